/** Storing which mission holds what. */
import { asc, eq } from "drizzle-orm";
import type { Handle } from "../../client";
import { counties, jurisdictions } from "../../schema/reference";
import { isUntouched } from "./marked-rows";
import { inChunks } from "./reference-rows";

export type JurisdictionRow = typeof jurisdictions.$inferInsert;

/** Nothing refers to a jurisdiction: all are replaced, but for those that were imported and what they stand for. */
export async function replaceJurisdictions(
  tx: Handle,
  rows: readonly JurisdictionRow[],
): Promise<void> {
  await tx.delete(jurisdictions).where(isUntouched(jurisdictions));
  const kept = new Set(
    (await tx.select().from(jurisdictions).orderBy(asc(jurisdictions.id))).map(jurisdictionKeyOf),
  );
  const own = rows.filter((row) => !kept.has(jurisdictionKeyOf(row)));
  await inChunks(own, (chunk) => tx.insert(jurisdictions).values(chunk));
}

type JurisdictionKey = Pick<
  JurisdictionRow,
  "mission" | "state" | "county" | "purpose" | "validFrom"
>;

/** By what a row is found again: who holds which area for what, from when. */
export function jurisdictionKeyOf(row: JurisdictionKey): string {
  return [row.mission, row.state, row.county ?? "", row.purpose, row.validFrom ?? ""].join("|");
}

export async function putJurisdiction(
  tx: Handle,
  id: number | null,
  row: Omit<JurisdictionRow, "id">,
): Promise<number> {
  if (id !== null) {
    await tx.update(jurisdictions).set(row).where(eq(jurisdictions.id, id));
    return id;
  }
  const [added] = await tx.insert(jurisdictions).values(row).returning({ id: jurisdictions.id });
  if (added === undefined) throw new Error("The jurisdiction was not stored");
  return added.id;
}

export async function removeJurisdiction(tx: Handle, id: number): Promise<void> {
  await tx.delete(jurisdictions).where(eq(jurisdictions.id, id));
}

/** Every county, by its code. */
export async function listCounties(db: Handle) {
  return await db
    .select({ fips: counties.fips, state: counties.state, name: counties.name })
    .from(counties)
    .orderBy(asc(counties.fips));
}
