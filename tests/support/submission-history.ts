/** All that the audit trail can hold of submissions. */
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import { decideErrata } from "~/operations/submission/decide-errata.server";
import { recordStep } from "~/operations/submission/record-step.server";
import type { Database } from "~db/client";
import { events } from "~db/schema/events";
import { APPROVED, draftedBy, frozenBy, twoDrafters } from "./freeze-steps";

/** A submission that is superseded after two of its steps were left out, and what was decided on its errata. */
export async function writeOfSubmission(db: Database): Promise<void> {
  const pair = await twoDrafters(db);
  const id = await draftedBy(pair);
  await db.write((tx) => tx.update(events).set({ counted: "yes" }));
  await frozenBy(pair.second, id);
  const step = { id, revision: null, typed: { ...APPROVED, skipped: "省略" }, supersededBy: null };
  await recordStep(pair.first, { ...step, step: "published" });
  const [first] = await db.read.select({ id: events.id }).from(events).orderBy(events.id);
  await withdrawEvent(pair.first, { eventId: first?.id ?? 0, reason: "二重登録" });
  await decideErrata(pair.first, { id, row: null, decision: "annotate", note: "注" });
}
