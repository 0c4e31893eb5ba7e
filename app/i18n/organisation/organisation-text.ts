/** Organisations: the register of them, one of them, and its form. */

import type { OrganisationProblem } from "~/domain/organisation/organisation";
import type { OrganisationBox } from "~/domain/organisation/typed-organisation";
import { LINE, MAX_PARTNERS, PARAGRAPH } from "~/domain/value/limits";
import { groupDigits } from "~/domain/value/whole-number";
import type { Text } from "../text";
import { organisationTypeText } from "./organisation-type-text";

const problemJa: Record<OrganisationProblem, string> = {
  unknown: "選択肢から選んでください。",
  required: "入力してください。",
  "name-missing": "和文と英文の少なくとも一方に名称を入力してください。",
  "too-long": `長すぎます。名称などは${LINE}字、備考は${groupDigits(PARAGRAPH)}字までです。`,
  unreadable: "制御文字など、使えない文字が含まれています。入力し直してください。",
  "not-a-web-address": "https:// から始まるアドレスを入力してください。",
  "not-kana": "ひらがな又はカタカナで入力してください。",
  "too-many": `1回の実施回に書ける連携団体は${MAX_PARTNERS}までです。多い分は、団体をまとめて書いてください。`,
  "changed-meanwhile":
    "編集している間に、別の利用者が保存しました。保存されている内容を確かめて、もう一度保存してください。",
  "parent-unknown":
    "この名称の団体・企業は登録されていないか、複数あります。登録されている名称をそのまま入力してください。",
  "parent-own-group": "自分自身や、自分のグループに属する団体・企業は指定できません。",
};
const problemEn: typeof problemJa = {
  unknown: "Choose one from the list.",
  required: "Enter something.",
  "name-missing": "Enter a name in Japanese or English.",
  "too-long": `This is too long: names take ${LINE} characters, notes ${groupDigits(PARAGRAPH)}.`,
  unreadable:
    "This contains characters that cannot be used, such as control characters. Type it again.",
  "not-a-web-address": "Enter an address that begins with https://",
  "not-kana": "Enter it in hiragana or katakana.",
  "too-many": `An occurrence takes at most ${MAX_PARTNERS} partners. Write several in one row instead.`,
  "changed-meanwhile":
    "Somebody else saved while you were editing. Look at what is stored, then save again.",
  "parent-unknown":
    "No organization has this name, or several have it. Enter a name exactly as it is registered.",
  "parent-own-group": "An organization cannot belong to itself or to one of its own group.",
};

const fieldJa: Record<OrganisationBox, string> = {
  type: "種類",
  isPartner: "連携団体として登録する",
  nameJa: "名称（和文）",
  nameEn: "名称（英文）",
  reading: "和文の名称の読み（かな）",
  state: "州・地域",
  placeName: "市町村",
  parent: "親会社・グループ",
  seatInJapan: "日本の本社所在地",
  languages: "使用言語",
  website: "ウェブサイト",
  note: "備考",
};
const fieldEn: typeof fieldJa = {
  type: "Type",
  isPartner: "Register as a partner",
  nameJa: "Name in Japanese",
  nameEn: "Name in English",
  reading: "Reading of the Japanese name (kana)",
  state: "State",
  placeName: "City",
  parent: "Parent or group",
  seatInJapan: "Seat in Japan",
  languages: "Languages",
  website: "Website",
  note: "Note",
};

const ja = {
  title: "団体・企業",
  partnersTitle: "連携団体",
  intro: "取組を共にする連携団体と、米国に拠点を持つ企業の一覧です。",
  partnersIntro:
    "取組を共にする団体です。登録された団体と、実施された取組に名称のある団体を示します。",
  lists: "一覧の種類",
  all: "団体・企業の全て",
  add: "団体・企業を登録する",
  search: "名称・旧名称・親会社・所在地で探す",
  find: "探す",
  allTypes: "全ての種類",
  allStates: "全ての州・地域",
  as: "区分",
  asWords: { partner: "連携団体", company: "企業（拠点あり）", both: "連携団体かつ企業" },
  allAs: "全ての区分",
  isPartner: "連携団体",
  isCompany: "企業",
  shown: (shown: number, total: number) => `${total}団体中${shown}団体を表示`,
  none: "該当する団体・企業はありません。",
  noneYet: "団体・企業はまだ登録されていません。取組に書かれた名称は、登録すると結び付きます。",
  next: "続きを表示",
  first: "先頭へ",
  name: "名称",
  type: "種類",
  place: "所在地",
  events: "取組",
  last: "直近",
  typeName: organisationTypeText.ja,
  newTitle: "団体・企業の登録",
  editTitle: "団体・企業の編集",
  field: fieldJa,
  noState: "（なし）",
  parentHint: "登録済みの団体・企業の名称を入力してください。",
  isPartnerHint: "取組を共にする団体です。拠点だけを記録する企業には付けません。",
  noteHint:
    "個人の氏名や連絡先は、下の「連絡先」に書いてください。備考は全ての利用者が閲覧できます。",
  save: "保存する",
  register: "登録する",
  cancel: "キャンセル",
  edit: "編集する",
  problemsTitle: "入力内容を確認してください。",
  problem: problemJa,
  duplicatesTitle: "同じ団体・企業が登録されている可能性があります。",
  saveAnyway: "別の団体・企業として登録する",
  changedMeanwhile:
    "編集している間に、別の利用者が保存しました。入力した内容は下に残っています。保存されている内容を確かめて、もう一度保存してください。",
  stored: "保存されている内容",
  refused: {
    "same-organisation": "同じ団体・企業が指定されています。",
    "organisation-merged":
      "統合された団体・企業は編集・統合できません。先に統合を取り消してください。",
    "not-merged": "この団体・企業は統合されていません。",
  },
};

const en: typeof ja = {
  title: "Organizations",
  partnersTitle: "Partners",
  intro: "Partners that events are carried out with, and companies with sites in the U.S.",
  partnersIntro:
    "Bodies that events are carried out with: those registered as partners, and those named in an event that was held.",
  lists: "Lists",
  all: "All organizations",
  add: "Register an organization",
  search: "Search names, former names, parents and places",
  find: "Search",
  allTypes: "All types",
  allStates: "All states",
  as: "Standing",
  asWords: { partner: "Partners", company: "Companies (with sites)", both: "Both" },
  allAs: "All standings",
  isPartner: "Partner",
  isCompany: "Company",
  shown: (shown, total) => `${shown} of ${total} shown`,
  none: "No organization matches.",
  noneYet:
    "No organization is registered yet. Names written on events are linked as soon as theirs is registered.",
  next: "Show more",
  first: "To the beginning",
  name: "Name",
  type: "Type",
  place: "Place",
  events: "Events",
  last: "Latest",
  typeName: organisationTypeText.en,
  newTitle: "Register an organization",
  editTitle: "Edit the organization",
  field: fieldEn,
  noState: "(none)",
  parentHint: "Enter the name of an organization that is registered.",
  isPartnerHint:
    "A body that events are carried out with. Leave it out for a company with sites only.",
  noteHint: "Write names of people under contacts below: everybody reads the note.",
  save: "Save",
  register: "Register",
  cancel: "Cancel",
  edit: "Edit",
  problemsTitle: "Check what you entered.",
  problem: problemEn,
  duplicatesTitle: "This organization may be registered already.",
  saveAnyway: "Register as another organization",
  changedMeanwhile:
    "Somebody else saved while you were editing. What you typed is still below. Look at what is stored, then save again.",
  stored: "What is stored",
  refused: {
    "same-organisation": "Both are the same organization.",
    "organisation-merged": "A merged organization is not edited or merged. Undo its merge first.",
    "not-merged": "This organization is not merged.",
  },
};

export const organisationText: Text<typeof ja> = { ja, en };
