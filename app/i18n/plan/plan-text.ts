/** Versions of the action plan: their list, one version with its terms, and the crosswalk between them. */

import type { TermAxis } from "~/domain/plan/plan-draft";
import type { Mark } from "~/domain/value/provenance";
import type { Text } from "~/i18n/text";

const markJa: Record<Mark, string> = {
  document: "原文で確認",
  page: "公表ページで確認",
  unverified: "未確認",
  inferred: "推定",
};
const markEn: Record<Mark, string> = {
  document: "read in the document",
  page: "read on a public page",
  unverified: "not verified",
  inferred: "inferred",
};
const axisJa: Record<TermAxis, string> = {
  priority: "重点分野",
  tier: "関心度（訴求対象）",
  trait: "地域の特徴",
};
const axisEn: Record<TermAxis, string> = {
  priority: "Priority areas",
  tier: "Levels of interest",
  trait: "Regional traits",
};

const ja = {
  title: "行動計画",
  intro:
    "行動計画の版と、その重点分野、関心度、地域の特徴です。取組は、初回の日に適用される版の区分で分類します。",
  since: (day: string) => `適用開始日：${day}`,
  inForce: "現行",
  former: "旧版",
  coming: "適用開始前",
  undated: "適用開始日未確認",
  draft: "案",
  draftNote: "この版は案です。事務局だけが閲覧でき、どの日にも適用されません。",
  notInForce: "適用開始日が確認できないため、どの日にも適用しません。",
  termCount: (own: number, carried: number) => `この版の区分 ${own}、継承 ${carried}`,
  newDraft: "新しい版の案を作成",
  crosswalk: "計画間の対応表",
  back: "行動計画の一覧",
  edit: "案を編集",
  publish: "適用前の確認へ",
  published: (events: number) =>
    `この版の適用を確定しました。適用開始日以後の取組${events}件を、この版の区分で分類し直しました。付けられた区分は変えていません。`,
  history: "変更履歴",
  discarded: (id: string) => `版${id}の案を破棄しました。内容は履歴に残っています。`,
  mark: markJa,
  axis: axisJa,
  noTerms: "この版の区分は登録されていません。",
  carried: (plan: string) => `${plan}から継承`,
  held: (count: string) => `実施 ${count}件`,
  planned: (count: string) => `計画 ${count}件`,
  notCounted: "地域の特徴は集計の軸ではないため、件数はありません。",
  reword: "文言を改める",
  rewordOf: (term: string) => `「${term}」の文言を改める`,
  formerWordings: (count: number) => `以前の文言（${count}）`,
  replaced: (at: string, reason: string) => `${at}まで。改めた理由：${reason}`,
  links: "他の版との対応",
  linkTo: (plan: string, term: string) => `${plan}「${term}」へ`,
  linkFrom: (plan: string, term: string) => `${plan}「${term}」から`,
  reason: (reason: string) => `理由：${reason}`,
  countsNote: "件数は全期間です。複数の区分が付けられた取組は、各区分に1件ずつ数えます。",

  crosswalkIntro:
    "ある版の区分が別の版のどの区分に当たるかを示します。報告を別の版に読み替えるときは、この対応を適用開始日の順に、又は逆の順にたどります。取組に付けられた区分は変わりません。",
  fromPlan: "対応元の版",
  toPlan: "対応先の版",
  show: "表示",
  reverse: "向きを入れ替える",
  cellReason: (from: string, to: string) => `「${from}」から「${to}」への対応の理由`,
  cellHint:
    "対応する区分の欄に理由を入力します。空欄は「対応なし」です。一つの区分が複数の区分に対応することもあります。",
  saveLinks: "対応を保存",
  linksSaved: "対応を保存しました。",
  noTable: "区分のある版を二つ選んでください。",
  noSharedAxis: "この二つの版に、共通する種類の区分はありません。",
};

const en: typeof ja = {
  title: "Action plan",
  intro:
    "Versions of the action plan with their priority areas, levels of interest and regional traits. An event is classified under the version in force on its first day.",
  since: (day) => `In force from ${day}`,
  inForce: "In force",
  former: "Former",
  coming: "Not yet in force",
  undated: "Date not confirmed",
  draft: "Draft",
  draftNote: "This version is a draft. Only the secretariat reads it, and it governs no day.",
  notInForce: "Its date is not confirmed, so it governs no day.",
  termCount: (own, carried) =>
    `${own} ${own === 1 ? "term" : "terms"} of its own, ${carried} carried over`,
  newDraft: "Draft a new version",
  crosswalk: "Crosswalk between the plans",
  back: "All versions",
  edit: "Edit the draft",
  publish: "Check before it applies",
  published: (events) =>
    `The version is confirmed. ${events} ${events === 1 ? "event" : "events"} from its date on now stand under this version; their tags are unchanged.`,
  history: "Changes",
  discarded: (id) => `The draft of version ${id} is discarded. The history keeps what it said.`,
  mark: markEn,
  axis: axisEn,
  noTerms: "No terms of this version are on record.",
  carried: (plan) => `carried over from ${plan}`,
  held: (count) => `${count} held`,
  planned: (count) => `${count} planned`,
  notCounted: "Traits are no axis of the totals and have no figures.",
  reword: "Reword",
  rewordOf: (term) => `Reword “${term}”`,
  formerWordings: (count) => `Former wordings (${count})`,
  replaced: (at, reason) => `until ${at}. Reworded because: ${reason}`,
  links: "Corresponds to",
  linkTo: (plan, term) => `to ${plan} “${term}”`,
  linkFrom: (plan, term) => `from ${plan} “${term}”`,
  reason: (reason) => `Reason: ${reason}`,
  countsNote:
    "Figures are of all years. An event tagged with several terms counts once under each of them.",

  crosswalkIntro:
    "Which term of one version answers to which term of another. A report restated under another version follows these links in the order of the dates, or backwards. The tags of events stay as they are.",
  fromPlan: "From version",
  toPlan: "To version",
  show: "Show",
  reverse: "Other direction",
  cellReason: (from, to) => `Why “${from}” answers to “${to}”`,
  cellHint:
    "Type the reason where two terms answer to each other; an empty box means that they do not. A term may answer to several.",
  saveLinks: "Save the links",
  linksSaved: "The links are saved.",
  noTable: "Choose two versions that have terms.",
  noSharedAxis: "These two versions have no terms of the same type.",
};

export const planText: Text<typeof ja> = { ja, en };
