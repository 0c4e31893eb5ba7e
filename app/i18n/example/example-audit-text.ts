/** Good examples in the audit trail: what is done, and the fields. */
import type { Text } from "~/i18n/text";

const ja = {
  action: {
    "example.nominate": "好事例の推薦",
    "example.change": "好事例の内容の変更",
    "example.choose": "好事例の選定",
    "example.decline": "好事例の見送り",
    "example.reopen": "好事例の推薦中への差戻し",
    "example.withdraw": "好事例の推薦の取下げ",
  },
  field: {
    done: "実施したこと",
    audience: "対象",
    change: "生じた変化",
    evidence: "変化を確認した方法",
    repeat: "他でも実施できること",
    hard: "難しかったこと",
    people: "文中の個人名",
    press: "報道",
    outlet: "媒体名",
    headline: "見出し",
    url: "URL",
    photos: "写真の番号",
    words: "内容",
  },
};

const en: typeof ja = {
  action: {
    "example.nominate": "Nominated a good example",
    "example.change": "Changed a good example",
    "example.choose": "Chose a good example",
    "example.decline": "Did not choose a good example",
    "example.reopen": "Took a good example back to nominated",
    "example.withdraw": "Withdrew the nomination of a good example",
  },
  field: {
    done: "what was done",
    audience: "for whom",
    change: "what changed",
    evidence: "how that is known",
    repeat: "what can be repeated",
    hard: "what was hard",
    people: "persons named",
    press: "press",
    outlet: "outlet",
    headline: "headline",
    url: "address",
    photos: "photos no.",
    words: "words",
  },
};

export const exampleAuditText: Text<typeof ja> = { ja, en };
