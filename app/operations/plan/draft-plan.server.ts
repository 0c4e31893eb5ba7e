/** Drafting a version of the action plan, from the latest one or from nothing. P25 */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { checkVersion, type PlanDraft } from "~/domain/plan/plan-draft";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import { addPlanDraft } from "~db/queries/plan/plan-rows";
import { findPlan, listPlans, listPlanTerms } from "~db/queries/plan/plan-versions";

export type DraftPlanVerdict =
  | { ok: true }
  | { ok: false; reason: "required" | "version-malformed" | "plan-exists" };

export async function draftPlan(
  ctx: Context,
  { id, from }: { id: string; from: "latest" | "nothing" },
): Promise<DraftPlanVerdict | Denial> {
  return await writeAs(ctx, "plan.edit", async (tx, ctx) => {
    const named = checkVersion(id);
    if (!named.ok) return named;
    if ((await findPlan(tx, id)) !== null) return { ok: false, reason: "plan-exists" };
    const draft = from === "latest" ? await copyOfLatest(tx, id) : emptyDraft(id);
    await addPlanDraft(tx, id, draft);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "plan.draft",
      subjectType: "plan",
      subjectId: id,
      after: draft,
    });
    return { ok: true };
  });
}

const emptyDraft = (id: string): PlanDraft => ({
  name: { ja: `行動計画${id}`, en: `Action Plan ${id}` },
  ...{ inForceFrom: null, note: { ja: "", en: "" }, source: "", terms: [], carries: [] },
});

/** Its priority areas become terms of the new version, to be reworded; tiers and traits are carried over. */
async function copyOfLatest(tx: Handle, id: string): Promise<PlanDraft> {
  const published = await listPlans(tx, "published");
  const latest = published.find(({ inForceFrom }) => inForceFrom !== null);
  const terms = latest === undefined ? [] : await listPlanTerms(tx, latest.id);
  const heads = new Set(terms.map(({ parent }) => parent));
  return {
    ...emptyDraft(id),
    terms: terms
      .filter(({ carriedBy, axis }) => carriedBy === null && axis === "priority")
      .map(({ axis, code, parent, heading, short }) => ({
        ...{ key: null, axis, code, nested: parent !== null, heading, short, source: "" },
      })),
    carries: terms
      .filter(({ key, axis, carriedBy }) => !heads.has(key) && (carriedBy || axis !== "priority"))
      .map(({ key }) => key),
  };
}
