/** The form of the good example of an event: nominating it, or changing what is told. P193 */
import type { Context } from "~/context/context.server";
import { MAX_ATTACHMENTS } from "~/domain/attachment/attachment-limits";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { canNominate, checkNominated, showsPhoto } from "~/domain/example/example";
import { typedExampleOf } from "~/domain/example/typed-example";
import { inLanguage } from "~/domain/value/language";
import { forbidden } from "~/http/authorize.server";
import { exampleText } from "~/i18n/example/example-text";
import { frameText } from "~/i18n/frame-text";
import { shownAttachment } from "~/pages/attachment/shown-attachment.server";
import { foundEvent } from "~/pages/found-event.server";
import { listAttachments } from "~db/queries/attachment/attachments";
import { findExampleOf } from "~db/queries/example/examples";

export async function readExampleFormPage(ctx: Context, eventId: number) {
  const event = await foundEvent(ctx, eventId);
  if (!canNominate(ctx.user, event.draft)) throw forbidden();
  const { draft, withdrawnAt, fictional } = event;
  const nominated = checkNominated({ ...draft, withdrawnAt });
  const stored = await findExampleOf(ctx.db.read, eventId);
  const attached = await listAttachments(ctx.db.read, eventId, MAX_ATTACHMENTS);
  const pictures = attached.filter(({ picture }) => picture !== null);
  const offered = pictures.filter((one) => showsPhoto({ ...one.draft, removed: false }, "inside"));
  const title = `${exampleText[ctx.language].formTitle} — ${inLanguage(draft.title, ctx.language)}`;
  return {
    event: { id: eventId, title: draft.title, fictional },
    /** Why it cannot be nominated. */
    refused: nominated.ok ? null : nominated.reason,
    exampleId: stored?.id ?? null,
    state: stored?.state ?? null,
    revision: stored?.revision ?? null,
    typed: typedExampleOf(stored?.draft ?? null),
    photos: offered.map(shownAttachment),
    /** Photos that cannot be chosen before somebody says that there is consent. */
    withoutConsent: pictures.length - offered.length,
    keptName: `example-${eventId}-${ctx.user.id}`,
    today: todayIn(HOME_ZONE, ctx.now),
    pageTitle: frameText[ctx.language].pageTitle(title),
  };
}

export type ExampleFormData = Awaited<ReturnType<typeof readExampleFormPage>>;
