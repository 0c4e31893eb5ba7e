/** What the boxes of a media plan are called. */
import { type PlanBox, planBoxOf } from "./media-plan";

export const planCell = (occurrenceId: string, box: PlanBox): string => `${box}-${occurrenceId}`;

/** Rows to add placements with, by the id each has until it is saved. */
export const NEW_ROWS = ["new-1", "new-2", "new-3"] as const;

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
