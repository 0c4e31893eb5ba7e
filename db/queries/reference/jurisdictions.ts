/** Which mission holds what: the rows `domain/place/jurisdiction` decides by. */
import { asc } from "drizzle-orm";
import type { JurisdictionRow } from "~/domain/place/jurisdiction";
import type { Mark } from "~/domain/value/provenance";
import type { Handle } from "../../client";
import { jurisdictions } from "../../schema/reference";

export type SourcedJurisdiction = JurisdictionRow & { source: string; mark: Mark };

/** All rows, of every purpose and time, disputed ones too. */
export async function listJurisdictions(db: Handle): Promise<SourcedJurisdiction[]> {
  const rows = await db.select().from(jurisdictions).orderBy(asc(jurisdictions.id));
  return rows.map(({ id: _, ...row }) => row);
}
