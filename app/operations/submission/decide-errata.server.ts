/** What is to become of figures of a frozen report that come out otherwise today: of one row, or of all still open. P171 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import type { ErratumDecision } from "~/domain/submission/erratum";
import { refuse } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { addDecisions, readErrata } from "~db/queries/submission/errata";

export type ErrataDecision = {
  id: number;
  /** Null: every figure that nobody has decided on. */
  row: { axis: string; key: string } | null;
  decision: ErratumDecision;
  note: string | null;
};

/** Read before the write: a decision names the figures it was made of, and one that changes meanwhile is asked again. */
export async function decideErrata(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, row, decision, note }: ErrataDecision,
): Promise<{ ok: true } | { ok: false; reason: "nothing-differs" } | Denial> {
  const read = await readErrata(ctx.db, id, ctx.now);
  const chosen = (read?.errata ?? []).filter((one) =>
    row === null ? one.decided === null : one.axis === row.axis && one.key === row.key,
  );
  return await writeAs(ctx, "submission.edit", async (tx, { user, now }) => {
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
