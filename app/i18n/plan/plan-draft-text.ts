/** Drafting, checking and publishing a version of the action plan, and rewording a published term. */
import type { DraftProblem, PublishProblem, TermAxis } from "~/domain/plan/plan-draft";
import type { Text } from "~/i18n/text";

type Refused =
  | "plan-exists"
  | "plan-published"
  | "plan-not-published"
  | "changed-meanwhile"
  | "nothing-changed"
  | "not-a-link"
  | "not-possible";
type BoxProblem = DraftProblem["reason"] | "code-malformed" | "version-malformed";

const refusedJa: Record<Refused, string> = {
  "plan-exists": "同じ版の行動計画が既にあります。別の版名を入力してください。",
  "plan-published": "この版の適用は既に確定しています。案としての変更はできません。",
  "plan-not-published": "案の文言は、案の編集画面で変更してください。",
  "changed-meanwhile":
    "この画面を開いた後に、別の利用者が変更しました。入力はそのまま残っています。別の画面で最新の内容を確かめ、必要な点を入力し直してください。",
  "nothing-changed": "文言が変わっていません。",
  "not-a-link": "同じ種類の、異なる版の区分だけを対応させることができます。",
  "not-possible": "次の点を修正してください。",
};
const refusedEn: Record<Refused, string> = {
  "plan-exists": "There is a version of this name already. Choose another.",
  "plan-published": "This version is confirmed. It can no longer be changed as a draft.",
  "plan-not-published": "Change the wording of a draft where the draft is edited.",
  "changed-meanwhile":
    "Somebody else has changed this since you opened it. What you typed is still here: look at the latest version in another tab, then enter what is still needed.",
  "nothing-changed": "The wording has not changed.",
  "not-a-link": "Only terms of the same type in different versions can answer to each other.",
  "not-possible": "Please put this right.",
};
const boxJa: Record<BoxProblem, string> = {
  "day-out-of-range": "2017年3月1日から2100年12月31日までの日付を入力してください。",
  "day-taken": "同じ適用開始日の版が既にあります。",
  "too-many": "区分が多すぎます。60までです。",
  "code-twice": "同じコードが重なっています。",
  "code-malformed": "コードは半角の英数字、ハイフン、点で12字までです（例：1-2）。",
  "version-malformed": "版名は数字と点で入力してください（例：5.0）。",
};
const boxEn: Record<BoxProblem, string> = {
  "day-out-of-range": "Enter a day from March 1, 2017 to December 31, 2100.",
  "day-taken": "Another version has this date.",
  "too-many": "There are too many terms: at most 60.",
  "code-twice": "This code is used twice.",
  "code-malformed": "A code has letters, digits, hyphens and points, at most 12 (such as 1-2).",
  "version-malformed": "A version is named by digits and points (such as 5.0).",
};
const publishJa: Record<PublishProblem, string> = {
  "day-missing": "適用開始日を入力してください。",
  "day-not-after-last":
    "適用開始日は、適用が確定した最新の版の適用開始日より後の日にしてください。",
  "day-in-the-past":
    "適用開始日が過去の日です。過去に遡って適用する場合は、下の欄で確認してください。",
  "no-priority-leaf": "重点分野が一つもありません。少なくとも一つ登録するか、継承してください。",
  "source-missing": "出典を入力してください。",
  "name-incomplete": "名称を日本語と英語の両方で入力してください。",
};
const publishEn: Record<PublishProblem, string> = {
  "day-missing": "Enter the day from which it is in force.",
  "day-not-after-last": "It must come into force after the latest confirmed version.",
  "day-in-the-past":
    "The day lies in the past. If it is to hold from then on, say so in the box below.",
  "no-priority-leaf": "There is no priority area. Enter at least one, or carry one over.",
  "source-missing": "Enter the source.",
  "name-incomplete": "Enter the name in both Japanese and English.",
};
const newTermJa: Record<TermAxis, string> = {
  priority: "重点分野を追加",
  tier: "関心度を追加",
  trait: "地域の特徴を追加",
};
const newTermEn: Record<TermAxis, string> = {
  priority: "Add a priority area",
  tier: "Add a level of interest",
  trait: "Add a trait",
};

const ja = {
  newTitle: "新しい版の案",
  newIntro: "案は事務局だけが閲覧でき、適用を確定するまで何にも影響しません。",
  version: "版名",
  versionHint: "数字と点で入力します。適用の確定後も変わりません（例：5.0）。",
  start: "初めの内容",
  fromLatest: "最新の版から始める（重点分野は複製し、関心度と地域の特徴は継承する）",
  fromNothing: "空の案から始める",
  create: "案を作成",
  editTitle: (plan: string) => `${plan}の案`,
  saved: "案を保存しました。",
  plan: "計画",
  nameJa: "名称（日本語）",
  nameEn: "名称（英語）",
  day: "適用開始日",
  dayHint: "例：2027-04-01、令和9年4月1日。決まるまでは空欄にします。",
  noteJa: "備考（日本語）",
  noteEn: "備考（英語）",
  source: "出典",
  sourceHint: "文書名と日付（例：行動計画5.0（2027-04-01））。",
  ownTerms: "この版の区分",
  termsHint:
    "順番と上下関係は各区分のボタンで変えます。ボタンを押すと案全体が保存されます。文言は適用の確定までに日本語と英語の両方が必要です。",
  code: "コード",
  headingJa: "見出し（日本語・原文どおり）",
  headingEn: "見出し（英語）",
  shortJa: "略称（日本語）",
  shortEn: "略称（英語）",
  termSource: "出典（空欄は計画と同じ）",
  legend: (code: string, name: string) => (name === "" ? code : `${code}　${name}`),
  isHead: "見出し（取組には細目を付けます）",
  up: "上へ",
  down: "下へ",
  nest: "細目にする",
  unnest: "細目から戻す",
  remove: "削除",
  stepOf: (step: string, term: string) => `${term}：${step}`,
  add: newTermJa,
  carries: "継承する区分",
  carriesHint: "以前の版の区分のうち、そのまま引き継ぐものを選びます。",
  save: "案を保存",
  cancel: "戻る",
  publishTitle: (plan: string) => `${plan}の適用前の確認`,
  publishIntro: (day: string) => `${day}から適用すると、登録済みの取組は次のようになります。`,
  noPreview: "適用開始日を入力すると、取組への影響を確かめられます。",
  incomplete: (codes: string) => `日本語と英語がそろっていない区分：${codes}`,
  unclassifiedTitle: "未分類（新計画）になる計画中の取組",
  unclassified: (count: string, planned: string) =>
    `適用開始日以後に始まる計画中の取組${planned}件のうち${count}件は、付けられた区分がこの版になく、改めて選ぶまで「未分類（新計画）」になります。`,
  keepingTitle: "現在の版のままの取組",
  keeping: (count: string) =>
    `適用開始日より前に始まり、適用開始日以後にも予定のある取組${count}件は、現在の版のままです。`,
  heldUnclassified: (held: string, count: string) =>
    `適用開始日以後に実施済みの取組が${held}件あり、うち${count}件が「未分類（新計画）」になります。`,
  shown: (from: number, to: number, total: number) => `${total}件中${from}〜${to}件目を表示`,
  next: "続きを表示",
  first: "先頭へ",
  seeAll: "計画中の取組の一覧",
  confirmPast: "過去の日に遡って適用することを確認しました",
  publish: "この版の適用を確定する",
  publishWarning:
    "適用を確定すると取り消せません。区分のコード、種類、上下関係、順番は変えられなくなります。文言は、理由を添えて改めることができます。",
  discardOffer: "この案を破棄する…",
  discardTitle: (plan: string) => `${plan}の案の破棄`,
  discardWhat: (terms: number, carried: number, links: number) =>
    `この案の区分${terms}、継承する区分の指定${carried}及び対応表の対応${links}が失われます。取組と適用が確定した版は変わりません。`,
  discardWarning:
    "破棄すると取り消せません。案の内容は履歴に残り、事務局が確かめられますが、元に戻す機能はありません。",
  discard: "この案を破棄する",
  rewordIntro: "意味は変えられません。誤記や訳の改善に限ります。以前の文言は理由とともに残ります。",
  rewordReason: "改める理由",
  rewordSave: "文言を改める",
  reworded: "文言を改めました。",
  cycle: (path: string) => `対応が一巡してしまいます：${path}。いずれかの対応を外してください。`,
  cycleStep: " → ",
  required: "必須",
  problems: "入力を確かめてください。",
  refused: refusedJa,
  box: boxJa,
  publishProblem: publishJa,
};

const en: typeof ja = {
  newTitle: "New draft version",
  newIntro: "Only the secretariat reads a draft, and it affects nothing until it is confirmed.",
  version: "Version",
  versionHint: "Digits and points; it stays once confirmed (such as 5.0).",
  start: "Begin with",
  fromLatest:
    "The latest version (priority areas copied, levels of interest and traits carried over)",
  fromNothing: "An empty draft",
  create: "Make the draft",
  editTitle: (plan) => `Draft of ${plan}`,
  saved: "The draft is saved.",
  plan: "Plan",
  nameJa: "Name (Japanese)",
  nameEn: "Name (English)",
  day: "In force from",
  dayHint: "Such as 2027-04-01. Leave it empty until it is decided.",
  noteJa: "Note (Japanese)",
  noteEn: "Note (English)",
  source: "Source",
  sourceHint: "The document and its date, such as Action Plan 5.0 (2027-04-01).",
  ownTerms: "Terms of this version",
  termsHint:
    "Order and nesting are changed by the buttons of each term; every button saves the whole draft. Both languages are needed before it is confirmed.",
  code: "Code",
  headingJa: "Heading (Japanese, verbatim)",
  headingEn: "Heading (English)",
  shortJa: "Short name (Japanese)",
  shortEn: "Short name (English)",
  termSource: "Source (empty: as the plan)",
  legend: (code, name) => (name === "" ? code : `${code} ${name}`),
  isHead: "Heading (events carry what is under it)",
  up: "Up",
  down: "Down",
  nest: "Put under the one above",
  unnest: "Take out",
  remove: "Remove",
  stepOf: (step, term) => `${term}: ${step}`,
  add: newTermEn,
  carries: "Terms carried over",
  carriesHint: "Terms of earlier versions that this one takes over as they are.",
  save: "Save the draft",
  cancel: "Back",
  publishTitle: (plan) => `Before ${plan} applies`,
  publishIntro: (day) => `In force from ${day}, it would do this to the events on record.`,
  noPreview: "Once the draft has a day, its effect on events is shown here.",
  incomplete: (codes) => `Terms without both languages: ${codes}`,
  unclassifiedTitle: "Planned events that would not be classified under it",
  unclassified: (count, planned) =>
    `${count} of ${planned} planned events from that day on carry tags that this version does not offer, and stand as not classified until somebody chooses.`,
  keepingTitle: "Events that keep their plan",
  keeping: (count) =>
    `${count} ${count === "1" ? "event" : "events"} begun before that day with something scheduled after it keep the current version.`,
  heldUnclassified: (held, count) =>
    `${held} events were held from that day on; ${count} of them would not be classified.`,
  shown: (from, to, total) => `${from} to ${to} of ${total}`,
  next: "Next",
  first: "Back to the first",
  seeAll: "List of planned events",
  confirmPast: "It is to hold from that day in the past",
  publish: "Confirm this version",
  publishWarning:
    "Confirming cannot be undone: codes, types, nesting and order of the terms are fixed from then on. Wordings can be changed with a reason.",
  discardOffer: "Discard this draft…",
  discardTitle: (plan) => `Discard the draft of ${plan}`,
  discardWhat: (terms, carried, links) =>
    `Its terms (${terms}), what it carries over (${carried}) and its links in the crosswalk (${links}) are lost. Events and confirmed versions stay as they are.`,
  discardWarning:
    "This cannot be undone. What the draft said stays in the history, where the secretariat can look it up, but nothing brings it back.",
  discard: "Discard this draft",
  rewordIntro:
    "The meaning stays: for slips and better translations only. The former wording is kept with the reason.",
  rewordReason: "Why it is reworded",
  rewordSave: "Reword",
  reworded: "The term is reworded.",
  cycle: (path) => `These links run in a circle: ${path}. Take one of them away.`,
  cycleStep: " → ",
  required: "required",
  problems: "Please check what was typed.",
  refused: refusedEn,
  box: boxEn,
  publishProblem: publishEn,
};

export const planDraftText: Text<typeof ja> = { ja, en };
