/** Area facts of states for the map: which measures there are, and the latest figure of one for each state. */
import { and, asc, desc, eq } from "drizzle-orm";
import type { FactMeasure, StateFact } from "~/domain/map/map-content";
import { groupedBy } from "~/domain/value/grouped-by";
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

/** The figures of the latest as-of day the measure has, by its latest release: days and definitions are never mixed on one map. P100, P101 */
export async function listLatestFacts(db: Handle, measure: string): Promise<StateFact[]> {
  const rows = await db
    .select()
    .from(areaFacts)
    .where(and(eq(areaFacts.areaType, "state"), eq(areaFacts.measure, measure)))
    .orderBy(desc(areaFacts.asOf), desc(areaFacts.value));
  const [first] = rows;
  const own = rows.filter(
    ({ asOf, definitionJa }) => asOf === first?.asOf && definitionJa === first.definitionJa,
  );
  return [...groupedBy(own, ({ area }) => area).values()].flatMap((releases) => {
    const [latest] = releases.toSorted((a, b) => ((a.release ?? "") < (b.release ?? "") ? 1 : -1));
    return latest === undefined || latest.value === null ? [] : [factOf(latest, latest.value)];
  });
}

function factOf(row: typeof areaFacts.$inferSelect, value: number): StateFact {
  return {
    id: row.id,
    area: row.area,
    measure: row.measure,
    name: { ja: row.measureJa, en: row.measureEn },
    definition: { ja: row.definitionJa, en: row.definitionEn },
    value,
    qualifier: row.qualifier,
    unit: { ja: row.unitJa, en: row.unitEn },
    asOf: row.asOf,
    source: row.source,
    mark: row.mark,
  };
}
