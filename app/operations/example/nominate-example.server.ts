/** Nominating an event as a good example, and changing what is told of it. A choice is asked anew after a change. P193 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { readableEvent } from "~/domain/approval/approval";
import {
  canChoose,
  canNominate,
  checkNominated,
  type ExampleDraft,
  showsPhoto,
} from "~/domain/example/example";
import type { NominateRefusal } from "~/domain/example/example-refusal";
import { refuse } from "~/domain/value/verdict";
import type { Handle } from "~db/client";
import { findAttachment } from "~db/queries/attachment/attachments";
import { findEvent } from "~db/queries/event/event-draft";
import { addExample, updateExample, updateExampleState } from "~db/queries/example/example-writes";
import { findExampleOf } from "~db/queries/example/examples";
import { addAuditEntry } from "~db/queries/history/audit";
import { auditedExample } from "./audited-example";

export type NominateVerdict = { ok: true; id: number } | { ok: false; reason: NominateRefusal };

/** `revision`: of the example that the person saw; null: there was none. */
export async function nominateExample(
  ctx: Pick<Context, "db" | "user" | "now">,
  input: { eventId: number; revision: number | null; draft: ExampleDraft },
): Promise<NominateVerdict | Denial> {
  const { eventId, revision, draft } = input;
  return await writeAs(ctx, "event.edit", async (tx, { user, now }): Promise<NominateVerdict> => {
    const event = orNotFound(readableEvent(user, await findEvent(tx, eventId)));
    if (!canNominate(user, event.draft)) return refuse("not-your-event");
    const { withdrawnAt, draft: told } = event;
    const nominated = checkNominated({ ...told, withdrawnAt });
    if (!nominated.ok) return nominated;
    const stored = await findExampleOf(tx, eventId);
    if ((stored?.revision ?? null) !== revision) return refuse("changed-meanwhile");
    if (!(await areShown(tx, eventId, draft.photos))) return refuse("photo-without-consent");
    const by = { userId: user.id, at: now };
    const subject = { ...by, subjectType: "event" as const, subjectId: eventId };
    const after = auditedExample(draft);
    if (stored === null) {
      const id = await addExample(tx, { eventId, draft }, by);
      await addAuditEntry(tx, { ...subject, action: "example.nominate", after });
      return { ok: true, id };
    }
    const { id } = stored;
    const before = auditedExample(stored.draft);
    // The secretariat may mend the words of what it chose; others ask again.
    const asksAgain =
      stored.state !== "nominated" && !(stored.state === "chosen" && canChoose(user));
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    if (isSame && !asksAgain) return { ok: true, id };
    await updateExample(tx, stored, draft);
    if (asksAgain) {
      const seen = { id, revision: stored.revision + 1 };
      await updateExampleState(tx, seen, { state: "nominated", reason: null }, by);
    }
    const action = asksAgain ? "example.nominate" : "example.change";
    await addAuditEntry(tx, { ...subject, action, before, after });
    return { ok: true, id };
  });
}

/** Each is of the event, and shows nobody who did not agree. */
async function areShown(tx: Handle, eventId: number, photos: readonly number[]): Promise<boolean> {
  for (const id of photos) {
    const stored = await findAttachment(tx, { eventId, id });
    if (stored === null || stored.picture === null) return false;
    const photo = { ...stored.draft, removed: stored.removedAt !== null };
    if (!showsPhoto(photo, "inside")) return false;
  }
  return true;
}
