/** Partners: the register of them, one partner, and partners at the occurrences of an event. */

import type { PartnerProblem } from "~/domain/partner";
import { LINE, MAX_PARTNERS, PARAGRAPH } from "~/domain/value/limits";
import { groupDigits } from "~/domain/value/whole-number";
import type { Text } from "../text";
import { partnerTypeText } from "./partner-type-text";

const problemJa: Record<PartnerProblem, string> = {
  unknown: "選択肢から選んでください。",
  required: "入力してください。",
  "name-missing": "和文と英文の少なくとも一方に名称を入力してください。",
  "too-long": `長すぎます。名称などは${LINE}字、備考は${groupDigits(PARAGRAPH)}字までです。`,
  unreadable: "制御文字など、使えない文字が含まれています。入力し直してください。",
  "not-a-web-address": "https:// から始まるアドレスを入力してください。",
  "too-many": `1回の実施回に書ける連携団体は${MAX_PARTNERS}までです。多い分は、団体をまとめて書いてください。`,
  "changed-meanwhile":
    "編集している間に、別の利用者が保存しました。保存されている内容を確かめて、もう一度保存してください。",
};
const problemEn: typeof problemJa = {
  unknown: "Choose one from the list.",
  required: "Enter something.",
  "name-missing": "Enter a name in Japanese or English.",
  "too-long": `This is too long: names take ${LINE} characters, notes ${groupDigits(PARAGRAPH)}.`,
  unreadable:
    "This contains characters that cannot be used, such as control characters. Type it again.",
  "not-a-web-address": "Enter an address that begins with https://",
  "too-many": `An occurrence takes at most ${MAX_PARTNERS} partners. Write several in one row instead.`,
  "changed-meanwhile":
    "Somebody else saved while you were editing. Look at what is stored, then save again.",
};

const ja = {
  title: "連携団体",
  intro: "取組を共にする団体です。名称で取組と結び付き、接触・協力の経過を一覧できます。",
  add: "連携団体を登録する",
  search: "名称・所在地で探す",
  find: "探す",
  allTypes: "全ての種類",
  allStates: "全ての州・地域",
  shown: (shown: number, total: number) => `${total}団体中${shown}団体を表示`,
  none: "該当する連携団体はありません。",
  noneYet: "連携団体はまだ登録されていません。取組に書かれた名称は、登録すると結び付きます。",
  next: "続きを表示",
  first: "先頭へ",
  name: "名称",
  type: "種類",
  place: "所在地",
  events: "取組",
  last: "直近",
  typeName: partnerTypeText.ja,
  newTitle: "連携団体の登録",
  editTitle: "連携団体の編集",
  field: {
    type: "種類",
    nameJa: "名称（和文）",
    nameEn: "名称（英文）",
    state: "州・地域",
    placeName: "市町村",
    languages: "使用言語",
    website: "ウェブサイト",
    note: "備考",
  },
  noState: "（なし）",
  noteHint:
    "個人の氏名や連絡先は、下の「連絡先」に書いてください。備考は全ての利用者が閲覧できます。",
  save: "保存する",
  register: "登録する",
  cancel: "キャンセル",
  edit: "編集する",
  problemsTitle: "入力内容を確認してください。",
  problem: problemJa,
  duplicatesTitle: "同じ団体が登録されている可能性があります。",
  saveAnyway: "別の団体として登録する",
  changedMeanwhile:
    "編集している間に、別の利用者が保存しました。入力した内容は下に残っています。保存されている内容を確かめて、もう一度保存してください。",
  stored: "保存されている内容",
  merged: "この団体は、次の団体に統合されています。",
  undoMerge: "統合を取り消す",
  withdrawn: "この団体は一覧から外されています。",
  withdraw: "一覧から外す",
  restore: "一覧に戻す",
  history: "変更の履歴",
  contacts: "連絡先（自分の実施主体のみ）",
  contactsNote:
    "所属する実施主体の利用者だけが閲覧できます。他の実施主体の連絡先は表示されません。",
  contactsOf: (name: string) => `${name}の連絡先`,
  saveContacts: "連絡先を保存する",
  noContacts: "（なし）",
  meetings: "接触・協力の記録",
  noMeetings: "この団体が関わった取組はまだありません。",
  meetingsShown: (shown: number, total: number) => `${total}件中${shown}件を表示`,
  duplicates: "同じ団体の可能性",
  duplicatesNote:
    "名称が似ています。同じ団体なら統合してください。統合は取り消せます。別の団体なら、そう記録すると表示されなくなります。",
  merge: "この団体に統合する",
  distinct: "別の団体",
  mergedHere: "統合された団体",
  said: {
    added: "登録しました。",
    changed: "保存しました。",
    contacts: "連絡先を保存しました。",
    merged: "統合しました。",
    parted: "統合を取り消しました。",
    distinct: "別の団体として記録しました。",
    withdrawn: "一覧から外しました。",
    restored: "一覧に戻しました。",
  },
  refused: {
    "same-partner": "同じ団体が指定されています。",
    "partner-merged": "統合された団体は編集・統合できません。先に統合を取り消してください。",
    "not-merged": "この団体は統合されていません。",
  },
  atOccurrencesLater: "実施回ごとの受入先や訪問企業は、登録した後に取組の画面で記録します。",
  atEventTitle: "連携団体（実施回ごと）",
  atEventNote:
    "実施回ごとに、受入先や訪問企業を書いてください。登録済みの団体は候補に出ます。空欄は無視されます。行が足りないときは、保存すると増えます。",
  atEventRefused: {
    "event-withdrawn": "この取組は取り下げられています。",
    "not-your-event": "受け持っていない実施回は変更できません。",
    "changed-meanwhile":
      "編集している間に、別の利用者が保存しました。入力した内容は下に残っています。確かめて、もう一度保存してください。",
  },
  occurrence: (number: number) => `実施回${number}`,
  role: "役割",
  row: (number: number) => `${number}行目`,
};

const en: typeof ja = {
  title: "Partners",
  intro:
    "Bodies that events are carried out with. They are linked to events by name, and show the course of contacts and cooperation.",
  add: "Register a partner",
  search: "Search names and places",
  find: "Search",
  allTypes: "All types",
  allStates: "All states",
  shown: (shown, total) => `${shown} of ${total} shown`,
  none: "No partner matches.",
  noneYet:
    "No partner is registered yet. Names written on events are linked as soon as their partner is registered.",
  next: "Show more",
  first: "To the beginning",
  name: "Name",
  type: "Type",
  place: "Place",
  events: "Events",
  last: "Latest",
  typeName: partnerTypeText.en,
  newTitle: "Register a partner",
  editTitle: "Edit the partner",
  field: {
    type: "Type",
    nameJa: "Name in Japanese",
    nameEn: "Name in English",
    state: "State",
    placeName: "City",
    languages: "Languages",
    website: "Website",
    note: "Note",
  },
  noState: "(none)",
  noteHint: "Write names of people under contacts below: everybody reads the note.",
  save: "Save",
  register: "Register",
  cancel: "Cancel",
  edit: "Edit",
  problemsTitle: "Check what you entered.",
  problem: problemEn,
  duplicatesTitle: "This partner may be registered already.",
  saveAnyway: "Register as another partner",
  changedMeanwhile:
    "Somebody else saved while you were editing. What you typed is still below. Look at what is stored, then save again.",
  stored: "What is stored",
  merged: "This partner was merged into another:",
  undoMerge: "Undo the merge",
  withdrawn: "This partner was taken off the list.",
  withdraw: "Take off the list",
  restore: "Put back on the list",
  history: "History of changes",
  contacts: "Contacts (your organizer only)",
  contactsNote:
    "Only people of your organizer read them. Contacts of other organizers are not shown.",
  contactsOf: (name) => `Contacts of ${name}`,
  saveContacts: "Save contacts",
  noContacts: "(none)",
  meetings: "Contacts and cooperation",
  noMeetings: "No event names this partner yet.",
  meetingsShown: (shown, total) => `${shown} of ${total} shown`,
  duplicates: "May be the same",
  duplicatesNote:
    "The names are alike. Merge them if they are one body; a merge can be undone. If they are different, mark them so and they are no longer proposed.",
  merge: "Merge into this one",
  distinct: "Not duplicates",
  mergedHere: "Merged into this one",
  said: {
    added: "Registered.",
    changed: "Saved.",
    contacts: "Contacts saved.",
    merged: "Merged.",
    parted: "The merge is undone.",
    distinct: "Marked as different partners.",
    withdrawn: "Taken off the list.",
    restored: "Back on the list.",
  },
  refused: {
    "same-partner": "Both are the same partner.",
    "partner-merged": "A merged partner is not edited or merged. Undo its merge first.",
    "not-merged": "This partner is not merged.",
  },
  atOccurrencesLater:
    "Hosts and companies at each occurrence are entered on the page of the event once it is saved.",
  atEventTitle: "Partners at each occurrence",
  atEventNote:
    "Write hosts and companies visited for each occurrence. Registered partners are offered. Empty rows are ignored; saving gives more rows.",
  atEventRefused: {
    "event-withdrawn": "This event is withdrawn.",
    "not-your-event": "You cannot change occurrences that you do not host.",
    "changed-meanwhile":
      "Somebody else saved while you were editing. What you typed is still below. Check it and save again.",
  },
  occurrence: (number) => `Occurrence ${number}`,
  role: "Role",
  row: (number) => `row ${number}`,
};

export const partnerText: Text<typeof ja> = { ja, en };
