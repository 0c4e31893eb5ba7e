/** Published figures about areas (地域データ). What must not be derived is kept back here, for every reader alike. P103 */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { AreaFact, AreaType } from "~/domain/fact/area-fact";
import { divisionsOf, measuresTiedTo } from "~/domain/fact/measure-parts";
import { withoutDerivable } from "~/domain/fact/without-derivable";
import { statesHeldBy } from "~/domain/place/jurisdiction";
import { groupedBy } from "~/domain/value/grouped-by";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "../../client";
import { areaFacts } from "../../schema/figures";
import { states } from "../../schema/reference";
import { listJurisdictions } from "../reference/jurisdictions";

export type FactMeasureRow = { measure: string; name: Bilingual; states: number };

/** Every measure, with how many states have a row of it. */
export async function listMeasures(db: Handle): Promise<FactMeasureRow[]> {
  const rows = await db
    .select({
      measure: areaFacts.measure,
      ja: areaFacts.measureJa,
      en: areaFacts.measureEn,
      areaType: areaFacts.areaType,
      area: areaFacts.area,
    })
    .from(areaFacts)
    .orderBy(asc(areaFacts.measure), asc(areaFacts.id));
  return [...groupedBy(rows, ({ measure }) => measure)].map(([measure, of]) => ({
    measure,
    name: { ja: of[0]?.ja ?? measure, en: of[0]?.en ?? measure },
    states: new Set(of.flatMap(({ areaType, area }) => (areaType === "state" ? [area] : []))).size,
  }));
}

/** Everything of some measures: every area, day and release, the latest day first. */
export async function listFactsOfMeasures(
  db: Handle,
  measures: readonly string[],
): Promise<AreaFact[]> {
  const rows = await db
    .select()
    .from(areaFacts)
    .where(inArray(areaFacts.measure, await listTiedMeasures(db, measures)))
    .orderBy(
      asc(areaFacts.measure),
      asc(areaFacts.areaType),
      asc(areaFacts.area),
      asc(areaFacts.id),
    );
  const asked = new Set(measures);
  const shown = await asShown(db, rows.map(areaFactOf));
  return inOrder(shown.filter(({ measure }) => asked.has(measure)));
}

/** With what they are parts of, and with their parts: these decide together what is shown. */
async function listTiedMeasures(db: Handle, measures: readonly string[]): Promise<string[]> {
  const known = await db
    .selectDistinct({ measure: areaFacts.measure, unit: areaFacts.unitEn })
    .from(areaFacts)
    .orderBy(asc(areaFacts.measure), asc(areaFacts.unitEn));
  return [...measuresTiedTo(measures, divisionsOf(known))];
}

/** Of these ids, as they may be shown. */
export async function listFactsById(db: Handle, ids: readonly string[]): Promise<AreaFact[]> {
  const wanted = new Set(ids);
  const own = await db
    .selectDistinct({ measure: areaFacts.measure })
    .from(areaFacts)
    .where(inArray(areaFacts.id, [...wanted]))
    .orderBy(asc(areaFacts.measure));
  const all = await listFactsOfMeasures(
    db,
    own.map(({ measure }) => measure),
  );
  return all.filter(({ id }) => wanted.has(id));
}

/** Everything published about one area, by measure, the latest day and release first. The nation is `US`. */
export async function listFactsOfArea(
  db: Handle,
  areaType: AreaType,
  area: string,
): Promise<AreaFact[]> {
  const own = await db
    .selectDistinct({ measure: areaFacts.measure })
    .from(areaFacts)
    .where(and(eq(areaFacts.areaType, areaType), eq(areaFacts.area, area)))
    .orderBy(asc(areaFacts.measure));
  const all = await listFactsOfMeasures(
    db,
    own.map(({ measure }) => measure),
  );
  return all.filter((fact) => fact.areaType === areaType && fact.area === area);
}

/** All facts of the register, by measure and area. */
export async function listAllFacts(db: Handle): Promise<AreaFact[]> {
  const rows = await db.select().from(areaFacts).orderBy(asc(areaFacts.measure), asc(areaFacts.id));
  return inOrder(await asShown(db, rows.map(areaFactOf)));
}

async function asShown(db: Handle, facts: readonly AreaFact[]): Promise<AreaFact[]> {
  if (facts.every(({ code }) => code === null)) return [...facts];
  const known = await db
    .select({ code: states.code, fips: states.fips })
    .from(states)
    .orderBy(asc(states.code));
  const rows = await listJurisdictions(db);
  const missions = [...new Set(rows.map(({ mission }) => mission))];
  const held = new Map(missions.map((mission) => [mission, statesHeldBy(mission, rows)]));
  return withoutDerivable(facts, { states: known, held });
}

/** By measure; the latest day first, and of a day the latest release. */
function inOrder(facts: readonly AreaFact[]): AreaFact[] {
  return facts.toSorted(
    (a, b) =>
      compare(a.measure, b.measure) ||
      compare(b.asOf, a.asOf) ||
      compare(a.areaType, b.areaType) ||
      compare(a.area, b.area) ||
      compare(b.release ?? "", a.release ?? "") ||
      compare(a.id, b.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function areaFactOf(row: typeof areaFacts.$inferSelect): AreaFact {
  const { id, areaType, area, measure, value, code, low, high, qualifier, asOf, release } = row;
  return {
    ...{ id, areaType, area, measure, value, code, low, high, qualifier, asOf, release },
    name: { ja: row.measureJa, en: row.measureEn },
    definition: { ja: row.definitionJa, en: row.definitionEn },
    unit: { ja: row.unitJa, en: row.unitEn },
    rank: row.rank,
    wording: row.wording,
    addsUp: row.addsUp,
    note: row.note,
    source: row.source,
    mark: row.mark,
    fictional: row.fictional,
    keptBack: false,
  };
}
