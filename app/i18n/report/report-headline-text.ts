/** The headline figures of a report: the unit once, and under the figure what it leaves out. N4, N6 */
import type { Text } from "~/i18n/text";

const ja = {
  people: "名",
  peopleOrMore: "名以上",
  openEnded: "上限不明の記録を含む",
  range: (low: string, high: string) => `${low}〜${high}`,
  reachAll: (count: number) => `全${count}指標を見る`,
};

const en: typeof ja = {
  people: " people",
  peopleOrMore: " people or more",
  openEnded: "includes records without an upper bound",
  range: (low, high) => `${low}–${high}`,
  reachAll: (count) => (count === 1 ? "See it by row" : `See all ${count} measures`),
};

export const reportHeadlineText: Text<typeof ja> = { ja, en };
