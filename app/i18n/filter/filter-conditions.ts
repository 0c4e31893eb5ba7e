/** Which conditions of a filter hold, in words: for the page, for its sheet of paper, and for a picture of it. */
import { formatReportPeriod } from "~/domain/day/format-day";
import type { FilterOptions, TermGroup } from "~/domain/filter/filter-options";
import { degreesText, type FilterPlace } from "~/domain/filter/filter-place";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Language } from "~/domain/value/language";
import { countedText } from "../counting/counted-text";
import { filterText } from "./filter-text";

export type Condition = { field: string; label: string; value: string };

export function filterConditions(
  filter: RegisterFilter,
  options: FilterOptions,
  language: Language,
): Condition[] {
  const t = filterText[language];
  const named = (keys: readonly { key: string; name: Record<Language, string> }[], key: string) =>
    keys.find((option) => option.key === key)?.name[language] ?? key;
  const term = (groups: readonly TermGroup[], key: string) => {
    const none = groups.flatMap((group) => group.none).find((option) => option.key === key);
    return none
      ? t.none[none.type]
      : named(
          groups.flatMap((group) => group.terms),
          key,
        );
  };
  const { form, kind, outcome, approval, organiser, priority, tier, state, place } = filter;
  const { figure, counted, q, fictional, restated } = filter;
  const own = countedText[language];
  const placeless = new Map(Object.entries(t.placeless));
  const conditions: (Condition | null)[] = [
    form && { field: "form", label: t.form, value: t.forms[form] },
    kind ? { field: "kind", label: t.kind, value: named(options.kinds, kind) } : null,
    outcome && { field: "outcome", label: t.outcome, value: t.outcomes[outcome] },
    approval && { field: "approval", label: t.approval, value: t.approvals[approval] },
    organiser
      ? { field: "organiser", label: t.organiser, value: named(options.organisers, organiser) }
      : null,
    priority
      ? { field: "priority", label: t.priority, value: term(options.priorities, priority) }
      : null,
    tier ? { field: "tier", label: t.tier, value: term(options.tiers, tier) } : null,
    restated && {
      field: "restated",
      label: t.restated,
      value: named(options.plans, restated.plan),
    },
    state
      ? {
          field: "state",
          label: t.state,
          value:
            placeless.get(state) ?? named([...options.states, ...options.jurisdictions], state),
        }
      : null,
    place && { field: "place", label: t.place, value: placeWords(place, options, language) },
    counted.length > 0 ? { field: "counted", label: own.label, value: own.states(counted) } : null,
    figure && { field: "figure", label: t.field.figure, value: t.figure[figure] },
    q ? { field: "q", label: t.search, value: q } : null,
    fictional ? null : { field: "fictional", label: t.fictional, value: t.withoutFictional },
  ];
  return conditions.filter((condition) => condition !== null);
}

/** A town with its state, a point, or areas that only the map can show. */
function placeWords(place: FilterPlace, { states }: FilterOptions, language: Language): string {
  const t = filterText[language];
  if (place.type === "town") {
    const state = states.find(({ key }) => key === place.state)?.name[language] ?? place.state;
    return t.town(place.name[language], state);
  }
  const [area, ...more] = place.areas;
  if (area === undefined || more.length > 0 || area.south !== area.north || area.west !== area.east)
    return t.areas;
  return t.point(degreesText(area.south), degreesText(area.west));
}

/** Period and conditions of a whole sheet in one line. */
export function sheetConditions(
  filter: RegisterFilter,
  options: FilterOptions,
  language: Language,
): string {
  const t = filterText[language];
  const period = filter.period ? formatReportPeriod(filter.period, language) : t.allYears;
  const conditions = filterConditions(filter, options, language);
  return t.sheet(
    period,
    conditions.map(({ label, value }) => t.chip(label, value)),
  );
}
