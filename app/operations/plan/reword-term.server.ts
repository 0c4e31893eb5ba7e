/** Rewording a published term: the former wording is kept with the reason. Its meaning stays. P25 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import type { Bilingual } from "~/domain/value/language";
import { addAuditEntry } from "~db/queries/history/audit";
import { rewordTermRow } from "~db/queries/plan/plan-rows";
import { findPlan, listPlanTerms } from "~db/queries/plan/plan-versions";

export type RewordVerdict =
  | { ok: true }
  | { ok: false; reason: "plan-not-published" | "changed-meanwhile" | "nothing-changed" };

type Wording = { heading: Bilingual; short: Bilingual };
type Rewording = {
  planId: string;
  code: string;
  /** The wording that the person saw. */
  seen: Wording;
  wording: Wording;
  reason: string;
};

export async function rewordTerm(ctx: Context, input: Rewording): Promise<RewordVerdict | Denial> {
  const { planId, code, seen, wording, reason } = input;
  return await writeAs(ctx, "plan.edit", async (tx, ctx) => {
    const plan = orNotFound(await findPlan(tx, planId));
    const own = (await listPlanTerms(tx, planId)).filter(({ carriedBy }) => carriedBy === null);
    const term = orNotFound(own.find((each) => each.code === code));
    if (plan.status !== "published") return { ok: false, reason: "plan-not-published" };
    const former = { heading: term.heading, short: term.short };
    if (!isSame(former, seen)) return { ok: false, reason: "changed-meanwhile" };
    if (isSame(former, wording)) return { ok: false, reason: "nothing-changed" };
    await rewordTermRow(tx, term.key, { former, wording, reason, at: ctx.now });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "plan.reword",
      subjectType: "plan",
      subjectId: planId,
      before: { code, ...former },
      after: { code, ...wording, reason },
    });
    return { ok: true };
  });
}

function isSame(a: Wording, b: Wording): boolean {
  const texts = ({ heading, short }: Wording) => [heading.ja, heading.en, short.ja, short.en];
  const other = texts(b);
  return texts(a).every((text, at) => text === other[at]);
}
