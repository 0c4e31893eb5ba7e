/** What planners and approvers set around a demonstration event. It never moves the event itself. */
import type { EventDraft } from "~/domain/event/event-draft";
import { approvalOf } from "./demonstration-approval";
import { budgetOf } from "./demonstration-budget";
import { legsOf } from "./demonstration-legs";
import { meetingsOf } from "./demonstration-partners";
import type { Random } from "./demonstration-random";
import type { DemoPlanning } from "./demonstration-types";

export function planningOf(random: Random, draft: EventDraft, daysAhead: number): DemoPlanning {
  return {
    ...approvalOf(random, daysAhead),
    budget: budgetOf(random, draft),
    meetings: meetingsOf(random, draft),
    legs: legsOf(random, draft),
  };
}
