/** An event that this person may read, or a 404: a foreign draft, or 機密性3 of another, is not there. P4, P185 */

import type { Context } from "~/context/context.server";
import { type ReadStanding, readableEvent } from "~/domain/approval/approval";
import { found } from "./authorize.server";

export function foundReadable<Event extends { hidden: boolean; draft: ReadStanding }>(
  ctx: Pick<Context, "user">,
  event: Event | null,
): Event {
  return found(readableEvent(ctx.user, event));
}
