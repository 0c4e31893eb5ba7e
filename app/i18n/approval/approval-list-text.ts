/** Approval from the list: what may be chosen, whose stops stand against it, what became of it. */
import type { Text } from "~/i18n/text";

const ja = {
  choose: (title: string) => `「${title}」を承認の対象に選ぶ`,
  chooseShort: "承認する",
  chooseAll: "全て選ぶ",
  hint: (count: number) => `この一覧のうち、承認できる取組は${count}件です。`,
  approve: "選んだ取組を承認",
  ownSubmission: "自分が提出",
  ofAnother: (stops: string) => `事務局が決定：${stops}`,
  stops: (names: string) => `他の実施主体が受け持つ実施回：${names}`,
  stop: (number: number, place: string | null, hosts: string) =>
    `${number}番目${place === null ? "" : `「${place}」`}（${hosts}）`,
  separator: "、",
  results: {
    title: "まとめて承認した結果",
    sum: (approved: number, all: number) => `${all}件中${approved}件を承認しました。`,
    none: "取組が選ばれていません。一覧で取組を選んでから、承認してください。",
    event: "取組",
    result: "結果",
    approved: "承認しました",
    refused: "承認していません",
    unnamed: (id: number) => `取組 ${id}`,
    back: "一覧に戻る",
  },
};

const en: typeof ja = {
  choose: (title) => `Choose “${title}” for approval`,
  chooseShort: "Approve",
  chooseAll: "Choose all",
  hint: (count) =>
    count === 1
      ? "You can approve 1 event of this list."
      : `You can approve ${count} events of this list.`,
  approve: "Approve the chosen events",
  ownSubmission: "Submitted by you",
  ofAnother: (stops) => `For the secretariat: ${stops}`,
  stops: (names) => `Hosted by another organizer: ${names}`,
  stop: (number, place, hosts) => `no. ${number}${place === null ? "" : ` ${place}`} (${hosts})`,
  separator: "; ",
  results: {
    title: "Result of the approval",
    sum: (approved, all) => `${approved} of ${all} events approved.`,
    none: "No event was chosen. Choose events in the list, then approve.",
    event: "Event",
    result: "Result",
    approved: "Approved",
    refused: "Not approved",
    unnamed: (id) => `Event ${id}`,
    back: "Back to the list",
  },
};

export const approvalListText: Text<typeof ja> = { ja, en };
