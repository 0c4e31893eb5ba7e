/** Pasting cells of a spreadsheet into the grid, and taking that back. */
import { type ClipboardEvent, useState } from "react";
import { fillBoxes } from "~/components/boxes/fill-boxes";
import { PLAN_BOXES } from "~/domain/media/media-plan";
import { isTable, placeCells, readPastedCells } from "~/domain/media/pasted-cells";
import { planCell } from "~/domain/media/typed-plan-cell";
import { MAX_PLACEMENTS } from "~/domain/value/limits";

type Boxes = readonly [name: string, value: string][];
export type Pasted = { rows: number; cells: number; leftOut: number; before: Boxes };

type Grid = {
  formId: string;
  rowIds: readonly string[];
  /** Draws as many rows and answers the id of each. */
  drawRows(count: number): readonly string[];
  mayAdd: boolean;
};

export function usePlanPaste({ formId, rowIds, drawRows, mayAdd }: Grid) {
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const formOf = () => document.forms.namedItem(formId);

  function onPaste(event: ClipboardEvent) {
    const form = formOf();
    const cells = readPastedCells(event.clipboardData.getData("text/plain"));
    const at = placeOf(event.target, rowIds);
    if (form === null || at === null || !isTable(cells)) return;
    event.preventDefault();
    const maxRows = mayAdd ? MAX_PLACEMENTS : rowIds.length;
    const { placed, leftOut } = placeCells(cells, at, { boxes: PLAN_BOXES, maxRows });
    const needed = Math.max(...placed.map(({ row }) => row + 1), rowIds.length);
    const ids = needed > rowIds.length ? drawRows(needed) : rowIds;
    const boxes = placed.map(({ row, box, text }): [string, string] => [
      planCell(ids[row] ?? "", box),
      text,
    ]);
    const before = new Map(
      [...new FormData(form)].map(([name, value]) => [name, String(value)] as const),
    );
    fillBoxes(form, boxes);
    setPasted({
      rows: new Set(placed.map(({ row }) => row)).size,
      cells: placed.length,
      leftOut,
      before: boxes.map(([name]) => [name, before.get(name) ?? ""]),
    });
  }

  function takeBack() {
    const form = formOf();
    if (form !== null && pasted !== null) fillBoxes(form, pasted.before);
    setPasted(null);
  }

  return { pasted, onPaste, takeBack };
}

function placeOf(target: EventTarget, rowIds: readonly string[]) {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return null;
  for (const [row, id] of rowIds.entries()) {
    const box = PLAN_BOXES.find((known) => planCell(id, known) === target.name);
    if (box !== undefined) return { row, box };
  }
  return null;
}
