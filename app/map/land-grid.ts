/** Where land is and whose, as a coarse grid on the plane: answers at once whether a label would cover any. */
import type { PlanePoint } from "../domain/map/composite-projection";
import type { Box } from "./label-layout";

export type Ring = readonly PlanePoint[];
export type LandGrid = {
  /** Is any part of the box over land? */
  overLand: (box: Box) => boolean;
  /** Does the whole box lie inside one area? */
  inside: (code: string, box: Box) => boolean;
};

const CELL = 3;
/** More cells than any row has. */
const ROW = 100_000;

/** Fills the cells inside each area's rings, row by row. A border cell belongs to the area drawn last. */
export function landGrid(areas: readonly { code: string; rings: readonly Ring[] }[]): LandGrid {
  const owners = new Map<number, string>();
  for (const { code, rings } of areas) {
    for (const ring of rings) {
      for (const point of ring) owners.set(cellAt(point.x, point.y), code);
      for (const [row, crossings] of crossingsByRow(ring)) fillRow(owners, code, row, crossings);
    }
  }
  return {
    overLand: (box) => cellsOf(box).some((cell) => owners.has(cell)),
    inside: (code, box) => cellsOf(box).every((cell) => owners.get(cell) === code),
  };
}

function cellsOf(box: Box): number[] {
  const cells: number[] = [];
  for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row += 1) {
    for (
      let column = Math.floor(box.left / CELL);
      column <= Math.floor(box.right / CELL);
      column += 1
    ) {
      cells.push(row * ROW + column);
    }
  }
  return cells;
}

function cellAt(x: number, y: number): number {
  return Math.floor(y / CELL) * ROW + Math.floor(x / CELL);
}

/** Where the outline crosses the middle line of each row of cells. */
function crossingsByRow(ring: Ring): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  ring.forEach((end, i) => {
    const start = ring[(i + ring.length - 1) % ring.length] ?? end;
    const [low, high] = start.y < end.y ? [start, end] : [end, start];
    for (let row = Math.ceil(low.y / CELL - 0.5); (row + 0.5) * CELL < high.y; row += 1) {
      const part = ((row + 0.5) * CELL - low.y) / (high.y - low.y);
      const crossings = rows.get(row) ?? [];
      crossings.push(low.x + part * (high.x - low.x));
      rows.set(row, crossings);
    }
  });
  return rows;
}

function fillRow(
  owners: Map<number, string>,
  code: string,
  row: number,
  crossings: number[],
): void {
  crossings.sort((a, b) => a - b);
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [from = 0, to = 0] = crossings.slice(i, i + 2);
    for (let column = Math.floor(from / CELL); column <= Math.floor(to / CELL); column += 1) {
      owners.set(row * ROW + column, code);
    }
  }
}
