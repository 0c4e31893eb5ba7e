/** What is already there before anybody has registered anything: shown on the welcome page. */
import { asc, count, isNotNull } from "drizzle-orm";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { publishedTotals } from "../../schema/figures";

export async function listWelcomeFacts(db: Handle) {
  const documented = await db
    .select({ total: count() })
    .from(events)
    .where(isNotNull(events.seedKey));
  const totals = await db
    .select({
      id: publishedTotals.id,
      from: publishedTotals.from,
      to: publishedTotals.to,
      wording: publishedTotals.wording,
      wordingEn: publishedTotals.wordingEn,
    })
    .from(publishedTotals)
    .orderBy(asc(publishedTotals.from), asc(publishedTotals.to));
  return { documentedEvents: documented[0]?.total ?? 0, publishedTotals: totals };
}
