/** The contrast of a request: the one value that page, file, picture, print and API draw. */
import type { Context } from "~/context/context.server";
import { areFarApart, type Contrast, contrastOf } from "~/domain/contrast/contrast";
import { type ContrastMeasure, factKey } from "~/domain/contrast/contrast-measure";
import {
  type ContrastAreas,
  type ContrastQuestion,
  parseContrastQuestion,
} from "~/domain/contrast/contrast-question";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { FilterRefusal } from "~/domain/filter/filter-refusal";
import { filterToParams, type RegisterFilter } from "~/domain/filter/register-filter";
import { figureClasses } from "~/domain/map/figure-classes";
import type { MapClass } from "~/domain/map/map-classes";
import { jurisdictionKey, statesHeldBy } from "~/domain/place/jurisdiction";
import type { Bilingual } from "~/domain/value/language";
import { readRegisterFilter } from "~/pages/filter/asked-filter.server";
import { listMapAreas, listMissionSeats } from "~db/queries/map/map-reference";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { findFictionalOnMap } from "~db/queries/report/contains-fictional";
import { type ContrastArea, readContrastFigures } from "./contrast-figures.server";
import { type KnownMeasures, readContrastMeasures } from "./contrast-measures.server";
import { greatestOf, readLayerClasses } from "./map-layer.server";

export type DrawnArea = ContrastArea & { name: Bilingual; lat: number; lng: number };
export type ContrastTable = Contrast & {
  question: ContrastQuestion;
  filter: RegisterFilter;
  x: ContrastMeasure;
  y: ContrastMeasure;
  areas: DrawnArea[];
  measures: ContrastMeasure[];
  /** Of the shade: by state those of the home map. P125 */
  classes: MapClass[];
  /** The years of both lie further apart than a comparison bears. P124 */
  farApart: boolean;
  containsFictional: boolean;
  asOf: Date;
};

export type ContrastRead =
  | { ok: true; table: ContrastTable }
  | { ok: false; refusals: FilterRefusal[] };

/** Jobs against events where jobs are loaded, else the first measure that is. */
const STANDARD = { x: factKey("jobs-bea"), y: "events" };

export async function readContrast(ctx: Context, request: Request): Promise<ContrastRead> {
  const verdict = await readRegisterFilter(ctx, request);
  const known = await readContrastMeasures(ctx);
  const asked = askedOf(request, known);
  if (!verdict.ok || !asked.ok) {
    const refusals = [verdict, asked].flatMap((each) => (each.ok ? [] : each.refusals));
    return { ok: false, refusals };
  }
  // A row of the contrast is an area: a filter by area would empty the others.
  const filter = { ...verdict.filter, state: null, place: null, figure: null };
  return { ok: true, table: await tableOf(ctx, { filter, known, question: asked.question }) };
}

function askedOf(request: Request, { measures }: KnownMeasures) {
  const keys = new Set(measures.map(({ key }) => key));
  const first = measures.find(({ isDone }) => !isDone)?.key ?? "planned";
  const standard = { ...STANDARD, x: keys.has(STANDARD.x) ? STANDARD.x : first };
  return parseContrastQuestion(new URL(request.url).searchParams, keys, standard);
}

type Asked = { filter: RegisterFilter; known: KnownMeasures; question: ContrastQuestion };

async function tableOf(ctx: Context, { filter, known, question }: Asked): Promise<ContrastTable> {
  const db = ctx.db.read;
  const areas = await areasOf(ctx, question.by);
  const x = known.measures.find(({ key }) => key === question.x);
  const y = known.measures.find(({ key }) => key === question.y);
  if (x === undefined || y === undefined)
    throw new Error("A measure was asked for that is not there");
  const of = { areas, filter, known };
  const xs = await readContrastFigures(db, x.key, of);
  const ys = await readContrastFigures(db, y.key, of);
  const pairs = areas.map(({ key }) => ({
    area: key,
    x: xs.get(key) ?? null,
    y: ys.get(key) ?? null,
  }));
  const states = areas.map(({ key }) => key);
  const today = todayIn(HOME_ZONE, ctx.now);
  return {
    ...contrastOf(pairs, x.per),
    classes:
      question.by === "state"
        ? await readLayerClasses(db, x, { states, filter, known, today })
        : figureClasses(greatestOf(xs.values())),
    ...{ question, filter, x, y, areas, measures: known.measures },
    farApart: areFarApart(x.year ?? filter.year, y.year ?? filter.year),
    containsFictional: (await findFictionalOnMap(db, filter)).inPeriod,
    asOf: ctx.now,
  };
}

/** Missions that hold no state of their own have nothing to set beside what they do. */
async function areasOf({ db, language }: Context, by: ContrastAreas): Promise<DrawnArea[]> {
  if (by === "state") {
    const states = await listMapAreas(db.read, language);
    return states.map(({ code, ...area }) => ({
      ...area,
      key: code,
      states: [code],
      isMission: false,
    }));
  }
  const rows = await listJurisdictions(db.read);
  const seats = await listMissionSeats(db.read);
  return seats.flatMap(({ slug, short, lat, lng }) => {
    const states = statesHeldBy(slug, rows);
    return states.length === 0
      ? []
      : [{ key: slug, name: short, lat, lng, states, isMission: true }];
  });
}

/** The days of the filter as a file names them. */
export function periodOfContrast({ filter: { period } }: Pick<ContrastTable, "filter">): string {
  return period === null ? "all" : `${period.from}-${period.to}`;
}

/** Where the events of an area are listed under the filter. N10 */
export function rowsQueryOf(
  { filter }: Pick<ContrastTable, "filter">,
  { key, isMission }: Pick<ContrastArea, "key" | "isMission">,
): string {
  const state = isMission ? jurisdictionKey(key) : key;
  return `?${filterToParams({ ...filter, state })}`;
}
