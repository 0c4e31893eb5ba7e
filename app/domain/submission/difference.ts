/**
 * How the figures of one report differ from those of another, each change split by its reason. P170
 *
 * Nothing is attributed twice and nothing is left over: an event is turned from what it is in `a` into what it is in
 * `b`, one kind of change after another in the written order, and what a turn changes in a row is its reason's. The
 * turns of an event meet no other event, so the parts do not depend on the order in which rows come.
 */
import { compareText } from "~/domain/day/calendar-date";
import {
  type EventContribution,
  eventContribution,
  FIGURES,
  type Figure,
  type Figures,
} from "./event-contribution";
import type { FrozenEvent, ReportBasis } from "./frozen-report";
import { type ReportAxis, reportPlans } from "./report-cells";
import {
  type Grounds,
  type ReportGround,
  reportTurns,
  type Turn,
  type TurnedEvent,
} from "./report-turns";

/** In the order in which they are printed. */
export const REASONS = [
  ...(["added", "removed", "moved", "recounted", "rescoped"] as const),
  ...(["counting", "retagged", "plan", "rule", "crosswalk"] as const),
] as const;
export type Reason = (typeof REASONS)[number];

/** What a reason changes in a figure, and by which events, by number; none where only the rules changed. */
export type DifferencePart = { reason: Reason; change: number; events: number[] };

export type DifferenceRow = {
  axis: ReportAxis;
  key: string;
  figure: Figure;
  a: number;
  b: number;
  parts: DifferencePart[];
  /** What no part explains: always 0. */
  residual: number;
};

export type Compared = {
  report: ReportBasis;
  /** Its rows as other rules counted them, by key; null: counted by the rules of today. */
  printed: ReadonlyMap<string, Figures> | null;
};

type Tallied = Record<"a" | "b", Figures> & {
  parts: Map<Reason, Record<Figure, { change: number; events: number[] }>>;
};
type Tally = Map<string, Tallied>;

/** Rows by key, each with its figures in order; a row to which nothing adds in either report is left out. */
export function differences(
  a: Compared,
  b: Compared,
  { axis, under }: { axis: ReportAxis; under: string | null },
): DifferenceRow[] {
  return differencesOn([{ axis, a, b }], under);
}

/** Of the same two reports on several axes, in one pass over their events. */
export function differencesOn(
  asked: readonly { axis: ReportAxis; a: Compared; b: Compared }[],
  under: string | null,
): DifferenceRow[] {
  const [first] = asked;
  if (first === undefined) return [];
  const [before, after] = [first.a.report, first.b.report];
  const grounds = groundsOf(before, after, under);
  const tallies = asked.map((one) => ({ ...one, tally: new Map() as Tally }));
  for (const pair of pairsById(before.events, after.events)) {
    const turns = turnsOf(pair, grounds);
    for (const { axis, tally } of tallies) addEvent(tally, pair, turns, { axis, grounds });
  }
  return tallies.flatMap(({ axis, a, b, tally }) => {
    if (a.printed !== null) addRules(tally, "a", a.printed);
    if (b.printed !== null) addRules(tally, "b", b.printed);
    return [...tally]
      .sort(([one], [other]) => compareText(one, other))
      .flatMap(([key, row]) => FIGURES.map((figure) => differenceRow(axis, key, figure, row)));
  });
}

type Pair = { id: number; before: FrozenEvent | undefined; after: FrozenEvent | undefined };

/** By number, so that the events behind a part stand in order. */
function pairsById(a: readonly FrozenEvent[], b: readonly FrozenEvent[]): Pair[] {
  const [before, after] = [byId(a), byId(b)];
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort((one, other) => one - other);
  return ids.map((id) => ({ id, before: before.get(id), after: after.get(id) }));
}

const byId = (events: readonly FrozenEvent[]) => new Map(events.map((event) => [event.id, event]));

/** None where it stands in one report only, or is the same in both. */
function turnsOf({ before, after }: Pair, grounds: Grounds): TurnedEvent[] {
  if (before === undefined || after === undefined) return [];
  if (grounds.a === grounds.b && isSame(before, after)) return [];
  return reportTurns(before, after, grounds);
}

type On = { axis: ReportAxis; grounds: Grounds };

function addEvent(
  tally: Tally,
  { id, before, after }: Pair,
  turns: readonly TurnedEvent[],
  { axis, grounds }: On,
) {
  const { a, b } = grounds;
  let last = before === undefined ? NOTHING : contribution(before, a);
  addSums(tally, "a", last);
  const wholly = after === undefined ? NOTHING : contribution(after, b);
  addSums(tally, "b", wholly);
  if (before === undefined || after === undefined)
    return addChanges(tally, last, wholly, "presence", id);
  for (const { turn, event, ground } of turns) {
    const next = contribution(event, ground);
    addChanges(tally, last, next, turn, id);
    last = next;
  }

  function contribution(event: FrozenEvent, { period, plans }: Grounds["a"]): EventContribution {
    return eventContribution(event, period, axis, plans);
  }
}

const NOTHING: EventContribution = new Map();
const NO_FIGURES: Figures = { events: 0, low: 0, high: 0 };

const isSame = (before: FrozenEvent, after: FrozenEvent) =>
  JSON.stringify(before) === JSON.stringify(after);

function addSums(tally: Tally, side: "a" | "b", contribution: EventContribution) {
  for (const [key, figures] of contribution) {
    const row = rowOf(tally, key);
    for (const figure of FIGURES) row[side][figure] += figures[figure];
  }
}

function addChanges(
  tally: Tally,
  before: EventContribution,
  after: EventContribution,
  turn: Turn | "rule",
  event: number | null,
) {
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key) ?? NO_FIGURES, after.get(key) ?? NO_FIGURES];
    for (const figure of FIGURES) {
      const change = is[figure] - was[figure];
      if (change === 0) continue;
      const part = partOf(rowOf(tally, key), reasonOf(turn, change))[figure];
      part.change += change;
      if (event !== null) part.events.push(event);
    }
  }
}

function reasonOf(turn: Turn | "rule", change: number): Reason {
  if (turn === "presence") return change > 0 ? "added" : "removed";
  return turn;
}

/** What other rules printed and those of today do not count, row by row. */
function addRules(tally: Tally, side: "a" | "b", printed: ReadonlyMap<string, Figures>) {
  for (const key of new Set([...tally.keys(), ...printed.keys()])) {
    const row = rowOf(tally, key);
    const counted = new Map([[key, { ...row[side] }]]);
    const stated = new Map([[key, printed.get(key) ?? NO_FIGURES]]);
    const [before, after] = side === "a" ? [stated, counted] : [counted, stated];
    addChanges(tally, before, after, "rule", null);
    row[side] = { ...(printed.get(key) ?? NO_FIGURES) };
  }
}

function rowOf(tally: Tally, key: string): Tallied {
  const found = tally.get(key);
  if (found !== undefined) return found;
  const row: Tallied = { a: { ...NO_FIGURES }, b: { ...NO_FIGURES }, parts: new Map() };
  tally.set(key, row);
  return row;
}

function partOf({ parts }: Tallied, reason: Reason) {
  const found = parts.get(reason);
  if (found !== undefined) return found;
  const none = () => ({ change: 0, events: [] });
  const part = { events: none(), low: none(), high: none() };
  parts.set(reason, part);
  return part;
}

function differenceRow(axis: ReportAxis, key: string, figure: Figure, row: Tallied): DifferenceRow {
  const parts = REASONS.flatMap((reason) => {
    const part = row.parts.get(reason)?.[figure];
    return part === undefined || isNothing(part) ? [] : [{ reason, ...part }];
  });
  const [a, b] = [row.a[figure], row.b[figure]];
  const explained = parts.reduce((sum, { change }) => sum + change, 0);
  return { axis, key, figure, a, b, parts, residual: b - a - explained };
}

/** Neither a change nor events that make up for each other. */
const isNothing = ({ change, events }: Omit<DifferencePart, "reason">) =>
  change === 0 && events.length === 0;

/** One and the same ground where nothing that is looked up differs: an event that is the same is then not turned. */
function groundsOf(a: ReportBasis, b: ReportBasis, under: string | null): Grounds {
  const ofA: ReportGround = { period: a.period, plans: reportPlans(a.plans, a.crosswalk, under) };
  const looksUp = ({ period, plans, crosswalk }: ReportBasis) => [period, plans, crosswalk];
  if (JSON.stringify(looksUp(a)) === JSON.stringify(looksUp(b)))
    return { a: ofA, b: ofA, plansOfB: ofA.plans };
  return {
    a: ofA,
    b: { period: b.period, plans: reportPlans(b.plans, b.crosswalk, under) },
    plansOfB: reportPlans(b.plans, a.crosswalk, under),
  };
}
