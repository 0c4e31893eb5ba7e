/** What the boxes of a media plan are called. */
import { type PlanBox, planBoxOf } from "./media-plan";

export const planCell = (occurrenceId: string, box: PlanBox): string => `${box}-${occurrenceId}`;

/** Ticked: the placement goes when the grid is saved. */
export const removeBox = (occurrenceId: string): string => `remove-${occurrenceId}`;

/** Empty rows at the end of the grid, before anybody asks for more. */
export const NEW_ROWS = 3;

/** A row to add a placement with has this id until it is saved; `at` counts from 1. */
export const newRowId = (at: number): string => `new-${at}`;

/** The rows to add with among the names of posted boxes, in their order. */
export function newRowIds(names: Iterable<string>): string[] {
  const found = Array.from(names, (name) => Number(/^outlet-new-([1-9]\d{0,3})$/.exec(name)?.[1]));
  const counted = [...new Set(found)].filter((at) => !Number.isNaN(at));
  return counted.sort((a, b) => a - b).map(newRowId);
}

/** Reasons of the event form by the boxes of the grid; those that no box shows are left under their own name. */
export function planErrors(
  errors: Record<string, string[]>,
  placements: readonly { id: string }[],
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(errors).map(([name, reasons]) => {
      const match = /^occurrences\[(\d+)\]\.(.+)$/.exec(name);
      const placement = placements[Number(match?.[1])];
      const box = planBoxOf(match?.[2] ?? "");
      return [placement && box ? planCell(placement.id, box) : name, reasons];
    }),
  );
}
