/**
 * Restating under another plan (P26, P27): the rows of plan X in which an occurrence stands, whatever it was tagged under.
 *
 * P26 What the plan of its event offers stays the tag that counts; where an event is unclassified, all its tags of the
 *     axis do. Each tag X offers stands for itself; any other follows the crosswalk towards X's date, forwards or
 *     backwards, to the first terms that X offers, and counts in each. One that reaches none stands in a row of its
 *     own, and one without a tag stays untagged: restating never loses an event, and rows less overlap stay the total.
 * P27 Links join leaves of one axis of different versions. They are followed in both directions, but only from
 *     version to version towards X: a link between two later versions says nothing about an earlier one.
 *
 * No stored tag changes: a restatement is read beside the tags and never written.
 */
import { BEFORE_PLAN_KEY, unclassifiedKey, unmappedKey, untaggedKey } from "~/domain/counting/axis";
import type { CalendarDate } from "~/domain/day/calendar-date";

export const RESTATED_AXES = ["priority", "tier"] as const;
export type RestatedAxis = (typeof RESTATED_AXES)[number];

export type RestatedVersion = {
  id: string;
  inForceFrom: CalendarDate | null;
  offers: ReadonlySet<string>;
};
export type RestatedTerm = {
  key: string;
  plan: string;
  axis: RestatedAxis | "trait";
  parent: string | null;
  isHead: boolean;
};
export type TermLink = { from: string; to: string };
export type Crosswalk = {
  versions: readonly RestatedVersion[];
  terms: readonly RestatedTerm[];
  links: readonly TermLink[];
};

export type Restatement = {
  plan: string;
  /** The rows in which a tag, or a row for none, stands under the plan. */
  rows: Record<RestatedAxis, Record<string, readonly string[]>>;
  /** Rows of unclassified events: there every tag of the axis is restated by itself. */
  opened: readonly string[];
  /** The leaves of the plan's heads. */
  leaves: Record<string, readonly string[]>;
};

/** Null for a version whose date is not known: nothing is on the way to it. */
export function restatementOf(plan: string, crosswalk: Crosswalk): Restatement | null {
  const target = crosswalk.versions.find(({ id }) => id === plan);
  if (target === undefined || target.inForceFrom === null) return null;
  const none = crosswalk.versions.map(({ id }) => [untaggedKey(id), [untaggedKey(plan)]]);
  const rowsOn = (axis: RestatedAxis) =>
    Object.fromEntries([
      [BEFORE_PLAN_KEY, [BEFORE_PLAN_KEY]],
      ...none,
      ...crosswalk.terms
        .filter((term) => term.axis === axis && !term.isHead)
        .map(({ key }) => [key, rowsOf(key, target, crosswalk)]),
    ]);
  return {
    plan,
    rows: { priority: rowsOn("priority"), tier: rowsOn("tier") },
    opened: crosswalk.versions.map(({ id }) => unclassifiedKey(id)),
    leaves: leavesOf(crosswalk.terms),
  };
}

/** The rows of the target in which a tag stands: at least one. P26 */
function rowsOf(tag: string, target: RestatedVersion, crosswalk: Crosswalk): string[] {
  const reached = termsReached(tag, target, crosswalk);
  return reached.length > 0 ? reached : [unmappedKey(target.id)];
}

function termsReached(tag: string, target: RestatedVersion, crosswalk: Crosswalk): string[] {
  const dateOf = datesOfTerms(crosswalk);
  const to = target.inForceFrom;
  const seen = new Set([tag]);
  const reached: string[] = [];
  for (const term of seen) {
    if (target.offers.has(term)) reached.push(term);
    else
      for (const next of neighbours(term, crosswalk.links))
        if (isOnTheWay(term, next)) seen.add(next);
  }
  return reached;

  /** Later than the last step and no later than the target, or the same backwards. */
  function isOnTheWay(last: string, next: string): boolean {
    const [from, at] = [dateOf.get(last) ?? null, dateOf.get(next) ?? null];
    if (from === null || at === null || to === null) return false;
    return from < to ? from < at && at <= to : to <= at && at < from;
  }
}

function datesOfTerms({ versions, terms }: Crosswalk): Map<string, CalendarDate | null> {
  const dates = new Map(versions.map(({ id, inForceFrom }) => [id, inForceFrom]));
  return new Map(terms.map(({ key, plan }) => [key, dates.get(plan) ?? null]));
}

function neighbours(term: string, links: readonly TermLink[]): string[] {
  return links.flatMap(({ from, to }) => (from === term ? [to] : to === term ? [from] : []));
}

function leavesOf(terms: readonly RestatedTerm[]): Restatement["leaves"] {
  const heads = terms.filter(({ isHead }) => isHead);
  return Object.fromEntries(
    heads.map(({ key }) => [
      key,
      terms.filter(({ parent }) => parent === key).map((leaf) => leaf.key),
    ]),
  );
}

export function isRestatedAxis(axis: string): axis is RestatedAxis {
  return axis === "priority" || axis === "tier";
}

/** What stands in a row, or in any leaf of a head: tags and rows for none. */
export function sourcesOf(restatement: Restatement, axis: RestatedAxis, row: string): string[] {
  const asked = new Set([row, ...(restatement.leaves[row] ?? [])]);
  return Object.entries(restatement.rows[axis]).flatMap(([source, rows]) =>
    rows.some((key) => asked.has(key)) ? [source] : [],
  );
}
