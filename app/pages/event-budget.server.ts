/** The budget of an event with what it comes to, for its own page and for the event's. P12-P14 */

import type { Context } from "~/context/context.server";
import { type Budget, budgetTotals, costPerPerson, placementCosts } from "~/domain/budget/budget";
import { findCountedPeople, listBudgetLines } from "~db/queries/budgets";
import type { StoredEvent } from "~db/queries/event/event-draft";

export async function readEventBudget(
  { db }: Pick<Context, "db">,
  event: Pick<StoredEvent, "id" | "draft">,
) {
  const budget: Budget = {
    lines: await listBudgetLines(db.read, event.id),
    placements: placementCosts(event.draft.occurrences),
  };
  const people = await findCountedPeople(db.read, event.id);
  return {
    budget,
    totals: budgetTotals(budget),
    cost: { perPerson: costPerPerson(budget, people), exactShare: people.exactShare },
  };
}
