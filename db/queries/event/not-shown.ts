/** How many events a view leaves out because its asker may not read them, where that may be said. P185 */
import { and, count, inArray, sql } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import { countsUnread } from "~/domain/filter/counts-unread";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { isListed } from "../counting/counted-events";
import { askedConditions, readableBy, unreadSecrets } from "../filter/occurrence-filter";

/** Null where the question is so fine that the number would tell of an event; 0 where nothing is left out. */
export async function countNotShown(db: Handle, filter: RegisterFilter): Promise<number | null> {
  const unread = unreadSecrets(filter.draftsOf);
  if (unread === null) return 0;
  if (!countsUnread(filter)) return null;
  const rows = await db
    .select({ events: count() })
    .from(events)
    .where(and(sql`${events.id} in (${unread})`, askedConditions(filter), isListed(db, filter)));
  return rows[0]?.events ?? 0;
}

/** Those of these events that somebody may read, withdrawn ones too. P4, P185 */
export async function listReadableIds(
  db: Handle,
  ids: readonly number[],
  reader: DraftReader,
): Promise<Set<number>> {
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(and(inArray(events.id, [...ids]), readableBy(reader)));
  return new Set(rows.map(({ id }) => id));
}
