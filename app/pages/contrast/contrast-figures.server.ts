/**
 * The figures of one measure by area, as intervals. What the register counts comes from the totals of the map and the
 * reports, with the filter; what is published stands as it was published.
 */
import {
  type ContrastFigure,
  exactly,
  rateOf,
  sumOfFigures,
} from "~/domain/contrast/contrast-figure";
import {
  DENOMINATORS,
  type DoneMeasure,
  doneMeasureOf,
  factKey,
  partsOfKey,
  type ThereMeasure,
  thereMeasureOf,
} from "~/domain/contrast/contrast-measure";
import { attendanceState } from "~/domain/counting/attendance-state";
import type { CellFigures } from "~/domain/counting/tie-rows";
import type { AreaFact } from "~/domain/fact/area-fact";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { cellOf } from "~/domain/map/map-table";
import { jurisdictionKey } from "~/domain/place/jurisdiction";
import { findMapFigures } from "~/pages/figures-by-state.server";
import type { Handle } from "~db/client";
import { listProjectStates } from "~db/queries/project/projects";
import { countSitesByState, sumSiteFigures } from "~db/queries/site/site-sums";
import { countTiesByState } from "~db/queries/tie/ties";
import type { KnownMeasures } from "./contrast-measures.server";

/** A state by its code, or a mission by its slug with the states that it holds as a whole. */
export type ContrastArea = { key: string; states: readonly string[]; isMission: boolean };
type Figures = Map<string, ContrastFigure | null>;

/** Amounts are told in millions. */
const DOLLARS_PER_UNIT = 1_000_000;

type Of = { areas: readonly ContrastArea[]; filter: RegisterFilter; known: KnownMeasures };

/** Of a measure that is told to so many of another, both are read, and the one is divided by the other. */
export async function readContrastFigures(db: Handle, key: string, of: Of): Promise<Figures> {
  const { base, denominator } = partsOfKey(key);
  const figures = await absoluteFigures(db, base, of);
  if (denominator === null) return figures;
  const { fact, per } = DENOMINATORS[denominator];
  const many = await absoluteFigures(db, factKey(fact), of);
  const told = [...figures].map(([area, figure]) => {
    const there = many.get(area) ?? null;
    return [area, figure === null || there === null ? null : rateOf(figure, there, per)] as const;
  });
  return new Map(told);
}

async function absoluteFigures(
  db: Handle,
  key: string,
  { areas, filter, known }: Of,
): Promise<Figures> {
  const done = doneMeasureOf(key);
  if (done !== null) return await doneFigures(db, done, areas, filter);
  const there = thereMeasureOf(key);
  if (there === "announced") {
    const amounts = await announcedByState(db, filter);
    const of = ({ states }: ContrastArea) =>
      sumOfFigures(states.map((state) => amounts.get(state) ?? null));
    return new Map(areas.map((area) => [area.key, of(area)]));
  }
  if (there !== null) {
    const counted = await countThere(db, there, filter);
    return new Map(areas.map((area) => [area.key, exactly(counted(area.states))]));
  }
  const facts = known.facts.get(key) ?? [];
  return new Map(areas.map((area) => [area.key, publishedIn(area, facts)]));
}

/** How many of it some states have together. A project in several of them is one. P104 */
async function countThere(
  db: Handle,
  measure: Exclude<ThereMeasure, "announced">,
  { fictional }: RegisterFilter,
): Promise<(states: readonly string[]) => number> {
  if (measure === "projects") {
    const projects = await listProjectStates(db, { fictional });
    return (states) => projects.filter((own) => own.some((one) => states.includes(one))).length;
  }
  const counts =
    measure === "ties"
      ? await countTiesByState(db)
      : new Map(
          (await countSitesByState(db, { fictional })).map((row) => [row.state ?? "", row.sites]),
        );
  return (states) => states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
}

/** Announced amounts of sites in dollars of no price year; a state without any is unknown. P62, P63 */
async function announcedByState(
  db: Handle,
  { fictional }: RegisterFilter,
): Promise<Map<string, ContrastFigure>> {
  const sums = await sumSiteFigures(db, { fictional });
  const announced = sums.filter(
    ({ measure, basis, currency, priceYear }) =>
      measure === "investment" && basis === "announced" && currency === "USD" && priceYear === null,
  );
  return new Map(
    announced.map(({ state, value, qualifiers }) => {
      const amount = value / DOLLARS_PER_UNIT;
      const low = qualifiers.includes("at-most") ? 0 : amount;
      return [state ?? "", { low, high: qualifiers.includes("at-least") ? null : amount }];
    }),
  );
}

async function doneFigures(
  db: Handle,
  measure: DoneMeasure,
  areas: readonly ContrastArea[],
  filter: RegisterFilter,
): Promise<Figures> {
  const figures: Figures = new Map();
  const all = await findMapFigures(db, { filter, contactsOn: null });
  for (const { key, isMission } of areas) {
    // An event in two states of a mission is one event of it: its figure is a total of its own, no sum. N1
    const cell = isMission
      ? (
          await findMapFigures(db, {
            filter: { ...filter, state: jurisdictionKey(key) },
            contactsOn: null,
          })
        ).total
      : cellOf(all.cells, key);
    figures.set(key, doneIn(cell, measure));
  }
  return figures;
}

function doneIn(
  { events, planned, attendance }: CellFigures,
  measure: DoneMeasure,
): ContrastFigure | null {
  if (measure === "events") return exactly(events);
  if (measure === "planned") return exactly(planned);
  const state = attendanceState(attendance);
  if (state === "not-logged") return null;
  const isOpen = attendance.openEnded || attendance.sessionsMissing > 0;
  return { low: attendance.low, high: isOpen ? null : attendance.high };
}

/** What does not add up over areas has no figure for several of them together. P102 */
function publishedIn({ states }: ContrastArea, facts: readonly AreaFact[]): ContrastFigure | null {
  if (states.length > 1 && facts.some(({ addsUp }) => !addsUp)) return null;
  const of = (state: string) => {
    const fact = facts.find(({ area }) => area === state);
    return fact === undefined ? null : publishedFigure(fact);
  };
  return sumOfFigures(states.map(of));
}

/**
 * A figure that is said to be about as much is taken as it is written: its margin is not published. What is withheld, or
 * less than half of its unit, may be anything from 0 on as far as a comparison may say.
 */
function publishedFigure({ value, qualifier, code, low, high }: AreaFact): ContrastFigure {
  if (value === null) return code === "none" ? exactly(0) : { low: low ?? 0, high };
  if (qualifier === "at-least") return { low: value, high: null };
  if (qualifier === "at-most") return { low: 0, high: value };
  return exactly(value);
}
