/** What the rows of a difference are called, in official order: by the later of the two reports, then by the earlier. */
import { isStoredAxis, NATION_KEY } from "~/domain/counting/axis";
import type { ReportBasis } from "~/domain/submission/frozen-report";
import type { ReportAxis } from "~/domain/submission/report-cells";
import type { Bilingual } from "~/domain/value/language";
import { differenceText } from "~/i18n/submission/difference-text";
import { axisRows } from "~/reports/report/axis-rows";
import { derivedTerms } from "~/reports/report/derived-terms";
import { frozenPlans, frozenTerms } from "~/reports/report/frozen-table";

/** Every key with its name, in order. */
export function differenceNames(
  { a, b }: Record<"a" | "b", ReportBasis>,
  axis: ReportAxis,
  keys: ReadonlySet<string>,
): Map<string, Bilingual> {
  if (axis === "nation")
    return new Map([[NATION_KEY, { ja: differenceText.ja.nation, en: differenceText.en.nation }]]);
  if (!isStoredAxis(axis))
    return new Map(derivedTerms(axis, keys).map(({ key, label }) => [key, label]));
  const [older, newer] = [frozenTerms(a, axis), frozenTerms(b, axis)];
  const known = new Set(newer.map(({ key }) => key));
  const terms = [...newer, ...older.filter(({ key }) => !known.has(key))];
  const [plans, former] = [frozenPlans(b), frozenPlans(a)];
  const gone = former.filter(({ id }) => !plans.some((plan) => plan.id === id));
  const rows = axisRows(axis, keys, terms, [...gone, ...plans]);
  return new Map(rows.map(({ key, label }) => [key, label]));
}
