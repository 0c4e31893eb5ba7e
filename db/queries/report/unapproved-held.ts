/** Events that count as held without having been approved, by where their approval stands. N1 */
import { and, count, ne, sql } from "drizzle-orm";
import { APPROVALS, type Approval } from "~/domain/approval/approval";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { isListed } from "../counting/counted-events";
import { totalConditions } from "../filter/occurrence-filter";
import { countedEvents } from "../store/index-hints";

export type UnapprovedHeld = { approval: Approval; events: number };

/** In the order of the steps; states without an event are left out. */
export async function countUnapprovedHeld(
  db: Handle,
  filter: RegisterFilter,
): Promise<UnapprovedHeld[]> {
  const rows = await db
    .select({ approval: sql<Approval>`${events.approval}`, events: count() })
    .from(countedEvents)
    .where(
      and(
        ne(events.approval, "approved"),
        totalConditions(filter),
        isListed(db, { ...filter, figure: "held" }),
      ),
    )
    .groupBy(events.approval);
  return APPROVALS.flatMap((approval) => rows.filter((row) => row.approval === approval));
}
