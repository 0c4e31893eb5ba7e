/**
 * Stores plans.json: versions, terms, and what each version carries over.
 *
 * Where a version's date or offer changes, the plan and the cells of every event are derived again. N7
 * A version made on a screen is left alone, and so is what it stands in the way of: one of the same name or day.
 */
import type { Handle } from "~db/client";
import { refreshEvents } from "~db/queries/event/event-derived";
import { listEventIds } from "~db/queries/event/seeded-events";
import { findPlanBook, type PlanBook } from "~db/queries/plan/plans";
import {
  listMadePlans,
  putPlans,
  putPlanTerms,
  removePlansExcept,
  removePlanTermsExcept,
  replacePlanCarries,
  replaceTermFields,
} from "~db/queries/reference/reference-rows";
import { parsePlan } from "./parse-plans";
import { jsonRows } from "./seed-cells";

export async function storePlans(tx: Handle, content: string) {
  const made = await listMadePlans(tx);
  const read = jsonRows("plans.json", content)
    .map(parsePlan)
    .filter(({ plan }) => !made.ids.includes(plan.id))
    .filter(({ plan }) => !made.days.some((day) => day === plan.inForceFrom));
  const plans = read.map(({ plan }) => plan);
  const terms = read.flatMap((plan) => plan.terms);
  const before = governing(await findPlanBook(tx));
  await putPlans(tx, plans);
  await putPlanTerms(tx, terms);
  await replacePlanCarries(
    tx,
    read.flatMap((plan) => plan.carries),
  );
  await replaceTermFields(
    tx,
    read.flatMap((plan) => plan.fields),
  );
  if (governing(await findPlanBook(tx)) !== before) {
    await refreshEvents(tx, await listEventIds(tx));
  }
  return {
    rows: plans.length + terms.length,
    async removal(end: Handle) {
      const termsLeft = await removePlanTermsExcept(end, [
        ...terms.map(({ key }) => key),
        ...made.terms,
      ]);
      return (
        termsLeft + (await removePlansExcept(end, [...plans.map(({ id }) => id), ...made.ids]))
      );
    },
  };
}

/** What decides which plan governs an event and in which rows it stands. */
function governing(book: PlanBook): string {
  return JSON.stringify([
    book.versions.map(({ id, inForceFrom, offers }) => [id, inForceFrom, [...offers].sort()]),
    book.terms.map(({ key, axis }) => [key, axis]),
  ]);
}
