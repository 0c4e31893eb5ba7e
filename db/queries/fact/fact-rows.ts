/** Reading and writing facts for an import: as they are stored, nothing kept back. */
import { asc, eq, inArray, like, or } from "drizzle-orm";
import type { Handle } from "../../client";
import { areaFacts } from "../../schema/figures";

export type StoredFact = typeof areaFacts.$inferSelect;
export type FactValues = Omit<typeof areaFacts.$inferInsert, "id">;

export async function listStoredFacts(db: Handle, ids: readonly string[]): Promise<StoredFact[]> {
  return await db
    .select()
    .from(areaFacts)
    .where(inArray(areaFacts.id, [...ids]))
    .orderBy(asc(areaFacts.id));
}

/** Everything of some measures. */
export async function listStoredOf(db: Handle, measures: readonly string[]): Promise<StoredFact[]> {
  return await db
    .select()
    .from(areaFacts)
    .where(inArray(areaFacts.measure, [...measures]))
    .orderBy(asc(areaFacts.id));
}

/** Of each measure one row, by which its name, definition and unit are known. */
export async function findMeasureSample(db: Handle, measure: string): Promise<StoredFact | null> {
  const [row] = await db
    .select()
    .from(areaFacts)
    .where(eq(areaFacts.measure, measure))
    .orderBy(asc(areaFacts.id))
    .limit(1);
  return row ?? null;
}

export async function listMeasureSamples(db: Handle): Promise<Map<string, StoredFact>> {
  const rows = await db.select().from(areaFacts).orderBy(asc(areaFacts.measure), asc(areaFacts.id));
  return new Map(rows.toReversed().map((row) => [row.measure, row]));
}

/** A new id: `wanted`, or that with the next free number behind it. */
export async function freeFactId(db: Handle, wanted: string): Promise<string> {
  const rows = await db
    .select({ id: areaFacts.id })
    .from(areaFacts)
    .where(or(eq(areaFacts.id, wanted), like(areaFacts.id, `${wanted}~%`)))
    .orderBy(asc(areaFacts.id));
  const taken = new Set(rows.map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1)
    if (!taken.has(`${wanted}~${number}`)) return `${wanted}~${number}`;
}

export async function addFact(tx: Handle, id: string, values: FactValues): Promise<void> {
  await tx.insert(areaFacts).values({ ...values, id });
}

export async function updateFact(tx: Handle, id: string, values: FactValues): Promise<void> {
  await tx.update(areaFacts).set(values).where(eq(areaFacts.id, id));
}

export async function removeFact(tx: Handle, id: string): Promise<void> {
  await tx.delete(areaFacts).where(eq(areaFacts.id, id));
}
