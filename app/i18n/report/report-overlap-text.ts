/** The events behind the overlap of a report: several rows count them, or one that the nation counted before. N3 */
import type { Text } from "~/i18n/text";

const ja = {
  title: (shown: number, total: number) =>
    shown === total ? `重複の内訳（${total}件）` : `重複の内訳（${total}件中${shown}件を表示）`,
  all: (total: string) => `${total}件全てを一覧で見る`,
  rows: (rows: string) => `${rows}の各行に計上`,
  earlier: (rows: string) => `${rows}ではこの期間が初回。全米では以前の期間に計上済み`,
};

const en: typeof ja = {
  title: (shown, total) =>
    shown === total
      ? `Events behind the overlap (${total})`
      : `Events behind the overlap (${shown} of ${total} shown)`,
  all: (total) => `List all ${total} events`,
  rows: (rows) => `counted in each of ${rows}`,
  earlier: (rows) => `first in ${rows} in this period, counted nationally in an earlier one`,
};

export const reportOverlapText: Text<typeof ja> = { ja, en };
