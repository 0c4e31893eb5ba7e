/** What a report says beside figures that would mislead alone: fictional years, published totals without conditions. N8 */
import type { Text } from "~/i18n/text";

const ja = {
  publishedSameUnconditional: "全米の公表値（条件なし）",
  publishedUnconditional: "全米の公表値（条件なし。登録分とは合算しない）",
  unapproved: (state: string, count: string) => `うち承認が「${state}」 ${count}件`,
  fictionalMark: "※",
  chartFictional: "※ 架空の取組を含む年度",
  yearWithFictional: (year: string) => `${year}（架空の取組を含む）`,
};
const en: typeof ja = {
  publishedSameUnconditional: "Published nationwide, without conditions",
  publishedUnconditional: "Published nationwide, without conditions (never added to ours)",
  unapproved: (state, count) => `${count} of them ${state.toLowerCase()}, not approved`,
  fictionalMark: "*",
  chartFictional: "* includes fictional events",
  yearWithFictional: (year) => `${year} (includes fictional events)`,
};

export const reportCautionText: Text<typeof ja> = { ja, en };
