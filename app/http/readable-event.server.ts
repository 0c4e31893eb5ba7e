/** An event that this person may read, or a 404: a foreign draft is not there for others. P4 */

import type { Context } from "~/context/context.server";
import { readableEvent } from "~/domain/approval/approval";
import type { EventStanding } from "~/domain/people/permissions";
import { found } from "./authorize.server";

export function foundReadable<Event extends { hidden: boolean; draft: EventStanding }>(
  ctx: Pick<Context, "user">,
  event: Event | null,
): Event {
  return found(readableEvent(ctx.user, event));
}
