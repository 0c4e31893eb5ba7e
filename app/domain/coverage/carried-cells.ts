/** Cells of the coverage matrix as a few lists, to be carried: as objects each of thousands names all its fields. */
import type { LastContact } from "../counting/last-contact";
import type { CoverageCell, CoverageFigures, CoverageKey } from "./coverage";

type Keys = { rows: string[]; columns: string[] };
/** `figures`: of each cell in turn, in the order of `FIGURES`. */
export type CarriedCells = Keys & { figures: number[] };
export type CarriedContacts = Keys & { days: string[]; rough: boolean[] };

export type CellContact = CoverageKey & { last: LastContact };

const FIGURES = [
  ...(["events", "approved", "submitted", "returned", "continuing", "roughlyDated"] as const),
];

export function carryCells(cells: readonly CoverageCell[]): CarriedCells {
  return { ...keysOf(cells), figures: cells.flatMap((cell) => FIGURES.map((name) => cell[name])) };
}

export function carriedCells({ rows, columns, figures }: CarriedCells): CoverageCell[] {
  return rows.map((row, at) => {
    const own = FIGURES.map((name, place) => [name, figures[at * FIGURES.length + place] ?? 0]);
    return { row, column: columns[at] ?? "", ...(Object.fromEntries(own) as CoverageFigures) };
  });
}

export function carryContacts(contacts: readonly CellContact[]): CarriedContacts {
  return {
    ...keysOf(contacts),
    days: contacts.map(({ last }) => last.day),
    rough: contacts.map(({ last }) => last.rough),
  };
}

export function carriedContacts({ rows, columns, days, rough }: CarriedContacts): CellContact[] {
  return rows.map((row, at) => ({
    ...{ row, column: columns[at] ?? "" },
    last: { day: days[at] ?? "", rough: rough[at] ?? false },
  }));
}

const keysOf = (cells: readonly CoverageKey[]): Keys => ({
  rows: cells.map(({ row }) => row),
  columns: cells.map(({ column }) => column),
});
