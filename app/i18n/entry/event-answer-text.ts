/**
 * What the server answers to a saved form of an event: a refusal, a likely double entry, two people at once.
 * The form gets these words with the answer, in one language: few saves need them.
 */
import { keptInText } from "~/i18n/event/kept-in-text";
import type { Text } from "~/i18n/text";

const ja = {
  doubles: {
    title: "同じ取組が既に登録されている可能性があります。",
    hint: "次の取組と、州・日程・件名が似ています。別の取組であれば、そのまま登録できます。",
    saveAnyway: "別の取組として登録する",
  },
  conflict: {
    title: "編集している間に、別の利用者が保存しました。",
    none: "入力した内容に違いはありません。",
    field: "項目",
    mine: "入力した内容",
    theirs: "保存されている内容",
    overwrite: "入力した内容で上書きする",
    overwriteApprove: "入力した内容で上書きして承認する",
    reload: "保存されている内容から編集し直す",
  },
  conflictBy: (name: string, at: string) =>
    `${name}が${at}に保存しました。入力した内容は、下の画面にそのまま残っています。`,
  conflictEmpty: "（空欄）",
  conflictOrder: "実施回の順序",
  conflictOnly: {
    mine: (box: string) => `${box}（入力した内容だけにあります）`,
    theirs: (box: string) => `${box}（保存されている内容だけにあります）`,
  },
  copied: "過去の取組から、同じ曜日の日程で複製しました。日程と内容を確認してください。",
  droppedTags: (count: number) =>
    `行動計画が変わったため、${count}個の分類は複製していません。分類を選び直してください。`,
  fromTemplate: (name: string) =>
    `雛形「${name}」から入力しました。日付を入力し、内容を確かめてください。`,
  visits: (site: string) => `${site}への訪問を企画します。`,
  visiting: "次の拠点への訪問として、場所、連携団体及び拠点を入力しました。",
  copiedFrom: "元の取組",
  refused: {
    "lead-not-yours": "主担当には、所属する実施主体を指定してください。",
    "classification-too-high": keptInText.ja.refused,
    "not-your-event": "この取組を変更できるのは、主担当と事務局です。",
    "only-your-occurrences": "変更できるのは、受け持つ実施回だけです。",
    "only-lead-adds-or-removes": "実施回の追加・削除・並べ替えは、主担当だけができます。",
    "occurrence-not-yours": "受け持っていない実施回は変更できません。",
    "event-withdrawn": "この取組は取り下げられています。取下げを取り消してから編集してください。",
    "event-not-withdrawn": "この取組は取り下げられていません。",
    "occurrence-has-observations":
      "参加者数の記録がある実施回は削除できません。実施しなかった場合は、実施状況を「中止」にしてください。",
  },
};

const en: typeof ja = {
  doubles: {
    title: "This event may be registered already.",
    hint: "State, days and title are similar to these. If it is another event, you can register it all the same.",
    saveAnyway: "Register as another event",
  },
  conflict: {
    title: "Somebody else saved while you were editing.",
    none: "What you typed does not differ.",
    field: "Field",
    mine: "What you typed",
    theirs: "What is stored",
    overwrite: "Overwrite with my version",
    overwriteApprove: "Overwrite with my version and approve",
    reload: "Start again from what is stored",
  },
  conflictBy: (name, at) => `${name} saved at ${at}. What you typed is still in the form below.`,
  conflictEmpty: "(empty)",
  conflictOrder: "Order of the occurrences",
  conflictOnly: {
    mine: (box) => `${box} (only in what you typed)`,
    theirs: (box) => `${box} (only in what is stored)`,
  },
  copied: "Copied from a past event, on the same weekday. Check days and contents.",
  droppedTags: (count) =>
    count === 1
      ? "The action plan has changed: one tag was left out. Choose the tags again."
      : `The action plan has changed: ${count} tags were left out. Choose the tags again.`,
  fromTemplate: (name) =>
    `Filled in from the template “${name}”. Type the days and check the contents.`,
  visits: (site) => `Plan a visit to ${site}.`,
  visiting: "Place, partner and site are filled in for a visit to this site:",
  copiedFrom: "The past event",
  refused: {
    "lead-not-yours": "The lead must be your own organizer.",
    "classification-too-high": keptInText.en.refused,
    "not-your-event": "Only the lead organizer and the secretariat can change this event.",
    "only-your-occurrences": "You can change only the occurrences you host.",
    "only-lead-adds-or-removes": "Only the lead can add, remove or reorder occurrences.",
    "occurrence-not-yours": "You do not host this occurrence.",
    "event-withdrawn": "This event has been withdrawn. Restore it before editing.",
    "event-not-withdrawn": "This event is not withdrawn.",
    "occurrence-has-observations":
      "An occurrence with recorded attendance cannot be removed. If it did not take place, set its outcome to canceled.",
  },
};

export const eventAnswerText: Text<typeof ja> = { ja, en };
