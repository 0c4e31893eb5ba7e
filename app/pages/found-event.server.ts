/** An event as it is stored, for somebody who may read it; a 404 for anybody else. P4 */

import type { Context } from "~/context/context.server";
import { foundReadable } from "~/http/readable-event.server";
import { findEvent, type StoredEvent } from "~db/queries/event/event-draft";

export async function foundEvent(ctx: Context, eventId: number): Promise<StoredEvent> {
  return foundReadable(ctx, await findEvent(ctx.db.read, eventId));
}
