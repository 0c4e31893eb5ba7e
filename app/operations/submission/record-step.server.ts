/**
 * Recording a step that was taken outside: 照会, 各府省回答, 合議, 会議提出, 公表, 差替え. Those between are recorded as
 * left out, with the word given. P160
 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import {
  checkStep,
  type Step,
  type StepRefusal,
  stepsLeftOut,
  type TypedStep,
} from "~/domain/submission/submission-state";
import { type Refusal, refuse } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { addSteps, findSubmission, updateSubmission } from "~db/queries/submission/submissions";
import { stepRows } from "./step-rows";

export type StepChange = {
  id: number;
  revision: number | null;
  step: Step;
  typed: TypedStep;
  /** Of 差替え: the report that takes its place, where the register has it. */
  supersededBy: number | null;
};
export type RecordStepRefusal = Refusal<
  StepRefusal | "changed-meanwhile" | "being-frozen" | "left-out-unsaid" | "not-a-successor"
>;

export async function recordStep(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, revision, step, typed, supersededBy }: StepChange,
): Promise<{ ok: true } | RecordStepRefusal | Denial> {
  return await writeAs(ctx, "submission.edit", async (tx, { user, now }) => {
    const stored = orNotFound(await findSubmission(tx, id));
    if (revision !== null && revision !== stored.revision) return refuse("changed-meanwhile");
    if (stored.freezingBy !== null) return refuse("being-frozen");
    const verdict = checkStep(stored.state, step);
    if (!verdict.ok) return verdict;
    const leftOut = stepsLeftOut(stored.state, step);
    if (leftOut.length > 0 && typed.skipped === null) return refuse("left-out-unsaid");
    if (supersededBy !== null) {
      const successor = step === "superseded" && supersededBy !== id;
      if (!successor || (await findSubmission(tx, supersededBy)) === null)
        return refuse("not-a-successor");
    }
    await addSteps(tx, stepRows({ id, state: stored.state, step, typed, by: user.id, at: now }));
    await updateSubmission(tx, id, { state: step, supersededBy });
    const { on, number, office, skipped } = typed;
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "submission.step" },
      ...{ subjectType: "submission", subjectId: id },
      after: {
        step,
        day: on,
        number,
        stepOffice: office,
        skippedSteps: leftOut,
        skipped,
        supersededBy,
      },
    });
    return { ok: true };
  });
}
