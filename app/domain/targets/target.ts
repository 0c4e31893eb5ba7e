/**
 * Targets (目標, P10, P11): what is to be reached in a fiscal year, in events or in attendance.
 *
 * P10 A target belongs to one cell: an organiser, a state, a priority area and a tier together, each of which may be
 *     left open. Targets of different levels are never summed: the target of a state is not made of those of its
 *     missions, and a figure is compared with a target of exactly its own cell or with none. A state
 *     or organiser with a target has a row beside the others, also with nothing planned or done.
 * P11 A cell is set once for a year and measure, over exactly the value that was seen. Left blank it has no target;
 *     0 is a target. The secretariat sets every cell, an editor those of the own organiser.
 */

import type { RegisterFilter } from "~/domain/filter/register-filter";
import { type Actor, can } from "~/domain/people/permissions";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import type { WholeNumberRefusal } from "~/domain/value/whole-number";
import { type Counters, parseWrittenCount } from "~/domain/value/written-count";
import { TARGET_MEASURES, type TargetMeasure } from "./target-measure";

/** Null is "all", and a level of its own. */
export type TargetCell = {
  organiser: string | null;
  state: string | null;
  priority: string | null;
  tier: string | null;
};

export const TARGET_LEVELS = ["organiser", "state", "priority", "tier"] as const;
export type TargetLevel = (typeof TARGET_LEVELS)[number];

export const WHOLE_REGISTER: TargetCell = {
  organiser: null,
  state: null,
  priority: null,
  tier: null,
};

export type Target = {
  measure: TargetMeasure;
  cell: TargetCell;
  value: number;
  revision: number;
};

/** More is a slip of a key: the programme has had some hundred events a year, and a million guests. */
const MAX_TARGET: Record<TargetMeasure, number> = {
  events: 100_000,
  attendance: 100_000_000,
};

const COUNTERS: Record<TargetMeasure, Counters> = {
  events: { before: [], after: ["件", "events", "event"] },
  attendance: { before: ["延べ", "のべ"], after: ["名", "人", "people", "guests"] },
};

/** What somebody typed for a cell: nothing means no target. １，２００, 12件 and 1.2万人 are read. P11 */
export function readTargetValue(
  text: string,
  measure: TargetMeasure,
): Parsed<number | null, WholeNumberRefusal> {
  if (text.trim() === "") return parsed(null);
  return parseWrittenCount(text, { max: MAX_TARGET[measure], counters: COUNTERS[measure] });
}

/** `chicago|IN|4.0:1-1|2017:I1`, with nothing where a level is left open. */
export function targetCellKey(cell: TargetCell): string {
  return TARGET_LEVELS.map((level) => cell[level] ?? "").join("|");
}

/** The cell of a key, or null for what is none. Whether its parts exist is not asked. */
export function targetCellOf(key: string): TargetCell | null {
  const parts = key.split("|");
  if (parts.length !== TARGET_LEVELS.length) return null;
  const [organiser, state, priority, tier] = parts.map((part) => (part === "" ? null : part));
  return {
    organiser: organiser ?? null,
    state: state ?? null,
    priority: priority ?? null,
    tier: tier ?? null,
  };
}

/** `events|chicago|IN||`: a cell with its measure. */
export function targetKey(measure: TargetMeasure, cell: TargetCell): string {
  return `${measure}|${targetCellKey(cell)}`;
}

export function targetOfKey(key: string): { measure: TargetMeasure; cell: TargetCell } | null {
  const at = key.indexOf("|");
  const measure = TARGET_MEASURES.find((known) => known === key.slice(0, Math.max(at, 0)));
  const cell = targetCellOf(key.slice(at + 1));
  return measure === undefined || cell === null ? null : { measure, cell };
}

/** What somebody saw in a cell: empty where there was no target. P11 */
export function seenMark(target: Pick<Target, "value" | "revision"> | null): string {
  return target === null ? "" : `${target.value}@${target.revision}`;
}

/** The value that was seen, or null where there was none. */
function seenValue(mark: string): number | null {
  const match = /^(\d{1,12})@\d{1,9}$/.exec(mark);
  return match ? Number(match[1]) : null;
}

export type TargetEntry = {
  measure: TargetMeasure;
  cell: TargetCell;
  /** Null: no target. */
  value: number | null;
  seen: string;
};
export type TargetRefusal = "changed-meanwhile" | "not-yours";

/**
 * What becomes of a cell that is saved: one left as it was seen stays as it is, whatever it has become meanwhile. P11
 */
export function checkTargetEntry(
  actor: Actor,
  { cell, value, seen }: TargetEntry,
  stored: Pick<Target, "value" | "revision"> | null,
): Parsed<"stays" | "changes", TargetRefusal> {
  const isUntouched = value === seenValue(seen);
  if (isUntouched || value === (stored?.value ?? null)) return parsed("stays");
  if (!canSetTarget(actor, cell)) return refuse("not-yours");
  return seenMark(stored) === seen ? parsed("changes") : refuse("changed-meanwhile");
}

/** May this person set the target of this cell? P11 */
export function canSetTarget(actor: Actor, cell: TargetCell): boolean {
  if (!can(actor, "target.set")) return false;
  return (
    actor.role === "secretariat" || (cell.organiser !== null && cell.organiser === actor.organiser)
  );
}

/** Whose targets this person may set. P11 */
export function settableTargets(actor: Actor): "all" | "own" | "none" {
  if (!can(actor, "target.set")) return "none";
  return actor.role === "secretariat" ? "all" : "own";
}

/**
 * The cell that a filter asks for, where it asks for exactly one: a fiscal year, and nothing but levels. Null where
 * it asks for something that no target is about. P10
 */
export function targetCellOfFilter(
  filter: RegisterFilter,
): { fiscalYear: number; cell: TargetCell } | null {
  const { year, form, kind, outcome, approval, restated, place, figure, counted, q } = filter;
  const isNarrower = [form, kind, outcome, approval, restated, place, figure, q].some(
    (asked) => asked !== null,
  );
  if (year === null || isNarrower || counted.length > 0) return null;
  const { organiser, state, priority, tier } = filter;
  return { fiscalYear: year, cell: { organiser, state, priority, tier } };
}

/** The targets of one row of a report; null where it has none. */
export type RowTargets = Record<TargetMeasure, number | null>;
export const NO_TARGETS: RowTargets = { events: null, attendance: null };

/** One target that saving would change. */
export type TargetChange = TargetEntry & { before: number | null };

/** What saving these values would change now, each over what is stored now. P11 */
export function targetChanges(
  entries: readonly Omit<TargetEntry, "seen">[],
  stored: ReadonlyMap<string, Pick<Target, "value" | "revision">>,
): TargetChange[] {
  return entries.flatMap(({ measure, cell, value }) => {
    const now = stored.get(targetKey(measure, cell)) ?? null;
    const before = now?.value ?? null;
    return value === before ? [] : [{ measure, cell, value, before, seen: seenMark(now) }];
  });
}
