/** The grid of a media plan as it is posted: one row of boxes for each placement it showed. */
import { emptyPlanRow, PLAN_BOXES, type PlanRow, withPlanRow } from "~/domain/media-plan";
import type { TypedOccurrence } from "~/domain/typed-event";
import { planCell } from "~/domain/typed-plan-cell";
import { textOf } from "./field-texts.server";

const GIVEN_BACK = 400;

export type PlanRows = Record<string, PlanRow>;

/** A placement whose boxes were not posted stays as it is. */
export function readPlanRows(form: FormData, placements: readonly TypedOccurrence[]): PlanRows {
  const posted = placements.filter(({ id }) => form.has(planCell(id, "outlet")));
  return Object.fromEntries(posted.map(({ id }) => [id, readRow(form, id)]));
}

export function withPlanRows(
  placements: readonly TypedOccurrence[],
  rows: PlanRows,
): TypedOccurrence[] {
  return placements.map((placement) => {
    const row = rows[placement.id];
    return row === undefined ? placement : withPlanRow(placement, row);
  });
}

function readRow(form: FormData, id: string): PlanRow {
  const row = emptyPlanRow();
  for (const box of PLAN_BOXES) row[box] = textOf(form, planCell(id, box)).slice(0, GIVEN_BACK);
  return row;
}
