/** Templates of events: the list, and the page that keeps an event as one. */
import { LINE } from "~/domain/value/limits";
import { keptInText } from "~/i18n/event/kept-in-text";
import type { Text } from "~/i18n/text";

const ja = {
  title: "雛形",
  intro:
    "繰り返し実施する取組の雛形です。「取組の登録」から選ぶと、内容が入力された状態で始められます。日付、参加者数、成果、主賓・来賓は含みません。",
  none: "雛形はまだありません。取組の画面の「雛形として保存」から作成できます。",
  ofSecretariat: "事務局（全員が利用できます）",
  ofOrganiser: (name: string) => `${name}（${name}だけが利用できます）`,
  use: "この雛形から登録",
  beginNamed: (name: string) => `「${name}」から登録`,
  withdraw: "取り下げる",
  withdrawNamed: (name: string) => `雛形「${name}」を取り下げる`,
  saved: "雛形を保存しました。",
  withdrawn: "雛形を取り下げました。",
  alreadyWithdrawn: "この雛形は既に取り下げられています。",
  saveTitle: "雛形として保存",
  saveHint:
    "この取組の種別・内容・実施主体・分類・場所を雛形として保存します。日付、参加者数、成果、主賓・来賓、費用の実績は含みません。",
  forEverybody: "事務局の雛形として保存し、全員が利用できるようにします。",
  forOrganiser: (name: string) => `${name}の雛形として保存します。他の実施主体には表示されません。`,
  nameJa: "雛形の名称（和文）",
  nameEn: "雛形の名称（英文）",
  nameHint: "和文と英文のどちらか一方だけでも保存できます。",
  save: "雛形を保存する",
  cancel: "キャンセル",
  problem: {
    "name-missing": "和文と英文の少なくとも一方に名称を入力してください。",
    "too-long": `長すぎます。${LINE}字までです。`,
    "classification-too-high": keptInText.ja.refused,
    unreadable: "制御文字など、使えない文字が含まれています。入力し直してください。",
  },
};

const en: typeof ja = {
  title: "Templates",
  intro:
    "Templates of events that recur. Chosen under “Register an event”, they fill in the form. Days, attendance, results and guests are not part of them.",
  none: "There is no template yet. “Save as a template” on the page of an event makes one.",
  ofSecretariat: "Secretariat (for everybody)",
  ofOrganiser: (name) => `${name} (for itself only)`,
  use: "Begin from this",
  beginNamed: (name) => `Begin from “${name}”`,
  withdraw: "Withdraw",
  withdrawNamed: (name) => `Withdraw the template “${name}”`,
  saved: "The template is saved.",
  withdrawn: "The template is withdrawn.",
  alreadyWithdrawn: "This template has been withdrawn already.",
  saveTitle: "Save as a template",
  saveHint:
    "Keeps kind, texts, organizers, tags and places of this event as a template. Days, attendance, results, guests and actual cost are not part of it.",
  forEverybody: "It is kept as a template of the secretariat, for everybody.",
  forOrganiser: (name) => `It is kept as a template of ${name}; other organizers do not see it.`,
  nameJa: "Name in Japanese",
  nameEn: "Name in English",
  nameHint: "One language is enough to save.",
  save: "Save the template",
  cancel: "Cancel",
  problem: {
    "name-missing": "Type a name in at least one language.",
    "too-long": `This is too long: at most ${LINE} characters.`,
    "classification-too-high": keptInText.en.refused,
    unreadable:
      "This contains characters that cannot be used, such as control characters. Type it again.",
  },
};

export const templateText: Text<typeof ja> = { ja, en };
