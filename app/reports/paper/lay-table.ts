/**
 * A table on pages: its head stands on every page that it reaches, a row is parted only where it is higher than a page.
 */
import { breakLines } from "./break-lines";
import {
  elementIn,
  GREY,
  INK,
  PAGE,
  PAGE_WIDTH,
  type PageElement,
  type PageMark,
} from "./laid-page";
import type { PageFlow } from "./page-flow";
import type { PaperColumn, PaperRow, PaperTable } from "./paper";

const SIZE = 9;
const LINE = 12.5;
const PADDING = { x: 5, y: 3 };
/** A line under its head begins so much further in. */
const INDENT = 10;
const RULE = 0.6;

type Cell = { x: number; width: number; align: PaperColumn["align"] | "middle"; lines: string[] };
type Row = { role: PaperRow["role"] | "head"; cells: Cell[] };

export function layTable(flow: PageFlow, table: PaperTable): void {
  const element = elementIn(flow.section, "Table", { alt: table.title });
  const [head, ...body] = rowsOf(flow, table);
  if (!flow.holds(startHeight(flow, table))) flow.turn();
  layRow(flow, head, cellElements(element, head));
  for (const [at, row] of body.entries()) {
    const elements = cellElements(element, row);
    for (const piece of piecesOf(flow, row, heightOf(head))) {
      if (!flow.holds(heightOf(piece) + keptBelow(row, body[at + 1]))) {
        flow.turn();
        layRow(flow, head, null);
      }
      layRow(flow, piece, elements);
    }
  }
}

/** What of it is not parted from what stands before: its head and two rows, one of which may be a heading. */
export function startHeight(flow: PageFlow, table: PaperTable): number {
  const first = { ...table, rows: table.rows.slice(0, 2) };
  const height = rowsOf(flow, first).reduce((sum, row) => sum + heightOf(row), 0);
  return Math.min(height, (PAGE.bottom - PAGE.top) / 2);
}

/** A heading stays with what it heads, and what adds up with the last row above it. */
function keptBelow(row: Row, next: Row | undefined): number {
  const isKept = next !== undefined && (row.role === "group" || next.role === "sum");
  return isKept ? Math.min(heightOf(next), MOST_KEPT) : 0;
}

const MOST_KEPT = 100;

function rowsOf(flow: PageFlow, { columns, rows }: PaperTable): [head: Row, ...body: Row[]] {
  const labels = columns.map(({ label }) => label);
  const body = rows.map(({ role, cells }) => rowOf(flow, role, columns, cells));
  return [rowOf(flow, "head", columns, labels), ...body];
}

function rowOf(
  flow: PageFlow,
  role: Row["role"],
  columns: readonly PaperColumn[],
  texts: readonly string[],
): Row {
  const bold = role === "sum";
  let x = PAGE.left;
  const cells = (role === "group" ? [{ width: 100, align: "start" as const }] : columns).map(
    ({ width: share, align }, at): Cell => {
      const indent = role === "part" && at === 0 ? INDENT : 0;
      const width = (PAGE_WIDTH * share) / 100;
      const inside = width - 2 * PADDING.x - indent;
      const lines = breakLines(texts[at] ?? "", inside, (text) => flow.measure(text, SIZE, bold));
      const cell = { x: x + PADDING.x + indent, width: inside, lines };
      x += width;
      return { ...cell, align: role === "head" ? "middle" : align };
    },
  );
  return { role, cells };
}

const lineCount = ({ cells }: Row): number =>
  Math.max(1, ...cells.map(({ lines }) => lines.length));
const heightOf = (row: Row): number => lineCount(row) * LINE + 2 * PADDING.y;

/** A row as it is, or in so many that each fits on a page below the head. */
function piecesOf(flow: PageFlow, row: Row, head: number): Row[] {
  const page = PAGE.bottom - PAGE.top - head;
  if (heightOf(row) <= page) return [row];
  const most = Math.floor((page - 2 * PADDING.y) / LINE);
  const first = Math.max(0, Math.floor((PAGE.bottom - flow.y - 2 * PADDING.y) / LINE));
  const pieces: Row[] = [];
  for (let at = 0; at < lineCount(row); ) {
    const take = pieces.length === 0 && first > 3 ? Math.min(first, most) : most;
    const cells = row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(at, at + take) }));
    pieces.push({ ...row, cells });
    at += take;
  }
  return pieces;
}

function cellElements(table: PageElement, { role, cells }: Row): PageElement[] {
  const row = elementIn(table, "TR");
  if (role === "head") return cells.map(() => elementIn(row, "TH", { scope: "Column" }));
  return cells.map((_, at) =>
    at === 0 ? elementIn(row, "TH", { scope: "Row" }) : elementIn(row, "TD"),
  );
}

/** Without elements, where it was said before. */
function layRow(flow: PageFlow, row: Row, elements: readonly PageElement[] | null): void {
  const height = heightOf(row);
  flow.put(null, ...rulesOf(flow, row, height));
  for (const [at, cell] of row.cells.entries())
    flow.put(elements?.[at] ?? null, ...wordsOf(flow, row, cell, height));
  flow.y += height;
}

function wordsOf(flow: PageFlow, row: Row, cell: Cell, height: number): PageMark[] {
  const bold = row.role === "sum";
  // Short cells stand in the middle of a high row, as the figures beside a name of two lines do.
  const top = flow.y + (height - cell.lines.length * LINE) / 2;
  return cell.lines.map((text, at) => {
    const spare = cell.width - flow.measure(text, SIZE, bold);
    const shift = cell.align === "end" ? spare : cell.align === "middle" ? spare / 2 : 0;
    const y = top + at * LINE + (LINE - SIZE) / 2;
    return { kind: "words", text, x: cell.x + Math.max(0, shift), y, size: SIZE, bold };
  });
}

function rulesOf(flow: PageFlow, { role, cells }: Row, height: number): PageMark[] {
  const [top, bottom] = [flow.y, flow.y + height];
  const filled = role === "head" || role === "group";
  const fill: PageMark[] = filled
    ? [{ kind: "box", x: PAGE.left, y: top, width: PAGE_WIDTH, height, colour: GREY }]
    : [];
  const across = [top, bottom].map((y) => rule({ x: PAGE.left, y }, { x: PAGE.right, y }));
  const edges = cells.map(({ x }, at) => (at === 0 ? PAGE.left : x - PADDING.x));
  const down = [...edges, PAGE.right].map((x) => rule({ x, y: top }, { x, y: bottom }));
  return [...fill, ...across, ...down];
}

const rule = (from: { x: number; y: number }, to: { x: number; y: number }): PageMark => ({
  kind: "line",
  ...{ from, to, width: RULE, colour: INK },
});
