/**
 * Cells as a spreadsheet puts them on the clipboard: a tab between columns, a newline between rows, and quotes around a
 * cell that holds one of the three, in which a quote is written twice.
 */
export function readPastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  let end: string;
  do {
    const quoted = QUOTED.exec(rest);
    const [whole = "", inside = "", after = ""] = quoted ?? PLAIN.exec(rest) ?? [];
    const cell = quoted === null ? inside : inside.replaceAll('""', '"');
    rows.at(-1)?.push(cell.replaceAll("\n", " ").trim());
    rest = rest.slice(whole.length);
    end = after;
    if (end === "\n") rows.push([]);
  } while (end !== "");
  return rows;
}

const QUOTED = /^"((?:[^"]|"")*)"(\t|\n|$)/;
const PLAIN = /^([^\t\n]*)(\t|\n|$)/;

/** One cell alone is typing, not a table. */
export function isTable(cells: readonly (readonly string[])[]): boolean {
  return cells.length > 1 || (cells[0]?.length ?? 0) > 1;
}

export type PlacedCell<Box extends string> = { row: number; box: Box; text: string };

/**
 * Where pasted cells come to stand: to the right of and below the box in which they are pasted. What would stand beyond
 * the last column, or beyond `maxRows`, is counted and left out.
 */
export function placeCells<Box extends string>(
  cells: readonly (readonly string[])[],
  at: { row: number; box: Box },
  { boxes, maxRows }: { boxes: readonly Box[]; maxRows: number },
): { placed: PlacedCell<Box>[]; leftOut: number } {
  const placed: PlacedCell<Box>[] = [];
  let leftOut = 0;
  const first = boxes.indexOf(at.box);
  for (const [down, texts] of cells.entries()) {
    for (const [right, text] of texts.entries()) {
      const box = boxes[first + right];
      const row = at.row + down;
      if (box !== undefined && row < maxRows) placed.push({ row, box, text });
      else if (text !== "") leftOut += 1;
    }
  }
  return { placed, leftOut };
}
