/** Area facts of states for the map: which measures there are, and the latest figure of one for each state. */
import { and, asc, desc, eq } from "drizzle-orm";
import type { FactMeasure, StateFact } from "~/domain/map/map-content";
import type { Handle } from "../../client";
import { areaFacts } from "../../schema/figures";

export async function listFactMeasures(db: Handle): Promise<FactMeasure[]> {
  const rows = await db
    .selectDistinct({
      measure: areaFacts.measure,
      ja: areaFacts.measureJa,
      en: areaFacts.measureEn,
    })
    .from(areaFacts)
    .where(eq(areaFacts.areaType, "state"))
    .orderBy(asc(areaFacts.measure));
  return rows.map(({ measure, ja, en }) => ({ measure, name: { ja, en } }));
}

/** The figures of the latest as-of day the measure has: days are never mixed on one map. */
export async function listLatestFacts(db: Handle, measure: string): Promise<StateFact[]> {
  const rows = await db
    .select()
    .from(areaFacts)
    .where(and(eq(areaFacts.areaType, "state"), eq(areaFacts.measure, measure)))
    .orderBy(desc(areaFacts.asOf), desc(areaFacts.value));
  return rows.filter(({ asOf }) => asOf === rows[0]?.asOf).map(factOf);
}

/** Everything published about one area, by measure, latest first. The nation is `US`, a jurisdiction its mission. */
export async function listFactsOfArea(
  db: Handle,
  areaType: "nation" | "jurisdiction" | "state",
  area: string,
): Promise<StateFact[]> {
  const rows = await db
    .select()
    .from(areaFacts)
    .where(and(eq(areaFacts.areaType, areaType), eq(areaFacts.area, area)))
    .orderBy(asc(areaFacts.measure), desc(areaFacts.asOf));
  return rows.map(factOf);
}

function factOf(row: typeof areaFacts.$inferSelect): StateFact {
  return {
    id: row.id,
    area: row.area,
    measure: row.measure,
    name: { ja: row.measureJa, en: row.measureEn },
    definition: { ja: row.definitionJa, en: row.definitionEn },
    value: row.value,
    qualifier: row.qualifier,
    unit: { ja: row.unitJa, en: row.unitEn },
    asOf: row.asOf,
    source: row.source,
    mark: row.mark,
  };
}
