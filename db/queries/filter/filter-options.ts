/** What the filter bar offers: every choice by name, in official order. */
import { and, asc, desc, eq } from "drizzle-orm";
import { BEFORE_PLAN_KEY, unclassifiedKey, unmappedKey, untaggedKey } from "~/domain/counting/axis";
import { OUTCOMES } from "~/domain/counting/occurrence";
import type { CalendarDate, Period } from "~/domain/day/calendar-date";
import { fiscalYearOf } from "~/domain/day/fiscal-year";
import type { FilterOptions, TermGroup } from "~/domain/filter/filter-options";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { jurisdictionKey, jurisdictionName, statesHeldBy } from "~/domain/place/jurisdiction";
import type { Language } from "~/domain/value/language";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { findPlanBook, type PlanVersion } from "../plan/plans";
import { listJurisdictions } from "../reference/jurisdictions";
import { listKinds } from "../reference/kinds";
import { listOrderedStates } from "../reference/ordered-states";
import { listOrganisers } from "../reference/organisers";
import { keptUntilWritten } from "../store/data-version";
import { countedEvents } from "../store/index-hints";
import { eventConditions } from "./occurrence-filter";

const FIRST_YEAR = 2017;

export type OptionsQuestion = {
  period: Period | null;
  thisYear: number;
  /** The plan under which tags are restated: its terms alone are offered. P26 */
  restated: string | null;
  /** States stand in the order of their names. */
  language: Language;
};

export const listFilterOptions = keptUntilWritten(readFilterOptions);

async function readFilterOptions(
  db: Handle,
  { period, thisYear, restated, language }: OptionsQuestion,
): Promise<FilterOptions> {
  const book = await findPlanBook(db);
  const dated = book.versions.filter(({ inForceFrom }) => inForceFrom !== null).reverse();
  const versions =
    restated === null
      ? versionsIn(book.versions, period)
      : dated.filter(({ id }) => id === restated);
  const firstPlan = dated.at(-1)?.inForceFrom ?? null;
  const groups = (axis: "priority" | "tier"): TermGroup[] =>
    versions.map(({ id, name, offers }) => ({
      plan: id,
      name,
      terms: book.terms
        .filter((term) => term.axis === axis && offers.has(term.key))
        .map(({ key, short, parent }) => ({ key, name: short, head: parent })),
      none: [
        { key: untaggedKey(id), type: "untagged" },
        restated === null
          ? { key: unclassifiedKey(id), type: "unclassified" }
          : { key: unmappedKey(id), type: "unmapped" },
      ],
    }));
  return {
    years: await yearsWithOccurrences(db, thisYear),
    kinds: (await listKinds(db)).map((kind) => ({
      key: kind.code,
      form: kind.form,
      name: { ja: kind.nameJa, en: kind.nameEn },
    })),
    organisers: (await listOrganisers(db)).map(({ slug, type, short }) => ({
      key: slug,
      type,
      name: short,
    })),
    states: (await listOrderedStates(db, language)).map((state) => ({
      key: state.code,
      name: { ja: state.nameJa, en: state.nameEn },
    })),
    jurisdictions: await listJurisdictionNames(db),
    priorities: withBeforePlan(groups("priority"), firstPlan, period),
    tiers: withBeforePlan(groups("tier"), firstPlan, period),
    plans: dated.map(({ id, name }) => ({ key: id, name })),
  };
}

async function listJurisdictionNames(db: Handle) {
  const rows = await listJurisdictions(db);
  return (await listOrganisers(db)).flatMap(({ slug, name, short }) =>
    statesHeldBy(slug, rows).length === 0
      ? []
      : [{ key: jurisdictionKey(slug), name: jurisdictionName({ name, short }) }],
  );
}

/** Plans in force on some day of the period, latest first. */
function versionsIn(versions: readonly PlanVersion[], period: Period | null): PlanVersion[] {
  const inForce = versions.filter(({ inForceFrom }) => inForceFrom !== null);
  const touching = inForce.filter(({ inForceFrom }, at) => {
    const next = inForce[at + 1]?.inForceFrom;
    if (period === null || inForceFrom === null) return true;
    return inForceFrom <= period.to && (next === undefined || next === null || next > period.from);
  });
  return touching.reverse();
}

/** Days before the first plan have a row of their own, also where the rest is restated. N7 */
function withBeforePlan(
  groups: TermGroup[],
  firstPlan: CalendarDate | null,
  period: Period | null,
): TermGroup[] {
  if (period !== null && firstPlan !== null && period.from >= firstPlan) return groups;
  return [
    ...groups,
    {
      plan: BEFORE_PLAN_KEY,
      name: null,
      terms: [],
      none: [{ key: BEFORE_PLAN_KEY, type: "before-plan" }],
    },
  ];
}

/**
 * From the first to the last year of what everybody reads: a far year would tell of the draft that lies in it. P4
 *
 * No first day spans two fiscal years, so its beginning tells the year. N11
 */
async function yearsWithOccurrences(db: Handle, thisYear: number): Promise<number[]> {
  const days: CalendarDate[] = [];
  for (const outcome of OUTCOMES) {
    for (const order of [asc, desc]) {
      const rows = await db
        .select({ day: occurrences.firstFrom })
        .from(occurrences)
        .crossJoin(countedEvents)
        .where(
          and(
            eq(occurrences.outcome, outcome),
            eq(events.id, occurrences.eventId),
            eventConditions(NO_FILTER),
          ),
        )
        .orderBy(order(occurrences.firstFrom))
        .limit(1);
      days.push(...rows.map(({ day }) => day));
    }
  }
  const years = days.map(fiscalYearOf);
  const from = years.length > 0 ? Math.min(...years) : FIRST_YEAR;
  const to = Math.max(thisYear + 1, ...years);
  return Array.from({ length: to - from + 1 }, (_, i) => to - i);
}
