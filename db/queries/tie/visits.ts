/** Visits and meetings of the two Governments (要人往来・会談), the latest first. */
import { asc, desc, eq } from "drizzle-orm";
import type { VisitRecord } from "~/domain/tie/visit";
import type { Handle } from "../../client";
import { visits } from "../../schema/ties";

/** `state` null: everywhere, also where the place is not known. */
export async function listVisits(db: Handle, state: string | null): Promise<VisitRecord[]> {
  return await db
    .select()
    .from(visits)
    .where(state === null ? undefined : eq(visits.state, state))
    .orderBy(desc(visits.firstDay), asc(visits.id));
}
