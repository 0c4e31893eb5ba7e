/** Where somebody says why an event is corrected after its period was signed off, and whether that is asked. P182 */
import type { Context } from "~/context/context.server";
import type { EventDraft } from "~/domain/event/event-draft";
import { canHostOccurrence } from "~/domain/people/permissions";
import { FREE_CORRECTION_DAYS } from "~/domain/round/correction";
import { inLanguage } from "~/domain/value/language";
import { forbidden } from "~/http/authorize.server";
import { foundReadable } from "~/http/readable-event.server";
import { safeReturnPath } from "~/http/safe-return-path.server";
import { frameText } from "~/i18n/frame-text";
import { correctionText } from "~/i18n/round/correction-text";
import { findEvent } from "~db/queries/event/event-draft";
import { asksForReason } from "~db/queries/round/correction-reasons";

type Corrected = {
  id: number;
  draft: Pick<EventDraft, "lead"> & {
    occurrences: readonly Pick<EventDraft["occurrences"][number], "first">[];
  };
};

/** The address at which to say why before anything is changed here; null where nobody asks. `back`: this page. */
export async function readCorrectionHref(
  ctx: Context,
  { id: eventId, draft }: Corrected,
  back: string,
): Promise<string | null> {
  const { lead, occurrences } = draft;
  const asks = await asksForReason(ctx.db.read, ctx, { eventId, lead, occurrences });
  return asks ? correctionHref(eventId, back) : null;
}

export const correctionHref = (eventId: number, back: string): string =>
  `/events/${eventId}/correction?back=${encodeURIComponent(back)}`;

export async function readCorrectionPage(ctx: Context, request: Request, eventId: number) {
  const { draft } = foundReadable(ctx, await findEvent(ctx.db.read, eventId));
  if (!draft.occurrences.some((one) => canHostOccurrence(ctx.user, draft, one))) throw forbidden();
  const t = correctionText[ctx.language];
  return {
    pageTitle: frameText[ctx.language].pageTitle(t.label),
    ...{ eventId, title: inLanguage(draft.title, ctx.language), days: FREE_CORRECTION_DAYS },
    back: backOf(request, eventId),
  };
}
export type CorrectionPage = Awaited<ReturnType<typeof readCorrectionPage>>;

/** A page of ours; the event where the address names none. */
export function backOf(request: Request, eventId: number): string {
  const asked = new URL(request.url).searchParams.get("back");
  return asked === null ? `/events/${eventId}` : safeReturnPath(request, asked);
}
