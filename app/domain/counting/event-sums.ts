/**
 * What an event adds to the sums of whole fiscal years, cell by cell, so that a report of years reads sums and no events. N1-N4
 *
 * A first day, however roughly it is known, lies in one fiscal year (N11), so in a period of whole years nothing is partly
 * inside. What is counted once in a period, however long it is, is said of the step between two years: an event that is held
 * in `before` and next in `year` goes on in every period that begins after the one and reaches the other. So sums of steps
 * add up, and no event is in one twice.
 */
import { type FiscalYear, fiscalYearOf } from "~/domain/day/fiscal-year";
import { CELL_AXES, type Cell } from "./axis";
import { type Counted, standsInTotals } from "./counted";
import { cellName, compareOccurrences, type Standing } from "./counts-as";
import type { EventForm, OccurrenceType } from "./event-form";
import type { OfficialSums } from "./observation";
import { stands } from "./standing";

/** The row of a matrix and the column beside it: an occurrence touches every pair of its cells. P30 */
export const PAIR_AXES = ["state-priority", "state-tier", "tier-priority"] as const;
export type PairAxis = (typeof PAIR_AXES)[number];

/** The axes of the sums: those of the cells, heads of priority areas over their leaves, and pairs. */
export const SUM_AXES = [...CELL_AXES, "head", ...PAIR_AXES] as const;
export type SumAxis = (typeof SUM_AXES)[number];

/** What is planned stands by its approval. P31 */
const PLANNED = ["draft", "submitted", "returned", "approved"] as const;

/**
 * `events` and `pending` of those that count in the year; what is planned by its approval. Of a step: those that go on
 * (`continuing`), and those that the cell counts in the year and the nation counted in `before` (`earlier`).
 */
export const SUMS_OF_EVENTS = [
  ...(["events", "pending"] as const),
  ...PLANNED,
  ...(["continuing", "earlier"] as const),
];
export const SUMS_OF_ATTENDANCE = [
  ...(["low", "high", "exact", "onlineLow", "onlineHigh", "openEnded"] as const),
  ...(["sessions", "sessionsMissing"] as const),
  ...(["wholeLow", "wholeHigh", "wholeExact", "wholeSessions"] as const),
  ...(["unknownLow", "unknownHigh", "unknownSessions", "oursOpenEnded"] as const),
];
export const SUMS = [...SUMS_OF_EVENTS, ...SUMS_OF_ATTENDANCE];
export type SumName = (typeof SUMS)[number];
const PLACES = new Map<SumName, number>(SUMS.map((name, at) => [name, at]));

/** In the order of `SUMS`; what is missing at the end is 0. */
export type SumValues = readonly number[];

/** `before` is the year itself, but for what is said of a step. */
export type SumPlace = { year: FiscalYear; before: FiscalYear };

/** The same of several cells, by their names; a cell of a pair is named after both of its keys. */
export type EventSum = SumPlace & { values: SumValues; cells: readonly string[] };

export type SummedOccurrence = Standing &
  OfficialSums & { type: OccurrenceType; cells: readonly Cell[] };

export type SummedEvent = {
  form: EventForm;
  fictional: boolean;
  approval: (typeof PLANNED)[number];
  counted: Counted;
  /** Withdrawn, or a draft of which nobody but its organisers reads: in no sum. */
  isLeftOut: boolean;
  occurrences: readonly SummedOccurrence[];
};

/** `headOf`: the head of each priority area that has one. */
export function eventSums(event: SummedEvent, headOf: ReadonlyMap<string, string>): EventSum[] {
  if (event.isLeftOut || !standsInTotals(event.counted)) return [];
  const standing = event.occurrences
    .filter(({ outcome }) => stands(outcome))
    .sort(compareOccurrences);
  const ofNation = firstHeldYear(standing);
  return touchedAlike(standing, headOf).flatMap(({ occurrences, cells, pairs }) => [
    ...sumsIn(occurrences, event, { ofNation, isPair: false }).map((sum) => ({ ...sum, cells })),
    ...sumsIn(occurrences, event, { ofNation, isPair: true }).map((sum) => ({
      ...sum,
      cells: pairs,
    })),
  ]);
}

type Alike = { occurrences: readonly SummedOccurrence[]; cells: string[]; pairs: string[] };

/** Cells that the same occurrences touch have the same sums. */
function touchedAlike(
  standing: readonly SummedOccurrence[],
  headOf: ReadonlyMap<string, string>,
): Alike[] {
  const [one] = standing;
  if (one !== undefined && standing.length === 1)
    return [{ occurrences: standing, ...namesOf(one.cells, headOf) }];
  const touching = new Map<string, { isPair: boolean; places: number[] }>();
  for (const [at, { cells: touched }] of standing.entries()) {
    const { cells, pairs } = namesOf(touched, headOf);
    for (const [names, isPair] of [[cells, false] as const, [pairs, true] as const])
      for (const name of names) {
        const known = touching.get(name);
        if (known === undefined) touching.set(name, { isPair, places: [at] });
        else known.places.push(at);
      }
  }
  const alike = new Map<string, Alike>();
  for (const [name, { isPair, places }] of touching) {
    const key = places.join();
    const known = alike.get(key) ?? {
      occurrences: standing.filter((_, at) => places.includes(at)),
      ...{ cells: [], pairs: [] },
    };
    alike.set(key, known);
    (isPair ? known.pairs : known.cells).push(name);
  }
  return [...alike.values()];
}

/** Each once, whatever number of leaves of a head it touches. */
function namesOf(
  touched: readonly Cell[],
  headOf: ReadonlyMap<string, string>,
): { cells: string[]; pairs: string[] } {
  const cells = touched.map(cellName);
  const keys: Record<string, string[]> = { state: [], priority: [], tier: [] };
  for (const { axis, key } of touched) keys[axis]?.push(key);
  const { state = [], priority = [], tier = [] } = keys;
  const heads = new Set(priority.flatMap((key) => headOf.get(key) ?? []));
  for (const key of heads) cells.push(cellName({ axis: "head", key }));
  const pairs: string[] = [];
  const pair = (axis: PairAxis, rows: readonly string[], columns: readonly string[]) => {
    for (const row of rows)
      for (const column of columns) pairs.push(cellName({ axis, key: pairKey({ row, column }) }));
  };
  pair("state-priority", state, priority);
  pair("state-tier", state, tier);
  pair("tier-priority", tier, priority);
  return { cells, pairs };
}

export type PairKey = { row: string; column: string };
export const pairKey = ({ row, column }: PairKey): string => `${row} ${column}`;
export function pairOfKey(key: string): PairKey {
  const [row = "", column = ""] = key.split(" ");
  return { row, column };
}

const isHeld = ({ outcome }: SummedOccurrence) => outcome === "held";
const yearOf = ({ firstFrom }: SummedOccurrence) => fiscalYearOf(firstFrom);

function firstHeldYear(own: readonly SummedOccurrence[]): FiscalYear | null {
  const first = own.find(isHeld);
  return first === undefined ? null : yearOf(first);
}

/** Of one cell, from the occurrences that touch it in their order. Pairs have no sums of attendance. */
function sumsIn(
  own: readonly SummedOccurrence[],
  event: SummedEvent,
  { ofNation, isPair }: { ofNation: FiscalYear | null; isPair: boolean },
): (SumPlace & { values: SumValues })[] {
  const sums = new Map<string, SumPlace & { values: number[] }>();
  const add = (place: SumPlace, name: SumName, value = 1) => {
    if (value === 0) return;
    const key = `${place.year} ${place.before}`;
    const sum = sums.get(key) ?? { ...place, values: [] };
    sums.set(key, sum);
    const at = PLACES.get(name) ?? 0;
    while (sum.values.length <= at) sum.values.push(0);
    sum.values[at] = (sum.values[at] ?? 0) + value;
  };
  const held = own.filter(isHeld);
  const [first] = own;
  const counted = firstHeldYear(own);
  if (counted !== null) {
    add({ year: counted, before: counted }, "events");
    if (event.counted === "pending") add({ year: counted, before: counted }, "pending");
    if (ofNation !== null && ofNation < counted)
      add({ year: counted, before: ofNation }, "earlier");
  } else if (first !== undefined) {
    add({ year: yearOf(first), before: yearOf(first) }, event.approval);
  }
  let before = counted ?? 0;
  for (const occurrence of held) {
    const year = yearOf(occurrence);
    if (year > before) add({ year, before }, "continuing");
    before = year;
    if (isPair || occurrence.type !== "session") continue;
    for (const [name, value] of attendanceOf(occurrence)) add({ year, before: year }, name, value);
  }
  return [...sums.values()];
}

/** Of one held session. N2, N4, N14 */
function attendanceOf(session: SummedOccurrence): [SumName, number][] {
  return [
    ["low", session.attendanceLow],
    ["high", session.attendanceHigh],
    ["exact", session.attendanceExact],
    ["onlineLow", session.onlineLow],
    ["onlineHigh", session.onlineHigh],
    ["openEnded", Number(session.attendanceOpenEnded)],
    ["sessions", 1],
    ["sessionsMissing", Number(session.officialCount === 0)],
    ["wholeLow", session.wholeLow],
    ["wholeHigh", session.wholeHigh],
    ["wholeExact", session.wholeExact],
    ["wholeSessions", Number(session.wholeCount > 0)],
    ["unknownLow", session.unknownLow],
    ["unknownHigh", session.unknownHigh],
    ["unknownSessions", Number(session.unknownCount > 0)],
    ["oursOpenEnded", Number(session.oursOpenEnded)],
  ];
}
