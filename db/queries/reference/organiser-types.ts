/** Is this organiser a mission or an agency? Null: there is no such organiser. */
import { eq } from "drizzle-orm";
import type { Handle } from "../../client";
import { organisers } from "../../schema/reference";

export async function findOrganiserType(
  db: Handle,
  slug: string,
): Promise<"mission" | "agency" | null> {
  const rows = await db
    .select({ type: organisers.type })
    .from(organisers)
    .where(eq(organisers.slug, slug));
  return rows[0]?.type ?? null;
}
