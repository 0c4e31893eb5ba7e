/** The grid of a media plan as it is posted: a row of boxes for each placement it showed, and rows to add others with. */

import { emptyTypedOccurrence, type TypedOccurrence } from "~/domain/entry/typed-event";
import {
  emptyPlanRow,
  isFilledRow,
  PLAN_BOXES,
  type PlanRow,
  type StateCodes,
  withPlanRow,
} from "~/domain/media/media-plan";
import { NEW_ROWS, planCell } from "~/domain/media/typed-plan-cell";
import { textOf } from "./boxes/field-texts.server";

/** More than any cell takes, the name of every state included, so that what is too long is told, not cut. */
const LONGEST_CELL = 4_000;

export type PlanRows = Record<string, PlanRow>;

/** A placement whose boxes were not posted stays as it is; a row to add with that says nothing adds none. */
export function readPlanRows(form: FormData, placements: readonly TypedOccurrence[]): PlanRows {
  const shown = placements.map(({ id }) => id).filter((id) => form.has(planCell(id, "outlet")));
  const rows = [...shown, ...NEW_ROWS].map((id) => [id, readRow(form, id)] as const);
  return Object.fromEntries(rows.filter(([id, row]) => shown.includes(id) || isFilledRow(row)));
}

/** The placements with what their rows say, and after them those that are added. */
export function withPlanRows(
  placements: readonly TypedOccurrence[],
  rows: PlanRows,
  codeOf: StateCodes,
): TypedOccurrence[] {
  const added = NEW_ROWS.filter((id) => rows[id] !== undefined).map((id) => ({
    ...emptyTypedOccurrence("media-buy"),
    id,
  }));
  return [...placements, ...added].map((placement) => {
    const row = rows[placement.id];
    return row === undefined ? placement : withPlanRow(placement, row, codeOf);
  });
}

function readRow(form: FormData, id: string): PlanRow {
  const row = emptyPlanRow();
  for (const box of PLAN_BOXES) row[box] = textOf(form, planCell(id, box)).slice(0, LONGEST_CELL);
  return row;
}
