/** Why a message is not stored or approved, naming what is wrong in it. P201 */
import { WORDING } from "~/domain/message/message";
import type { BoxProblem } from "~/domain/message/typed-message";
import type { Language } from "~/domain/value/language";
import { refusalText } from "~/i18n/entry/refusal-text";
import { inWords } from "~/i18n/in-words";
import type { Text } from "~/i18n/text";

const ja = {
  unbound: (pieces: string) =>
    `数値を直接書いています：${pieces}。地域データを選び、文字（{A}など）に置き換えてください。`,
  unknownLetter: (pieces: string) =>
    `文字${pieces}が指す数値がありません。地域データを選んでください。`,
  figuresApart: (pieces: string) =>
    `文字${pieces}が、日本語と英語の一方にしかありません。両方で同じ数値を述べてください。`,
  quoted: (piece: string) => `「${piece}」`,
  letter: (piece: string) => `{${piece}}`,
  listSign: "、",
  reason: {
    "stray-brace": "波括弧は、{A}や{A:day}の形でだけ使えます。",
    required: "入力してください。",
    "wording-too-long": `長すぎます。日本語は${WORDING.ja}字、英語は${WORDING.en}字までです。`,
    "unknown-priority": "重点分野を一覧から選んでください。",
    "changed-meanwhile":
      "この画面を開いた後に、別の利用者が変更しました。入力はそのまま残っています。最新の状態を確かめてください。",
    "already-approved": "既に承認されています。",
    expired: "使用期限が過ぎています。期限を改めてから承認してください。",
    "own-wording": "文を書いた本人は承認できません。別の利用者が承認してください。",
    "figure-gone": "数値が地域データに見当たりません。数値を選び直してください。",
    "day-out-of-range": "2017年3月1日から2100年12月31日までの日付を入力してください。",
    "full-letters": "使える文字がありません。使わない数値を外してください。",
  },
};

const en: typeof ja = {
  unbound: (pieces) =>
    `It says a number itself: ${pieces}. Choose an area fact and write its letter, such as {A}.`,
  unknownLetter: (pieces) => `Nothing stands for ${pieces}. Choose an area fact for it.`,
  figuresApart: (pieces) =>
    `Only one of the two languages says ${pieces}. Both must say the same figures.`,
  quoted: (piece) => `“${piece}”`,
  letter: (piece) => `{${piece}}`,
  listSign: ", ",
  reason: {
    "stray-brace": "Braces stand only in {A} and {A:day}.",
    required: "Please fill this in.",
    "wording-too-long": `This is too long: at most ${WORDING.ja} characters in Japanese, ${WORDING.en} in English.`,
    "unknown-priority": "Choose a priority area from the list.",
    "changed-meanwhile":
      "Somebody changed it after you opened this page. What you typed is kept: please check what it is now.",
    "already-approved": "It is approved already.",
    expired: "It has expired. Give it a later day first.",
    "own-wording": "Whoever wrote the wording cannot approve it. Somebody else must.",
    "figure-gone": "A figure of it is no longer among the area facts. Choose it again.",
    "day-out-of-range": "Give a day from March 1, 2017 to December 31, 2100.",
    "full-letters": "No letter is left. Take out a figure that is not used.",
  },
};

export const messageProblemText: Text<typeof ja> = { ja, en };

export function problemInWords(problem: BoxProblem, language: Language): string {
  const t = messageProblemText[language];
  if ("pieces" in problem) {
    const name = problem.reason === "unbound" ? t.quoted : t.letter;
    const pieces = problem.pieces.map(name).join(t.listSign);
    if (problem.reason === "unbound") return t.unbound(pieces);
    return problem.reason === "unknown-letter" ? t.unknownLetter(pieces) : t.figuresApart(pieces);
  }
  return Object.hasOwn(t.reason, problem.reason)
    ? inWords(t.reason, problem.reason)
    : refusalText(problem.reason, language);
}
