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
import { newRowIds, planCell, removeBox } from "~/domain/media/typed-plan-cell";
import { textOf } from "./boxes/field-texts.server";

/** More than any cell takes, the name of every state included, so that what is too long is told, not cut. */
const LONGEST_CELL = 4_000;

export type PlanRows = Record<string, PlanRow>;

export type PostedPlan = {
  /** By the id of the placement, those to add after those that are stored. */
  rows: PlanRows;
  /** Ids of stored placements that go. */
  removed: ReadonlySet<string>;
};

/**
 * A placement whose boxes were not posted stays as it is; a row to add with that says nothing, or is ticked to be
 * removed, adds none.
 */
export function readPlan(form: FormData, placements: readonly TypedOccurrence[]): PostedPlan {
  const isRemoved = (id: string) => form.has(removeBox(id));
  const shown = placements.map(({ id }) => id).filter((id) => form.has(planCell(id, "outlet")));
  const added = newRowIds(form.keys()).filter((id) => !isRemoved(id));
  const stored = shown.map((id) => [id, readRow(form, id)] as const);
  const filled = added
    .map((id) => [id, readRow(form, id)] as const)
    .filter(([, row]) => isFilledRow(row));
  return {
    rows: Object.fromEntries([...stored, ...filled]),
    removed: new Set(shown.filter(isRemoved)),
  };
}

/** The placements that stay, with what their rows say, and after them those that are added. */
export function withPlan(
  placements: readonly TypedOccurrence[],
  { rows, removed }: PostedPlan,
  codeOf: StateCodes,
): TypedOccurrence[] {
  const stored = new Set(placements.map(({ id }) => id));
  const added = Object.keys(rows)
    .filter((id) => !stored.has(id))
    .map((id) => ({ ...emptyTypedOccurrence("media-buy"), id }));
  const staying = placements.filter(({ id }) => !removed.has(id));
  return [...staying, ...added].map((placement) => {
    const row = rows[placement.id];
    return row === undefined ? placement : withPlanRow(placement, row, codeOf);
  });
}

function readRow(form: FormData, id: string): PlanRow {
  const row = emptyPlanRow();
  for (const box of PLAN_BOXES) row[box] = textOf(form, planCell(id, box)).slice(0, LONGEST_CELL);
  return row;
}
