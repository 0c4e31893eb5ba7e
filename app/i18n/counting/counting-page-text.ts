/** Pages on which the secretariat decides what is counted, and keeps its criteria. N13 */
import type { DecisionRefusal } from "~/domain/counting/counting-decision";
import type { Text } from "../text";

const refusedJa: Record<DecisionRefusal | "nothing-chosen", string> = {
  "criterion-missing": "計上しない場合は、基準を選んでください。",
  "criterion-unknown": "選ばれた基準は、現在使われていません。選び直してください。",
  "nothing-chosen": "取組が選ばれていません。",
};
const refusedEn: typeof refusedJa = {
  "criterion-missing": "Say by which criterion the events are not counted.",
  "criterion-unknown": "This criterion is no longer offered. Choose another.",
  "nothing-chosen": "No event is chosen.",
};

const ja = {
  title: "計上の判断",
  ofEvent: (title: string) => `計上の判断：${title}`,
  shown: (shown: number, all: number) => `${all}件のうち${shown}件を表示しています。`,
  none: "条件に合うものは登録されていません。",
  which: "対象",
  ticked: "選んだ取組",
  tickedHint: "判断待ちの取組は、あらかじめ選んであります。",
  all: (all: number) => `条件に合う${all}件全て`,
  most: (most: number) => `一度に判断できるのは${most}件までです。条件を絞ってください。`,
  tick: (title: string) => `「${title}」を選ぶ`,
  decide: "判断を記録する",
  decided: (count: number) => `${count}件の判断を記録しました。`,
  undo: "元に戻す",
  undone: (count: number) => `${count}件を元の判断に戻しました。`,
  toList: "取組の一覧へ",
  toCriteria: "基準の一覧",
  now: "現在の判断：",
  back: "取組に戻る",
  saved: "保存しました。",
  refused: refusedJa,
  criteria: {
    title: "計上の基準",
    lead: "承認者と事務局は、ここから基準を選びます。使用しない基準は、これまでの判断には残ります。",
    ja: "日本語",
    en: "英語",
    retired: "今後は使用しない",
    save: "保存する",
    toDecide: "計上の判断",
    add: "基準を加える",
    problems: {
      "name-missing": "日本語と英語の両方を入力してください。",
      "too-long": "日本語・英語とも200字以内で入力してください。",
      unreadable: "使用できない文字（制御文字など）が含まれています。入力し直してください。",
    },
  },
};

const en: typeof ja = {
  title: "Decisions on counting",
  ofEvent: (title) => `Decision on counting: ${title}`,
  shown: (shown, all) => `${shown} of ${all} events are shown.`,
  none: "No event meets these conditions.",
  which: "For",
  ticked: "The ticked events",
  tickedHint: "Those on which nobody has decided are ticked already.",
  all: (all) => `All ${all} that meet the conditions`,
  most: (most) => `No more than ${most} at once: narrow the conditions.`,
  tick: (title) => `Choose “${title}”`,
  decide: "Record the decision",
  decided: (count) => `Decided on ${count} events.`,
  undo: "Undo",
  undone: (count) => `${count} events are as they were before.`,
  toList: "To the list of events",
  toCriteria: "The criteria",
  now: "Now: ",
  back: "Back to the event",
  saved: "Saved.",
  refused: refusedEn,
  criteria: {
    title: "Criteria of counting",
    lead: "Approvers and the secretariat choose from these. One no longer offered still names what was decided by it.",
    ja: "Japanese",
    en: "English",
    retired: "No longer offered",
    save: "Save",
    toDecide: "Decisions on counting",
    add: "Add a criterion",
    problems: {
      "name-missing": "Enter both Japanese and English.",
      "too-long": "Enter at most 200 characters in each language.",
      unreadable: "The text has unreadable characters. Type it again.",
    },
  },
};

export const countingPageText: Text<typeof ja> = { ja, en };
