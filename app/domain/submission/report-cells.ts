/**
 * The cells of an occurrence of a frozen report on any axis of a difference. N3, P26
 *
 * Beside the axes of a total stand the form, and months and quarters: parts of the period itself, with a row for what
 * lies in no single one of them.
 */
import {
  isPartAxis,
  NATION_KEY,
  type PartAxis,
  ROUGH_KEY,
  TOTAL_AXES,
} from "~/domain/counting/axis";
import { partOfDay } from "~/domain/day/parts-of-period";
import { isRestatedAxis, type Restatement, restatementOf } from "~/domain/plan/restatement";
import { bookOf, type FrozenBook, keysTouched } from "./frozen-cells";
import type { FrozenEvent, FrozenOccurrence, FrozenReport } from "./frozen-report";

export const REPORT_AXES = ["nation", ...TOTAL_AXES] as const;
export type ReportAxis = (typeof REPORT_AXES)[number];

/** The plans of a report, and how rows are restated under one of them; null: as tagged then. */
export type ReportPlans = { book: FrozenBook; restatement: Restatement | null };

export function reportPlans(
  plans: FrozenReport["plans"],
  crosswalk: FrozenReport["crosswalk"],
  under: string | null,
): ReportPlans {
  const book = bookOf(plans);
  if (under === null) return { book, restatement: null };
  const heads = new Set(book.headOf.values());
  const versions = plans.map(({ id, from }) => ({
    ...{ id, inForceFrom: from },
    offers: book.offers.get(id) ?? new Set<string>(),
  }));
  const terms = plans.flatMap((plan) =>
    plan.terms.map((term) => ({ ...term, plan: plan.id, isHead: heads.has(term.key) })),
  );
  return { book, restatement: restatementOf(under, { versions, terms, links: crosswalk }) };
}

type ReportCell = { axis: ReportAxis; key: string };

/** At least one, in no particular order. */
export function reportCells(
  event: FrozenEvent,
  occurrence: FrozenOccurrence,
  axis: ReportAxis,
  plans: ReportPlans,
): ReportCell[] {
  return keysOn(axis, event, occurrence, plans).map((key) => ({ axis, key }));
}

function keysOn(
  axis: ReportAxis,
  event: FrozenEvent,
  occurrence: FrozenOccurrence,
  { book, restatement }: ReportPlans,
): string[] {
  if (axis === "nation") return [NATION_KEY];
  if (axis === "form") return [event.form];
  if (isPartAxis(axis)) return [partOfYear(occurrence, axis)];
  const keys = keysTouched(axis, event, occurrence, book);
  if (restatement === null || !isRestatedAxis(axis)) return keys;
  const rows = restatement.rows[axis];
  const ofAxis = (tag: string) => book.axisOf.get(tag) === axis;
  const [ofEvent, narrowed] = [event.tags.filter(ofAxis), occurrence.tags.filter(ofAxis)];
  // The row of unclassified events is opened: each of its tags is restated by itself.
  const opened = (key: string) =>
    restatement.opened.includes(key) ? (narrowed.length > 0 ? narrowed : ofEvent) : [key];
  return [...new Set(keys.flatMap(opened).flatMap((key) => rows[key] ?? [key]))];
}

function partOfYear({ firstFrom, firstTo }: FrozenOccurrence, axis: PartAxis): string {
  const part = partOfDay(firstFrom, axis);
  return part === partOfDay(firstTo, axis) ? part : ROUGH_KEY;
}
