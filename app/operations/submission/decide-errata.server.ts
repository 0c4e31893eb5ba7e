/** What is to become of figures of a frozen report that come out otherwise today: of one row, or of all still open. P171 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { type ErratumDecision, errataOf } from "~/domain/submission/erratum";
import { refuse } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { addDecisions, listErratumDecisions, readErrata } from "~db/queries/submission/errata";

export type ErrataDecision = {
  id: number;
  /** Null: every figure that nobody has decided on. */
  row: { axis: string; key: string } | null;
  decision: ErratumDecision;
  note: string | null;
};

/**
 * Figures are read before the write: a decision names those it was made of, and one that changes meanwhile is asked again.
 * Decisions are read in it: what somebody has decided on meanwhile is open no more.
 */
export async function decideErrata(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, row, decision, note }: ErrataDecision,
): Promise<{ ok: true } | { ok: false; reason: "nothing-differs" } | Denial> {
  const read = await readErrata(ctx.db, id, ctx.now);
  return await writeAs(ctx, "submission.edit", async (tx, { user, now }) => {
    const { errata } = orNotFound(read);
    const chosen = errataOf(errata, await listErratumDecisions(tx, id)).filter((one) =>
      row === null ? one.decided === null : one.axis === row.axis && one.key === row.key,
    );
    if (chosen.length === 0) return refuse("nothing-differs");
    await addDecisions(
      tx,
      chosen.map(({ axis, key, figure, a, b }) => ({
        ...{ submissionId: id, axis, key, figure, frozen: a, current: b },
        ...{ decision, note, decidedBy: user.id, decidedAt: now },
      })),
    );
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "submission.errata" },
      ...{ subjectType: "submission", subjectId: id },
      after: { decision, note, figures: chosen.length },
    });
    return { ok: true };
  });
}
