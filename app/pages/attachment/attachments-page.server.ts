/** The photos and papers of an event: listed, and what this person may do with them. P190-P192 */
import type { Context } from "~/context/context.server";
import { canAttach } from "~/domain/attachment/attachment";
import { MAX_ATTACHMENTS } from "~/domain/attachment/attachment-limits";
import { idOf } from "~/domain/value/id-of";
import { inLanguage } from "~/domain/value/language";
import { attachmentText } from "~/i18n/attachment/attachment-text";
import { frameText } from "~/i18n/frame-text";
import { foundEvent } from "~/pages/found-event.server";
import { listAttachments } from "~db/queries/attachment/attachments";
import { listRemovedAttachments } from "~db/queries/attachment/removed-attachments";
import { shownAttachment } from "./shown-attachment.server";

/** What the page tells of: `?saved=` in its address, of the file `?file=`. */
const SAVED = ["moved", "removed", "restored"] as const;

export async function readAttachmentsPage(ctx: Context, eventId: number, asked: URLSearchParams) {
  const event = await foundEvent(ctx, eventId);
  const { id, draft, fictional, withdrawnAt } = event;
  const { read } = ctx.db;
  const isEditor = canAttach(ctx.user, draft);
  const mayEdit = isEditor && withdrawnAt === null;
  const removed = isEditor ? await listRemovedAttachments(read, id, MAX_ATTACHMENTS) : [];
  const listed = await listAttachments(read, id, MAX_ATTACHMENTS);
  const told = idOf(asked.get("file"));
  const title = `${attachmentText[ctx.language].title} — ${inLanguage(draft.title, ctx.language)}`;
  return {
    event: { id, title: draft.title, fictional, isWithdrawn: withdrawnAt !== null },
    attachments: listed.map(shownAttachment),
    removed: removed.map(shownAttachment),
    mayEdit,
    saved: SAVED.find((known) => known === asked.get("saved")) ?? null,
    told: removed.find((one) => one.id === told)?.fileName ?? null,
    toldId: told,
    pageTitle: frameText[ctx.language].pageTitle(title),
  };
}

export type AttachmentsPageData = Awaited<ReturnType<typeof readAttachmentsPage>>;
