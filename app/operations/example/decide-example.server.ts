/** Choosing or declining a nomination, taking that back, and withdrawing a nomination. P193 */
import type { Context } from "~/context/context.server";
import { type Denial, orForbidden, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { readableEvent } from "~/domain/approval/approval";
import {
  canReadExample,
  checkNominated,
  type ExampleStep,
  mayStep,
  stateAfter,
} from "~/domain/example/example";
import type { DecideRefusal } from "~/domain/example/example-refusal";
import { refuse, type Verdict } from "~/domain/value/verdict";
import { findEvent } from "~db/queries/event/event-draft";
import { updateExampleState } from "~db/queries/example/example-writes";
import { findExample } from "~db/queries/example/examples";
import { addAuditEntry } from "~db/queries/history/audit";

export async function decideExample(
  ctx: Pick<Context, "db" | "user" | "now">,
  input: { id: number; revision: number; step: ExampleStep; reason: string | null },
): Promise<Verdict<DecideRefusal> | Denial> {
  const { id, revision, step, reason } = input;
  return await writeAs(ctx, "event.edit", async (tx, { user, now }) => {
    const stored = orNotFound(await findExample(tx, id));
    const event = orNotFound(readableEvent(user, await findEvent(tx, stored.eventId)));
    const { state } = stored;
    const of = { step, state, event: event.draft };
    orNotFound(canReadExample(user, of) || null);
    orForbidden(mayStep(user, of));
    if (stored.revision !== revision) return refuse("changed-meanwhile");
    const next = stateAfter(state, step);
    if (next === null) return refuse("step-not-open");
    if (step === "decline" && reason === null) return refuse("reason-missing");
    const { draft, withdrawnAt } = event;
    const nominated = checkNominated({ ...draft, withdrawnAt });
    if (step === "choose" && !nominated.ok) return nominated;
    const told = step === "decline" ? reason : null;
    await updateExampleState(
      tx,
      stored,
      { state: next, reason: told },
      { userId: user.id, at: now },
    );
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: `example.${step}` },
      ...{ subjectType: "event", subjectId: stored.eventId },
      ...(told === null ? {} : { after: { reason: told } }),
    });
    return { ok: true };
  });
}
