/** Showing an attachment one place earlier or later. P190 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { MAX_ATTACHMENTS } from "~/domain/attachment/attachment-limits";
import { type Move, swapped } from "~/domain/attachment/attachment-order";
import type { Verdict } from "~/domain/value/verdict";
import { updatePosition } from "~db/queries/attachment/attachment-writes";
import { listAttachments } from "~db/queries/attachment/attachments";
import { addAuditEntry } from "~db/queries/history/audit";
import { checkAttachable, type EventRefusal } from "./attachable-event.server";

/** Nothing is written where it stands at that end already. */
export async function moveAttachment(
  ctx: Pick<Context, "db" | "user" | "now">,
  { eventId, ...move }: Move & { eventId: number },
): Promise<Verdict<EventRefusal> | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, { user, now }) => {
    const attachable = await checkAttachable(tx, { user }, eventId);
    if (!attachable.ok) return attachable;
    const listed = await listAttachments(tx, eventId, MAX_ATTACHMENTS);
    const moved = orNotFound(listed.find(({ id }) => id === move.id));
    const ids = listed.map(({ id }) => id);
    const pair = swapped(ids, move);
    if (pair === null) return { ok: true };
    const other = orNotFound(listed.find(({ id }) => id === pair[1]));
    await updatePosition(tx, moved.id, other.position);
    await updatePosition(tx, other.id, moved.position);
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "attachment.move" },
      ...{ subjectType: "event", subjectId: eventId },
      before: { fileName: moved.fileName, position: ids.indexOf(moved.id) + 1 },
      after: { fileName: moved.fileName, position: ids.indexOf(other.id) + 1 },
    });
    return { ok: true };
  });
}
