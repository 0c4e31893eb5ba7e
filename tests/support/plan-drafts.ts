/** A drafted version of the action plan for tests: complete, with one priority area of its own and 2017's tiers. */

import type { Context } from "~/context/context.server";
import type { OccurrenceDraft } from "~/domain/event/event-draft";
import type { PlanDraft } from "~/domain/plan/plan-draft";
import { draftPlan } from "~/operations/plan/draft-plan.server";
import { editPlanDraft } from "~/operations/plan/edit-plan-draft.server";
import { linkTerms } from "~/operations/plan/link-terms.server";
import { publishPlan } from "~/operations/plan/publish-plan.server";
import type { Database } from "~db/client";
import { findCrosswalk } from "~db/queries/plan/crosswalk";
import { draftOf, makeEvent, occurrenceOf } from "./make-event";

export function planDraft(over: Partial<PlanDraft> = {}): PlanDraft {
  return {
    name: { ja: "行動計画5.0", en: "Action Plan 5.0" },
    inForceFrom: "2027-04-01",
    note: { ja: "", en: "" },
    source: "行動計画5.0（2027-04-01）",
    terms: [
      {
        ...{ key: null, axis: "priority", code: "1", nested: false, source: "" },
        heading: { ja: "造船・海洋", en: "Shipbuilding and the sea" },
        short: { ja: "造船・海洋", en: "Shipbuilding" },
      },
    ],
    carries: ["2017:I1", "2017:I2", "2017:I3"],
    ...over,
  };
}

/** Drafts a version on behalf of this person; its revision is 2 then. */
export async function makePlanDraft(
  ctx: Context,
  over: Partial<PlanDraft> = {},
  id = "5.0",
): Promise<void> {
  const made = await draftPlan(ctx, { id, from: "nothing" });
  const draft = planDraft(over);
  const edited = await editPlanDraft(ctx, { planId: id, revision: 1, draft });
  if (!made.ok || !edited.ok) throw new Error("The draft was not written");
}

/** Publishes the version that `makePlanDraft` drafted, from the revision it left. */
export async function publishDraft(
  ctx: Context,
  over: Partial<Parameters<typeof publishPlan>[1]> = {},
) {
  return await publishPlan(ctx, { planId: "5.0", revision: 2, confirmsPast: false, ...over });
}

/** An event of one day under these tags; `over` is of its occurrence. */
export async function taggedEvent(
  db: Database,
  day: string,
  tags: string[],
  over: Partial<OccurrenceDraft> = {},
): Promise<number> {
  return await makeEvent(db, draftOf({ tags, occurrences: [occurrenceOf({ day, ...over })] }));
}

/** Links terms of one version to terms of another, from the table as it stands. */
export async function linkPlans(ctx: Context, from: string, to: string, pairs: [string, string][]) {
  const seen = (await findCrosswalk(ctx.db.read, from, to))?.signature ?? "";
  const links = pairs.map(([a, b]) => ({ from: a, to: b, reason: "同じ分野" }));
  return await linkTerms(ctx, { from, to, seen, links });
}
