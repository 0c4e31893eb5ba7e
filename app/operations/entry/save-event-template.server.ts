/** Keeping an event as a template to begin from. P45 */

import type { Context } from "~/context/context.server";
import { templateKeeper, templateOf } from "~/domain/entry/event-template";
import type { BilingualText } from "~/domain/value/language";
import { forbidden } from "~/http/authorize.server";
import { foundReadable } from "~/http/readable-event.server";
import { addEventTemplate } from "~db/queries/entry/event-templates";
import { findEvent } from "~db/queries/event/event-draft";
import { addAuditEntry } from "~db/queries/history/audit";

/** Answers the id of the template. */
export async function saveEventTemplate(
  ctx: Context,
  { eventId, name }: { eventId: number; name: BilingualText },
): Promise<number> {
  const keeper = templateKeeper(ctx.user);
  if (keeper === null) throw forbidden();
  return await ctx.db.write(async (tx) => {
    const { draft } = foundReadable(ctx, await findEvent(tx, eventId));
    const { organiser } = keeper;
    const typed = templateOf(draft);
    const stamp = { userId: ctx.user.id, at: ctx.now };
    const templateId = await addEventTemplate(tx, { organiser, name, typed, ...stamp });
    await addAuditEntry(tx, {
      ...stamp,
      action: "template.save",
      subjectType: "template",
      subjectId: templateId,
      after: { eventId, name, kind: typed.kind, organiser },
    });
    return templateId;
  });
}
