/**
 * Several things in one cell of a table, one line each: 「2024-05-01⏎2024-05-02」, or with ； between them.
 *
 * A lone dash says that there is nothing at its place. What would be parted or taken for a dash stands in quotation marks,
 * doubled inside. A cell with line breaks is parted at them alone, so that what stands in a line is its own.
 */

/** `names`: of organisers, partners, terms, which people also part with 、 and ;. */
export type ListKind = "lines" | "names";

const SEPARATORS: Record<ListKind, RegExp> = { lines: /；/, names: /[；;、]/ };
const QUOTED = /^"(?:[^"]|"")*"$/;
const DASH = /^[-－‐‑―—–−ー]$/;

/** An empty cell is no thing at all. Nothing at a place is an empty text; of names those fall away. */
export function splitCell(text: string, kind: ListKind): string[] {
  const plain = text.replace(/\r\n?|_x000D_\n/g, "\n").trim();
  if (plain === "") return [];
  const lines = parted(plain, /\n/);
  const items = lines.length > 1 ? lines : parted(plain, SEPARATORS[kind]);
  const read = items.map((item) => unquoted(item.trim()));
  return kind === "names" ? read.filter((item) => item !== "") : read;
}

/** One value where all are the same, but for the list that says how many there are (`isWhole`). */
export function joinCell(items: readonly string[], kind: ListKind, isWhole = false): string {
  const [first = ""] = items;
  const written = items.map((item) => quotedIf(item, kind));
  if (items.every((item) => item === first) && !isWhole && kind === "lines")
    return written[0] ?? "";
  return written.map((item) => (item === "" ? "-" : item)).join("\n");
}

function parted(text: string, separator: RegExp): string[] {
  if (!text.includes('"')) return text.split(separator);
  const items: string[] = [];
  let item = "";
  let isQuoted = false;
  for (const character of text) {
    if (character === '"' && (isQuoted || item.trim() === "")) isQuoted = !isQuoted;
    else if (character === '"' && item.trimStart().startsWith('"')) isQuoted = true;
    if (!isQuoted && separator.test(character)) {
      items.push(item);
      item = "";
    } else item += character;
  }
  // A quotation mark that nobody closed is part of the text.
  return isQuoted ? text.split(separator) : [...items, item];
}

function unquoted(item: string): string {
  if (DASH.test(item)) return "";
  return QUOTED.test(item) ? item.slice(1, -1).replaceAll('""', '"') : item;
}

function quotedIf(item: string, kind: ListKind): string {
  const isPlain =
    !/\n/.test(item) && !SEPARATORS[kind].test(item) && !item.startsWith('"') && !DASH.test(item);
  return isPlain ? item : `"${item.replaceAll('"', '""')}"`;
}
