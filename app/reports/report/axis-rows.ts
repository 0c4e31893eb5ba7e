/**
 * The rows of an axis in official order, with their names. N3, N7
 *
 * States stand by FIPS code, missions in official order, kinds by position, terms by plan; rows for none
 * come last, and 計画策定前 before every plan.
 */
import {
  BEFORE_PLAN_KEY,
  PLACELESS_KEYS,
  type TotalAxis,
  unclassifiedKey,
  unmappedKey,
  untaggedKey,
} from "~/domain/counting/axis";
import type { Bilingual, Language } from "~/domain/value/language";
import { filterText } from "~/i18n/filter/filter-text";

/** A row that the reference data knows; terms of heads and leaves know their parent and plan. */
export type AxisTerm = {
  key: string;
  label: Bilingual;
  parent: string | null;
  plan: string | null;
};
export type AxisPlan = { id: string; name: Bilingual };
export type AxisRow = {
  key: string;
  label: Bilingual;
  parent: string | null;
  group: Bilingual | null;
};

/** Those of `present` that the axis has, in order; a key that nobody knows keeps its name and comes last. */
export function axisRows(
  axis: TotalAxis,
  present: ReadonlySet<string>,
  terms: readonly AxisTerm[],
  plans: readonly AxisPlan[],
): AxisRow[] {
  const all = axis === "priority" || axis === "tier" ? planRows(terms, plans) : plainRows(terms);
  const known = new Set(all.map(({ key }) => key));
  const unknown = [...present].filter((key) => !known.has(key)).sort();
  const rows = all.filter(({ key }) => present.has(key));
  const strays = unknown.map((key) => ({
    key,
    label: { ja: key, en: key },
    parent: null,
    group: null,
  }));
  return withoutLoneGroup([...rows, ...strays]);
}

function plainRows(terms: readonly AxisTerm[]): AxisRow[] {
  const none = PLACELESS_KEYS.map((key) => noneRow(key, key, PLACELESS, null));
  return [...terms.map(({ key, label }) => ({ key, label, parent: null, group: null })), ...none];
}

function planRows(terms: readonly AxisTerm[], plans: readonly AxisPlan[]): AxisRow[] {
  const ofPlans = plans.flatMap(({ id, name }) => [
    ...terms
      .filter(({ plan }) => plan === id)
      .map(({ key, label, parent }) => ({ key, label, parent, group: name })),
    noneRow(unmappedKey(id), "unmapped", UNTAGGED, name),
    noneRow(unclassifiedKey(id), "unclassified", UNTAGGED, name),
    noneRow(untaggedKey(id), "untagged", UNTAGGED, name),
  ]);
  return [noneRow(BEFORE_PLAN_KEY, BEFORE_PLAN_KEY, UNTAGGED, null), ...ofPlans];
}

/** One group needs no heading. */
function withoutLoneGroup(rows: AxisRow[]): AxisRow[] {
  const groups = new Set(rows.map(({ group }) => group?.ja ?? null));
  return groups.size > 1 ? rows : rows.map((row) => ({ ...row, group: null }));
}

const PLACELESS = { ja: filterText.ja.placeless, en: filterText.en.placeless };
const UNTAGGED = { ja: filterText.ja.none, en: filterText.en.none };

function noneRow<Name extends string>(
  key: string,
  name: Name,
  names: Record<Language, Record<Name, string>>,
  group: Bilingual | null,
): AxisRow {
  const label = { ja: names.ja[name], en: names.en[name] };
  return { key, label, parent: null, group };
}
