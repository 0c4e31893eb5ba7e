/** A version of the action plan as somebody may read it: a draft is not found by anybody but the secretariat. P25 */

import type { Context } from "~/context/context.server";
import { can } from "~/domain/people/permissions";
import { findPlan, type PlanOnRecord } from "~db/queries/plan/plan-versions";
import { found } from "./authorize.server";

export async function readablePlan(
  { db, user }: Context,
  id: string | undefined,
): Promise<PlanOnRecord> {
  const plan = found(await findPlan(db.read, id ?? ""));
  return found(plan.status === "published" || can(user, "plan.edit") ? plan : null);
}
