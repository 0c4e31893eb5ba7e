/**
 * Where the header of a table is, by the shape of its first rows: the first one most of whose columns are filled with
 * labels, with rows of the same shape below. What stands above it is preamble: title, version, unit.
 *
 * A header of two rows has groups in the first and their parts in the second; the name of a column joins both.
 */
import type { MergedCells } from "./raw-row";
import type { TableRow } from "./table-row";
import type { TableChoice } from "./understood-file";

export type TableLayout = {
  headerRow: number;
  headerRows: 1 | 2;
  /** Without the empty ones behind the last name. */
  header: string[];
};

/** Rows with anything in them that are looked at, and of them those that may be the header. */
export const HEAD_ROWS = 40;
const MOST_PREAMBLE = 20;
/** Of the widest row, in what a header names. */
const FILLED_SHARE = 0.6;
const ROWS_BELOW = 5;

/** Null where the chosen row has nothing in it, or there is no row at all. */
export function layoutOf(
  head: readonly TableRow[],
  merged: readonly MergedCells[],
  { headerRow, headerRows }: Pick<TableChoice, "headerRow" | "headerRows">,
): TableLayout | null {
  const at =
    headerRow === null
      ? guessHeader(head.slice(0, HEAD_ROWS), merged)
      : head.findIndex(({ number }) => number === headerRow);
  const first = head[at];
  if (first === undefined) return null;
  const count = headerRows ?? (isTwoRows(head, at, merged) ? 2 : 1);
  const header = namesOf(first, count === 2 ? (head[at + 1] ?? null) : null, merged);
  return { headerRow: first.number, headerRows: count, header };
}

function guessHeader(head: readonly TableRow[], merged: readonly MergedCells[]): number {
  const widest = Math.max(0, ...head.map(({ cells }) => filledCount(cells)));
  const least = Math.max(Math.min(2, widest), Math.ceil(widest * FILLED_SHARE));
  const mayBe = (row: TableRow, at: number) =>
    (isTwoRows(head, at, merged) && coverage(row, head[at + 1]) >= least) ||
    (filledCount(row.cells) >= least && isLabels(row.cells) && hasTableBelow(head, at));
  const found = head.slice(0, MOST_PREAMBLE).findIndex(mayBe);
  if (found < 0)
    return Math.max(
      0,
      head.findIndex(({ cells }) => filledCount(cells) >= 2),
    );
  return isTwoRows(head, found, merged) ? found : (widerBelow(head, found) ?? found);
}

/** Of rows of labels alone, a later one that names more and has figures right below: what stands above is preamble. */
function widerBelow(head: readonly TableRow[], found: number): number | null {
  const named = filledCount(head[found]?.cells ?? []);
  for (let at = found + 1; at < Math.min(head.length - 1, MOST_PREAMBLE); at++) {
    const [cells = [], below = []] = [head[at]?.cells, head[at + 1]?.cells];
    if (cells.some(isValue)) return null;
    if (filledCount(cells) > named && below.some(isValue)) return at;
  }
  return null;
}

/** Nothing below it, or a row that holds a good part of what it names and hardly more. */
function hasTableBelow(head: readonly TableRow[], at: number): boolean {
  const below = head.slice(at + 1, at + 1 + ROWS_BELOW);
  const { cells = [] } = head[at] ?? {};
  const [named, width] = [filledCount(cells), filledLength(cells)];
  const fits = (row: TableRow) =>
    filledCount(row.cells) * 3 >= named && filledLength(row.cells) <= width + 1;
  return below.length === 0 || below.some(fits);
}

/** Most of them no figures or days, and the first not one that a value follows (作成者：). A year may be a label. */
function isLabels(cells: readonly string[]): boolean {
  const filled = cells.filter(isFilled);
  return (
    !/[:：]\s*$/.test(filled[0] ?? "") &&
    filled.filter((cell) => !isValue(cell)).length * 2 > filled.length
  );
}

function isTwoRows(head: readonly TableRow[], at: number, merged: readonly MergedCells[]): boolean {
  const [groups, parts, below] = [head[at], head[at + 1], head[at + 2]];
  if (groups === undefined || parts?.number !== groups.number + 1) return false;
  if ([...groups.cells, ...parts.cells].some(isValue) || filledCount(groups.cells) < 2)
    return false;
  const columns = Array.from({ length: Math.max(groups.cells.length, parts.cells.length) });
  const has = (row: TableRow | undefined, column: number) => isFilled(row?.cells[column] ?? "");
  const places = [...columns.keys()];
  const inGroups = places.filter((of) => !has(groups, of) && has(parts, of));
  const first = groups.cells.findIndex(isFilled);
  if (inGroups.length === 0 || inGroups.some((of) => of < first)) return false;
  const alone = places.filter((of) => has(groups, of) && !has(parts, of));
  const isAlone = alone.some((of) => below === undefined || has(below, of));
  const names = parts.cells.filter(isFilled);
  const isRepeated = new Set(names).size < names.length;
  const isWide = ({ top, bottom, left, right }: MergedCells) =>
    top === groups.number && bottom === top && right > left;
  return isAlone || isRepeated || merged.filter(isWide).length >= 2;
}

function coverage(first: TableRow, second: TableRow | undefined): number {
  const length = Math.max(first.cells.length, second?.cells.length ?? 0);
  return filledCount(Array.from({ length }, (_, of) => first.cells[of] || second?.cells[of] || ""));
}

function namesOf(
  first: TableRow,
  second: TableRow | null,
  merged: readonly MergedCells[],
): string[] {
  const groups = filledByMerge(first, merged);
  const parts = second === null ? [] : filledByMerge(second, merged);
  const names: string[] = [];
  let group = "";
  for (let at = 0; at < Math.max(groups.length, parts.length); at++) {
    const [own, part] = [nameOf(groups[at]), nameOf(parts[at])];
    if (own !== "" || part === "") group = own;
    names.push(part === "" || part === group ? group : `${group} ${part}`.trim());
  }
  return names.slice(0, filledLength(names));
}

/** Its cells with what is in the first cell of a merged area in all of them. */
function filledByMerge({ number, cells }: TableRow, merged: readonly MergedCells[]): string[] {
  const filled = [...cells];
  for (const { top, bottom, left, right } of merged) {
    if (top !== number || bottom > number + 1) continue;
    for (let at = left + 1; at <= Math.min(right, 511); at++) {
      while (filled.length <= at) filled.push("");
      filled[at] ||= cells[left] ?? "";
    }
  }
  return filled;
}

const nameOf = (cell: string | undefined): string => (cell ?? "").replace(/\s+/g, " ").trim();
const isFilled = (cell: string): boolean => cell.trim() !== "";
const filledCount = (cells: readonly string[]): number => cells.filter(isFilled).length;

/** Up to the last cell with anything in it. */
export const filledLength = (cells: readonly string[]): number => cells.findLastIndex(isFilled) + 1;

function isValue(cell: string): boolean {
  const text = cell.normalize("NFKC").trim();
  if (/^(?:19|20)\d\d$/.test(text)) return false;
  return (
    /^[-+△▲$¥€£(]*\s*\d[\d.,]*\s*[%)]?$/.test(text) ||
    /^\d{1,4}[-/.年]\d{1,2}(?:[-/.月]\d{1,4}日?)?(?:現在)?$/.test(text)
  );
}
