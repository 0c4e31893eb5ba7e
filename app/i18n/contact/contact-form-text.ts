/** The form of one contact, and what is to be done after it. */
import type { MeetingBox, MeetingProblem } from "~/domain/contact/typed-meeting";
import { LINE, PARAGRAPH, PERSON_NAME } from "~/domain/value/limits";
import { groupDigits } from "~/domain/value/whole-number";
import type { Text } from "../text";

type Words = {
  field: Record<MeetingBox, string>;
  problem: Record<MeetingProblem, string>;
};

const wordsJa: Words = {
  field: {
    office: "職",
    officeName: "当時の職名",
    state: "州・地域",
    day: "面会した日",
    organisation: "団体・企業",
    personName: "氏名",
    notes: "メモ",
    followUp: "面会後の対応",
    followUpOwner: "対応する人",
    followUpDue: "対応の期限",
    followUpDone: "対応済み",
    occurrence: "取組の実施回",
    site: "拠点",
  },
  problem: {
    required: "入力してください。",
    unknown: "選択肢から選んでください。",
    "too-long": `長すぎます。氏名は${PERSON_NAME}字、職名などは${LINE}字、メモは${groupDigits(PARAGRAPH)}字までです。`,
    unreadable: "制御文字など、使えない文字が含まれています。入力し直してください。",
    "day-malformed":
      "日付を読み取れません。2026-05-01、2026年5月、2026年度のように入力してください。",
    "day-out-of-range": "2017年3月以降の日付を入力してください。",
    "day-to-come": "面会した日が、まだ先の日付です。",
    "organisation-unknown":
      "この名称の団体・企業は登録されていないか、複数あります。登録されている名称をそのまま入力してください。",
    "owner-unknown": "対応する人を、自分の実施主体の利用者から選んでください。",
    "follow-up-missing": "対応の内容を入力するか、期限を空欄にしてください。",
    "not-held": "この実施回は実施済みではありません。",
  },
};

const wordsEn: Words = {
  field: {
    office: "Office",
    officeName: "Office as it was called",
    state: "State",
    day: "Day of the meeting",
    organisation: "Organization",
    personName: "Name",
    notes: "Notes",
    followUp: "Follow-up",
    followUpOwner: "Who sees to it",
    followUpDue: "Due",
    followUpDone: "Done",
    occurrence: "Occurrence of an event",
    site: "Site",
  },
  problem: {
    required: "Enter something.",
    unknown: "Choose one from the list.",
    "too-long": `This is too long: a name takes ${PERSON_NAME} characters, an office ${LINE}, notes ${groupDigits(PARAGRAPH)}.`,
    unreadable:
      "This contains characters that cannot be used, such as control characters. Type it again.",
    "day-malformed": "This day cannot be read. Write it like 2026-05-01, May 2026 or FY2026.",
    "day-out-of-range": "Enter a day from March 2017 on.",
    "day-to-come": "The day of the meeting is still to come.",
    "organisation-unknown":
      "No organization has this name, or several have it. Enter a name exactly as it is registered.",
    "owner-unknown": "Choose somebody of your organizer.",
    "follow-up-missing": "Enter what is to be done, or leave the due day empty.",
    "not-held": "This occurrence was not held.",
  },
};

const ja = {
  ...wordsJa,
  newTitle: "面会者の記録",
  editTitle: "面会の記録の編集",
  open: "全ての利用者が閲覧する項目",
  persons: "自分の実施主体の利用者だけが閲覧する項目",
  personsNote: "所属政党や、関心の度合いは記録しません。",
  dayHint: "2026-05-01、2026年5月、2026年度のように、分かる範囲で入力してください。",
  officeNameHint: "例：インディアナ州知事",
  choose: "選択してください",
  nobody: "（なし）",
  save: "保存する",
  cancel: "キャンセル",
  remove: "この記録を削除する",
  problemsTitle: "入力内容を確認してください。",
  changedMeanwhile:
    "編集している間に、別の利用者が保存しました。入力した内容は下に残っています。もう一度開いて、確かめてから保存してください。",
  reopen: "保存されている内容を開く",
  at: "取組",
  history: "変更の履歴",
  dueTitle: "面会後の対応",
  dueNote: "自分が担当し、期限が来た対応です。済んだら「対応済み」にしてください。",
  dueSince: "期限",
  contact: "面会した相手",
  whatToDo: "対応の内容",
  markDone: "対応済みにする",
};

const en: typeof ja = {
  ...wordsEn,
  newTitle: "Log a contact",
  editTitle: "Edit the contact",
  open: "Read by everybody",
  persons: "Read by people of your organizer only",
  personsNote: "No party and no level of interest is kept.",
  dayHint: "As exactly as you know it: 2026-05-01, May 2026, FY2026.",
  officeNameHint: "For example: Governor of Indiana",
  choose: "Choose one",
  nobody: "(none)",
  save: "Save",
  cancel: "Cancel",
  remove: "Remove this contact",
  problemsTitle: "Check what you entered.",
  changedMeanwhile:
    "Somebody else saved while you were editing. What you typed is still below. Open it again, look, then save.",
  reopen: "Open what is stored",
  at: "Event",
  history: "History of changes",
  dueTitle: "Follow-ups of contacts",
  dueNote: "What you see to and is due. Mark it when it is done.",
  dueSince: "Due",
  contact: "Whom we met",
  whatToDo: "What is to be done",
  markDone: "Mark as done",
};

export const contactFormText: Text<typeof ja> = { ja, en };
