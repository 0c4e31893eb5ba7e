/** Which mission holds what: the rows `domain/place/jurisdiction` decides by. */
import { asc } from "drizzle-orm";
import type { JurisdictionRow } from "~/domain/place/jurisdiction";
import type { Mark } from "~/domain/value/provenance";
import type { Handle } from "../../client";
import { jurisdictions } from "../../schema/reference";
import { keptReference } from "../store/data-version";

export type SourcedJurisdiction = JurisdictionRow & { source: string; mark: Mark };

/** All rows, of every purpose and time, disputed ones too. */
export const listJurisdictions = keptReference(readJurisdictions);

async function readJurisdictions(db: Handle): Promise<SourcedJurisdiction[]> {
  const rows = await db.select().from(jurisdictions).orderBy(asc(jurisdictions.id));
  return rows.map(({ id: _, ...row }) => row);
}
