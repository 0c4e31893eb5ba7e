/** Approving several at once: what may be chosen, whose stops stand against it, what became of it. */
import type { Text } from "~/i18n/text";

const ja = {
  choose: (title: string) => `「${title}」を承認の対象に選ぶ`,
  chooseShort: "承認する",
  chooseAll: (shown: number) => `表示中の${shown}件を選ぶ`,
  toConfirm: "選んだ取組を確認して承認",
  confirm: {
    title: (count: number) => `次の${count}件を承認しますか`,
    approve: (count: number) => `この${count}件を承認する`,
  },
  stops: (names: string) => `他の実施主体が受け持つ実施回：${names}`,
  stop: (number: number, place: string | null, hosts: string) =>
    `${number}番目${place === null ? "" : `「${place}」`}（${hosts}）`,
  separator: "、",
  results: {
    title: "まとめて承認した結果",
    sum: (approved: number, all: number) => `${all}件中${approved}件を承認しました。`,
    none: "取組が選ばれていません。受信箱で取組を選んでから、承認してください。",
    event: "取組",
    result: "結果",
    approved: "承認しました",
    refused: "承認していません",
    unnamed: (id: number) => `取組 ${id}`,
    back: "受信箱に戻る",
  },
};

const en: typeof ja = {
  choose: (title) => `Choose “${title}” for approval`,
  chooseShort: "Approve",
  chooseAll: (shown) => `Choose the ${shown} shown`,
  toConfirm: "Check and approve the chosen events",
  confirm: {
    title: (count) => (count === 1 ? "Approve this event?" : `Approve these ${count} events?`),
    approve: (count) => (count === 1 ? "Approve it" : `Approve these ${count}`),
  },
  stops: (names) => `Hosted by another organizer: ${names}`,
  stop: (number, place, hosts) => `no. ${number}${place === null ? "" : ` ${place}`} (${hosts})`,
  separator: "; ",
  results: {
    title: "Result of the approval",
    sum: (approved, all) => `${approved} of ${all} events approved.`,
    none: "No event was chosen. Choose events in the inbox, then approve.",
    event: "Event",
    result: "Result",
    approved: "Approved",
    refused: "Not approved",
    unnamed: (id) => `Event ${id}`,
    back: "Back to the inbox",
  },
};

export const approvalListText: Text<typeof ja> = { ja, en };
