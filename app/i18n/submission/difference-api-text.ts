/** What the API says of the differences of two reports. P170 */
import type { Text } from "~/i18n/text";

const ja = {
  title: "増減の内訳",
  about:
    "2つの報告書（a と b）の数値を行ごとに比べ、差を理由（reason）ごとに分けます。内訳（parts）の change の合計は b−a に一致し、residual は常に0です。rowsUrl はその増減の取組の一覧です。",
  parameters: {
    "a, b":
      "submission:番号（確定版）、period:初日..末日（現在の登録内容）、又は now（もう一方の期間の、現在の登録内容。b の省略時）",
    by: "nation（省略時）、state、kind、organiser、priority、tier、form、month、quarter",
    plan: "重点分野・関心度を読み替える行動計画。省略時は付けられた区分のまま",
  },
  fields: {
    "axis, key, label": "軸、行のコード、行の名称",
    "figure, a, b": "数値の種類（events、low、high）と、それぞれの値",
    parts:
      "reason（added、removed、moved、recounted、rescoped、counting、retagged、plan、rule、crosswalk）、change、rowsUrl",
    residual: "どの理由にもよらない差。常に0",
  },
};

const en: typeof ja = {
  title: "Differences",
  about:
    "Compares the figures of two reports (a and b) row by row and splits each difference by reason. The changes of its parts sum to b less a, so residual is always 0. rowsUrl lists the events of a part.",
  parameters: {
    "a, b":
      "submission:NUMBER (a frozen one), period:FIRST..LAST (as registered now), or now (the period of the other one, as registered now; b when left out)",
    by: "nation (when left out), state, kind, organiser, priority, tier, form, month, quarter",
    plan: "Version under which priority areas and levels are restated; as tagged when left out",
  },
  fields: {
    "axis, key, label": "Axis, code of the row, its name",
    "figure, a, b": "Which figure (events, low, high), and its value in both",
    parts:
      "reason (added, removed, moved, recounted, rescoped, counting, retagged, plan, rule, crosswalk), change, rowsUrl",
    residual: "What no reason explains: always 0",
  },
};

export const differenceApiText: Text<typeof ja> = { ja, en };
