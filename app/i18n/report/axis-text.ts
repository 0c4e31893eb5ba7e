/** What a report is ordered by, and what its rows are called. */
import type { TotalAxis } from "~/domain/counting/axis";
import type { Text } from "~/i18n/text";

const byJa: Record<TotalAxis, string> = {
  state: "州別",
  kind: "種別",
  organiser: "実施主体別",
  priority: "重点分野別",
  tier: "関心度別",
  form: "形態別",
  month: "月別",
  quarter: "四半期別",
};
const byEn: Record<TotalAxis, string> = {
  state: "By state",
  kind: "By kind",
  organiser: "By organizer",
  priority: "By priority area",
  tier: "By level of interest",
  form: "By form",
  month: "By month",
  quarter: "By quarter",
};
const rowJa: Record<TotalAxis, string> = {
  state: "州・地域",
  kind: "種別",
  organiser: "実施主体",
  priority: "重点分野",
  tier: "関心度",
  form: "形態",
  month: "月",
  quarter: "四半期",
};
const rowEn: Record<TotalAxis, string> = {
  state: "State or territory",
  kind: "Kind",
  organiser: "Organizer",
  priority: "Priority area",
  tier: "Level of interest",
  form: "Form",
  month: "Month",
  quarter: "Quarter",
};

const ja = { by: byJa, row: rowJa, rough: "時期不詳" };
const en: typeof ja = { by: byEn, row: rowEn, rough: "Date uncertain" };

export const axisText: Text<typeof ja> = { ja, en };
