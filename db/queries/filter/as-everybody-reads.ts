/** The same filter for everybody who reads as much, so that what is kept of it is kept once and not for each organiser. P185 */
import { asc, eq } from "drizzle-orm";
import { countsUnread } from "~/domain/filter/counts-unread";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { keptUntilWritten } from "../store/data-version";

/** Of drafts, and where an event of 機密性3 is kept from the asker or might be told of, as it was asked. */
export async function asEverybodyReads(
  db: Handle,
  filter: RegisterFilter,
): Promise<RegisterFilter> {
  const { draftsOf, approval } = filter;
  if (draftsOf === "everybody" || approval === "draft" || !countsUnread(filter)) return filter;
  const leads = await listLeadsOfSecrets(db, null);
  const readsAll = leads.every((lead) => lead === draftsOf?.organiser);
  return readsAll ? { ...filter, draftsOf: "everybody" } : filter;
}

const listLeadsOfSecrets = keptUntilWritten(async (db: Handle, _: null): Promise<string[]> => {
  const rows = await db
    .selectDistinct({ lead: events.lead })
    .from(events)
    .where(eq(events.classification, "confidentiality-3"))
    .orderBy(asc(events.lead));
  return rows.map(({ lead }) => lead);
});
