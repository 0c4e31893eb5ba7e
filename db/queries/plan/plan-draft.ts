/** A version of the action plan in the shape in which it is drafted. */
import type { PlanDraft } from "~/domain/plan/plan-draft";
import type { Handle } from "../../client";
import { findPlan, listPlanTerms, type PlanOnRecord } from "./plan-versions";

export type StoredDraft = {
  plan: PlanOnRecord;
  draft: PlanDraft;
  /** Axes of the terms it carries over. */
  carriedAxes: ("priority" | "tier" | "trait")[];
};

export async function findStoredDraft(db: Handle, id: string): Promise<StoredDraft | null> {
  const plan = await findPlan(db, id);
  if (plan === null) return null;
  const terms = await listPlanTerms(db, id);
  const carried = terms.filter(({ carriedBy }) => carriedBy !== null);
  return {
    plan,
    carriedAxes: carried.map(({ axis }) => axis),
    draft: {
      ...{ name: plan.name, inForceFrom: plan.inForceFrom, source: plan.source },
      note: { ja: plan.note.ja ?? "", en: plan.note.en ?? "" },
      terms: terms
        .filter(({ carriedBy }) => carriedBy === null)
        .map(({ key, axis, code, parent, heading, short, source }) => ({
          ...{ key, axis, code, nested: parent !== null, heading, short },
          source: source === plan.source ? "" : source,
        })),
      carries: carried.map(({ key }) => key),
    },
  };
}
