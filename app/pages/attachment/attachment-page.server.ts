/** One photo or paper of an event, with what is said of it, and the ones before and after it. P192 */
import type { Context } from "~/context/context.server";
import { canAttach } from "~/domain/attachment/attachment";
import { MAX_ATTACHMENTS } from "~/domain/attachment/attachment-limits";
import { typedAttachmentOf } from "~/domain/attachment/typed-attachment";
import { inLanguage } from "~/domain/value/language";
import { found, notFound } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { foundEvent } from "~/pages/found-event.server";
import { findAttachment, listAttachments } from "~db/queries/attachment/attachments";
import { shownAttachment } from "./shown-attachment.server";

/** A removed one is there for whoever may bring it back. */
export async function readAttachmentPage(
  ctx: Context,
  { eventId, id }: { eventId: number; id: number },
  asked: URLSearchParams,
) {
  const event = await foundEvent(ctx, eventId);
  const stored = found(await findAttachment(ctx.db.read, { eventId, id }));
  const isEditor = canAttach(ctx.user, event.draft);
  const isRemoved = stored.removedAt !== null;
  if (isRemoved && !isEditor) throw notFound();
  const ids = (await listAttachments(ctx.db.read, eventId, MAX_ATTACHMENTS)).map((one) => one.id);
  const at = ids.indexOf(id);
  const title = `${stored.fileName} — ${inLanguage(event.draft.title, ctx.language)}`;
  return {
    event: { id: eventId, title: event.draft.title, fictional: event.fictional },
    attachment: shownAttachment(stored),
    revision: stored.revision,
    typed: typedAttachmentOf(stored.draft),
    isRemoved,
    mayEdit: isEditor && !isRemoved && event.withdrawnAt === null,
    previous: at > 0 ? (ids[at - 1] ?? null) : null,
    next: at < 0 ? null : (ids[at + 1] ?? null),
    isSaved: asked.get("saved") === "changed",
    pageTitle: frameText[ctx.language].pageTitle(title),
  };
}

export type AttachmentPageData = Awaited<ReturnType<typeof readAttachmentPage>>;
