/** Area facts of states for the map: which measures there are, and the latest figure of one for each state. */
import { asc, eq } from "drizzle-orm";
import { hasFigure, latestSeries } from "~/domain/fact/area-fact";
import type { FactMeasure, StateFact } from "~/domain/map/map-content";
import type { Handle } from "../../client";
import { areaFacts } from "../../schema/figures";
import { listFactsOfMeasures } from "../fact/facts";

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

/** What a map may shade: of states, on one scale, without what is kept back. P100, P101, P103 */
export async function listLatestFacts(db: Handle, measure: string): Promise<StateFact[]> {
  const facts = await listFactsOfMeasures(db, [measure]);
  return latestSeries(facts.filter(({ areaType }) => areaType === "state"))
    .filter(hasFigure)
    .toSorted((a, b) => b.value - a.value || (a.area < b.area ? -1 : 1))
    .map(({ id, area, measure, name, definition, value, qualifier, unit, asOf, source, mark }) => ({
      ...{ id, area, measure, name, definition, value, qualifier, unit, asOf, source, mark },
    }));
}
