/**
 * The turns by which an event becomes, out of what it is in one report, what it is in another. P170
 *
 * Each turn takes over one kind of change and leaves the others as they were. An occurrence that is held in one of the
 * two reports only comes or goes whole, with its day, place and count: it is not also moved or recounted.
 */
import type { Mode } from "~/domain/counting/observation";
import { MODES } from "~/domain/counting/observation";
import type { Scope } from "~/domain/counting/scope";
import type { Period } from "~/domain/day/calendar-date";
import type { FrozenEvent, FrozenObservation, FrozenOccurrence } from "./frozen-report";
import type { ReportPlans } from "./report-cells";

/** `presence` is printed as added where it adds and as removed where it takes away. */
export const TURNS = [
  ...["presence", "moved", "recounted", "rescoped"],
  ...["counting", "retagged", "plan", "crosswalk"],
] as const;
export type Turn =
  | "presence"
  | "moved"
  | "recounted"
  | "rescoped"
  | "counting"
  | "retagged"
  | "plan"
  | "crosswalk";

/** By what an event is counted, apart from itself. */
export type ReportGround = { period: Period; plans: ReportPlans };
export type Grounds = Record<"a" | "b", ReportGround> & {
  /** The plans of `b` with the crosswalk of `a`. */
  plansOfB: ReportPlans;
};
export type TurnedEvent = { turn: Turn; event: FrozenEvent; ground: ReportGround };

/** What the event is after each turn, in the order in which they are taken; the last one is `b`. */
export function reportTurns(a: FrozenEvent, b: FrozenEvent, grounds: Grounds): TurnedEvent[] {
  const inPeriod = { period: grounds.b.period, plans: grounds.a.plans };
  const present = { ...a, occurrences: b.occurrences.map((of) => presentOccurrence(of, a)) };
  const moved = { ...present, occurrences: paired(present, b, movedOccurrence) };
  const recounted = { ...moved, occurrences: paired(moved, b, recountedOccurrence) };
  const rescoped = { ...recounted, occurrences: paired(recounted, b, rescopedOccurrence) };
  const counting = { ...rescoped, counted: b.counted };
  const retagged = { ...b, plan: a.plan };
  return [
    { turn: "presence", event: present, ground: inPeriod },
    { turn: "moved", event: moved, ground: inPeriod },
    { turn: "recounted", event: recounted, ground: inPeriod },
    { turn: "rescoped", event: rescoped, ground: inPeriod },
    { turn: "counting", event: counting, ground: inPeriod },
    { turn: "retagged", event: retagged, ground: inPeriod },
    { turn: "plan", event: b, ground: { ...inPeriod, plans: grounds.plansOfB } },
    { turn: "crosswalk", event: b, ground: grounds.b },
  ];
}

/** Held in both: still as it was in `a`; else as it is in `b`. */
function presentOccurrence(of: FrozenOccurrence, a: FrozenEvent): FrozenOccurrence {
  const before = a.occurrences.find(({ id }) => id === of.id);
  return before?.outcome === "held" && of.outcome === "held" ? before : of;
}

function paired(
  event: FrozenEvent,
  b: FrozenEvent,
  turned: (before: FrozenOccurrence, after: FrozenOccurrence) => FrozenOccurrence,
): FrozenOccurrence[] {
  return event.occurrences.map((before, place) => turned(before, b.occurrences[place] ?? before));
}

/** Its days and its place. */
function movedOccurrence(before: FrozenOccurrence, after: FrozenOccurrence): FrozenOccurrence {
  return {
    ...after,
    ...{ organisers: before.organisers, tags: before.tags, observations: before.observations },
  };
}

/** What counts in each mode, but where its scope was changed. N4, N14 */
function recountedOccurrence(before: FrozenOccurrence, after: FrozenOccurrence): FrozenOccurrence {
  const of = (mode: Mode) => (isRescoped(before, after, mode) ? before : after);
  return {
    ...before,
    observations: MODES.flatMap((mode) => official(of(mode), mode)),
  };
}

function rescopedOccurrence(before: FrozenOccurrence, after: FrozenOccurrence): FrozenOccurrence {
  return { ...before, observations: after.observations };
}

/** Another thing is counted than before. What nobody said counts as our own programme. N14 */
function isRescoped(before: FrozenOccurrence, after: FrozenOccurrence, mode: Mode): boolean {
  const [was] = official(before, mode);
  const [is] = official(after, mode);
  if (was === undefined || is === undefined) return false;
  return said(was.scope) !== said(is.scope);
}

const said = (scope: Scope): Scope => (scope === "unknown" ? "own" : scope);

function official({ observations }: FrozenOccurrence, mode: Mode): FrozenObservation[] {
  return observations.filter((observation) => observation.official && observation.mode === mode);
}
