/** The first photos and papers of an event, for its own page. */
import type { Context } from "~/context/context.server";
import { canAttach } from "~/domain/attachment/attachment";
import { countAttachments, listAttachments } from "~db/queries/attachment/attachments";
import type { StoredEvent } from "~db/queries/event/event-draft";
import { shownAttachment } from "./shown-attachment.server";

const MOST_SHOWN = 8;

/** `event`: one that this person may read. */
export async function readAttachmentsBeside(ctx: Context, event: StoredEvent) {
  const listed = await listAttachments(ctx.db.read, event.id, MOST_SHOWN);
  const count =
    listed.length < MOST_SHOWN ? listed.length : await countAttachments(ctx.db.read, event.id);
  return {
    eventId: event.id,
    attachments: listed.map(shownAttachment),
    count,
    mayAdd: event.withdrawnAt === null && canAttach(ctx.user, event.draft),
  };
}

export type AttachmentsBeside = Awaited<ReturnType<typeof readAttachmentsBeside>>;
