/** Keeping an event as a template to begin from. P45 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { readableEvent } from "~/domain/approval/approval";
import { isSecret } from "~/domain/counting/event-form";
import { templateKeeper, templateOf } from "~/domain/entry/event-template";
import type { BilingualText } from "~/domain/value/language";
import { refuse } from "~/domain/value/verdict";
import { addEventTemplate } from "~db/queries/entry/event-templates";
import { findEvent } from "~db/queries/event/event-draft";
import { addAuditEntry } from "~db/queries/history/audit";

export type SaveTemplateVerdict =
  | { ok: true; templateId: number }
  | { ok: false; reason: "classification-too-high" };

export async function saveEventTemplate(
  ctx: Context,
  { eventId, name }: { eventId: number; name: BilingualText },
): Promise<SaveTemplateVerdict | Denial> {
  return await writeAs(ctx, "event.create", async (tx, ctx) => {
    const { draft } = orNotFound(readableEvent(ctx.user, await findEvent(tx, eventId)));
    const keeper = templateKeeper(ctx.user);
    if (keeper === null) return refuse("forbidden");
    if (isSecret(draft)) return refuse("classification-too-high");
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
    return { ok: true, templateId };
  });
}
