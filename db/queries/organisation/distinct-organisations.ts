/** Pairs of organisations that somebody found to be two. P37 */
import { eq, or } from "drizzle-orm";
import type { Handle } from "../../client";
import { distinctPartners } from "../../schema/organisations";

export async function addDistinctOrganisations(
  tx: Handle,
  one: number,
  other: number,
  said: { by: number; at: Date },
): Promise<boolean> {
  const rows = await tx
    .insert(distinctPartners)
    .values({
      first: Math.min(one, other),
      second: Math.max(one, other),
      saidBy: said.by,
      saidAt: said.at,
    })
    .onConflictDoNothing()
    .returning({ first: distinctPartners.first });
  return rows.length > 0;
}

/** The others that this organisation is not. */
export async function listDistinctFrom(db: Handle, id: number): Promise<number[]> {
  const rows = await db
    .select()
    .from(distinctPartners)
    .where(or(eq(distinctPartners.first, id), eq(distinctPartners.second, id)));
  return rows.map(({ first, second }) => (first === id ? second : first));
}
