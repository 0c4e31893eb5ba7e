/** What is told about a file while its rows go by: of each kind where it is first, and how often. */

import { fold } from "~/domain/value/search-text";
import { hasPrivateCharacter } from "./brought-row";
import { columnLetters, type MergedCells } from "./raw-row";
import type { TableLayout } from "./table-layout";
import type { BroughtRow, FileFinding, FindingReason } from "./understood-file";

export type FileFindings = {
  /** A row of data below the header. */
  lookAt(row: BroughtRow): void;
  add(reason: FindingReason, where: Partial<FileFinding>): void;
  list(): FileFinding[];
};

export function fileFindings({ header, headerRow, headerRows }: TableLayout): FileFindings {
  const found = new Map<string, FileFinding>();
  const add = (reason: FindingReason, where: Partial<FileFinding>) => {
    const key = reason === "column-twice" ? `${reason} ${where.column}` : reason;
    const former = found.get(key);
    const finding = { reason, row: null, column: null, value: "", count: 1, ...where };
    if (former === undefined) found.set(key, finding);
    else former.count += finding.count;
  };
  const columnName = (at: number) => header[at] || columnLetters(at);
  const unnamed = [...header.keys()].filter((at) => header[at] === "");
  for (const [at, count] of twice(header))
    add("column-twice", { row: headerRow, column: columnName(at), count });
  for (const [at, name] of header.entries())
    if (hasPrivateCharacter(name))
      add("private-characters", {
        row: headerRow + headerRows - 1,
        column: columnName(at),
        value: name,
      });
  return {
    add,
    lookAt({ number, cells, problem, problemAt }) {
      if (problem !== undefined) {
        const column = problemAt === undefined ? null : columnName(problemAt);
        add(problem, { row: number, column, value: shown(cells[problemAt ?? -1]) });
      }
      for (const at of unnamed)
        if (cells[at]?.trim())
          add("column-unnamed", { row: number, column: columnName(at), value: shown(cells[at]) });
      for (const [at, cell] of cells.entries())
        if (hasPrivateCharacter(cell))
          add("private-characters", { row: number, column: columnName(at), value: shown(cell) });
    },
    list: () => [...found.values()],
  };
}

/** Below the header, in rows of data: there only the first cell has a value. */
export function mergedData(
  merged: readonly MergedCells[],
  { headerRow, headerRows }: TableLayout,
  leftOut: ReadonlySet<number>,
): MergedCells[] {
  const last = headerRow + headerRows - 1;
  return merged
    .filter(({ top, bottom }) => bottom > last && top > last && !leftOut.has(top))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

const LONGEST_SHOWN = 40;
const shown = (cell: string | undefined): string => (cell ?? "").slice(0, LONGEST_SHOWN);

/** Columns whose name comes again, by their first place, with how many have it. */
function twice(header: readonly string[]): [number, number][] {
  const places = new Map<string, number[]>();
  for (const [at, name] of header.entries())
    if (name !== "") places.set(fold(name), [...(places.get(fold(name)) ?? []), at]);
  return [...places.values()].flatMap(([first = 0, ...more]): [number, number][] =>
    more.length === 0 ? [] : [[first, more.length + 1]],
  );
}
