/** The secretariat adds a criterion to its short list, rewords one, retires it or offers it again. N13 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import type { CriterionInput } from "~/domain/counting/counting-decision";
import {
  addCriterion,
  listCriteria,
  updateCriterion,
} from "~db/queries/counting/counting-criteria";
import { addAuditEntry } from "~db/queries/history/audit";

export async function setCriterion(
  ctx: Context,
  { code, decision, name, retired }: CriterionInput,
): Promise<{ ok: true; code: string } | Denial> {
  return await writeAs(ctx, "counting.decide", async (tx, ctx) => {
    const stamp = { userId: ctx.user.id, at: ctx.now };
    const criteria = await listCriteria(tx);
    const former =
      code === null ? null : orNotFound(criteria.find((one) => one.code === code) ?? null);
    const stored = former?.code ?? (await addCriterion(tx, { decision, name }, stamp));
    if (former !== null) await updateCriterion(tx, stored, { name, retired }, stamp);
    await addAuditEntry(tx, {
      ...stamp,
      action: "criterion.set",
      subjectType: "criterion",
      subjectId: stored,
      ...(former === null ? {} : { before: { name: former.name, retired: former.retired } }),
      after: { name, counted: former?.decision ?? decision, retired },
    });
    return { ok: true, code: stored };
  });
}
