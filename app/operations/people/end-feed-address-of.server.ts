/** Ends the address of somebody's calendar feed, within another write: closing the account, or a new password. P175 */

import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import { removeFeedAddressOf } from "~db/queries/people/feed-addresses";

export async function endFeedAddressOf(
  tx: Handle,
  userId: number,
  by: { userId: number; at: Date },
): Promise<void> {
  if (!(await removeFeedAddressOf(tx, userId))) return;
  await addAuditEntry(tx, {
    ...by,
    action: "feed-address.end",
    subjectType: "user",
    subjectId: userId,
  });
}
