/** Closing a round, cancelling it, and opening it again: answers stay as they are. P180 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import {
  checkRoundChange,
  type RoundChange,
  type RoundStateRefusal,
  stateAfter,
} from "~/domain/round/round-state";
import { type Refusal, refuse } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { findRound, updateRound } from "~db/queries/round/rounds";

export async function setRoundState(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, revision, change }: { id: number; revision: number; change: RoundChange },
): Promise<{ ok: true } | Refusal<RoundStateRefusal | "changed-meanwhile"> | Denial> {
  return await writeAs(ctx, "round.edit", async (tx, { user, now }) => {
    const stored = orNotFound(await findRound(tx, id));
    if (stored.revision !== revision) return refuse("changed-meanwhile");
    const verdict = checkRoundChange(stored.state, change);
    if (!verdict.ok) return verdict;
    const state = stateAfter(change);
    await updateRound(tx, id, { state });
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: `round.${change}` },
      ...{ subjectType: "round", subjectId: id },
      before: { roundState: stored.state },
      after: { roundState: state },
    });
    return { ok: true };
  });
}
