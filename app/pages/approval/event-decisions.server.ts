/** Who decides on anything, and what they have chosen to decide on at once. P2, P3 */

import type { Context } from "~/context/context.server";
import { readableEvent } from "~/domain/approval/approval";
import { decidesAtAll } from "~/domain/approval/step-right";
import { findEvent } from "~db/queries/event/event-draft";
import { listStoodInFor } from "./stood-in-for.server";

/** Does this person approve anything at all? */
export async function approvesAnything(ctx: Context): Promise<boolean> {
  return decidesAtAll(ctx.user, await listStoodInFor(ctx));
}

/** The chosen events by name, as they were when they were chosen; what this person does not read is left out. */
export async function readChosen(
  ctx: Context,
  chosen: readonly { eventId: number; revision: number }[],
) {
  const events = await Promise.all(chosen.map(({ eventId }) => findEvent(ctx.db.read, eventId)));
  return events.flatMap((found, at) => {
    const event = readableEvent(ctx.user, found);
    const one = chosen[at];
    if (event === null || one === undefined) return [];
    const { title, lead } = event.draft;
    return [{ ...one, title, lead, fictional: event.fictional }];
  });
}

export type ChosenRow = Awaited<ReturnType<typeof readChosen>>[number];
