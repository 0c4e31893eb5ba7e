/**
 * Symbols as a few lists of numbers and codes, to be carried: a third of what they take as objects, in which each names
 * all its fields and writes its degrees in eight bytes.
 */
import { EVENT_FORMS } from "../counting/event-form";
import { OUTCOMES } from "../counting/occurrence";
import type { MapSymbol } from "./map-symbol";

/** Of each symbol in turn; degrees in the unit in which they are written. */
export type SymbolColumns = {
  cells: string[];
  forms: number[];
  outcomes: number[];
  degrees: number[];
  counts: number[];
  sharedCounts: number[];
  /** Each list from its lowest number on by how much the next is higher: of a large register most of what is carried. */
  shared: Uint8Array;
  /** How many areas each has, and the four sides of each. */
  areaCounts: number[];
  sides: number[];
  events: (number | null)[];
  titlesJa: (string | null)[];
  titlesEn: (string | null)[];
  places: (string | null)[];
  states: string[];
  stacked: boolean[];
};

/** Degrees are written to five decimals, which whole numbers of this unit say exactly. */
const UNITS_PER_DEGREE = 100_000;

export function symbolColumns(symbols: readonly MapSymbol[]): SymbolColumns {
  return {
    cells: symbols.map(({ cell }) => cell),
    forms: symbols.map(({ form }) => EVENT_FORMS.indexOf(form)),
    outcomes: symbols.map(({ outcome }) => OUTCOMES.indexOf(outcome)),
    degrees: symbols.flatMap(({ lat, lng }) => [unitsOf(lat), unitsOf(lng)]),
    counts: symbols.map(({ count }) => count),
    sharedCounts: symbols.map(({ shared }) => shared.length),
    shared: bytesOf(symbols.flatMap(({ shared }) => stepsOf(shared))),
    areaCounts: symbols.map(({ areas }) => areas.length),
    sides: symbols.flatMap(({ areas }) =>
      areas.flatMap(({ south, west, north, east }) => [south, west, north, east].map(unitsOf)),
    ),
    events: symbols.map(({ event }) => event),
    titlesJa: symbols.map(({ title }) => title.ja),
    titlesEn: symbols.map(({ title }) => title.en),
    places: symbols.map(({ place }) => place),
    states: symbols.map(({ states }) => states.join(",")),
    stacked: symbols.map(({ stacked }) => stacked),
  };
}

export function symbolsOf(columns: SymbolColumns): MapSymbol[] {
  const { degrees, sides } = columns;
  const steps = numbersIn(columns.shared);
  let [sharedTo, sidesTo] = [0, 0];
  return columns.cells.map((cell, at) => {
    const [sharedFrom, sidesFrom] = [sharedTo, sidesTo];
    sharedTo += columns.sharedCounts[at] ?? 0;
    sidesTo += (columns.areaCounts[at] ?? 0) * 4;
    const states = columns.states[at] ?? "";
    return {
      cell,
      form: EVENT_FORMS[columns.forms[at] ?? 0] ?? "other",
      outcome: OUTCOMES[columns.outcomes[at] ?? 0] ?? "scheduled",
      ...{ lat: degreesOf(degrees[2 * at]), lng: degreesOf(degrees[2 * at + 1]) },
      count: columns.counts[at] ?? 0,
      shared: sumsOf(steps.slice(sharedFrom, sharedTo)),
      areas: areasFrom(sides.slice(sidesFrom, sidesTo).map(degreesOf)),
      event: columns.events[at] ?? null,
      title: { ja: columns.titlesJa[at] ?? null, en: columns.titlesEn[at] ?? null },
      place: columns.places[at] ?? null,
      states: states === "" ? [] : states.split(","),
      stacked: columns.stacked[at] ?? false,
    };
  });
}

const unitsOf = (degrees: number): number => Math.round(degrees * UNITS_PER_DEGREE);
const degreesOf = (units = 0): number => units / UNITS_PER_DEGREE;

function areasFrom(sides: readonly number[]): MapSymbol["areas"] {
  return Array.from({ length: sides.length / 4 }, (_, area) => {
    const [south = 0, west = 0, north = 0, east = 0] = sides.slice(4 * area, 4 * area + 4);
    return { south, west, north, east };
  });
}

const stepsOf = (rising: readonly number[]): number[] =>
  rising.map((number, at) => number - (rising[at - 1] ?? 0));

function sumsOf(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

/** Seven bits of a number to a byte, the lowest first; the eighth says that more follow. */
const MORE = 128;

function bytesOf(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let left = number;
    for (; left >= MORE; left = Math.floor(left / MORE)) bytes.push((left % MORE) + MORE);
    bytes.push(left);
  }
  return Uint8Array.from(bytes);
}

function numbersIn(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let [number, unit] = [0, 1];
  for (const byte of bytes) {
    number += (byte % MORE) * unit;
    unit *= MORE;
    if (byte >= MORE) continue;
    numbers.push(number);
    [number, unit] = [0, 1];
  }
  return numbers;
}
