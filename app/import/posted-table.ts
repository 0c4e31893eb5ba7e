/**
 * A table as a form posts it, whatever it is about: what was understood of it, to be shown and changed, and its rows or
 * why there are none.
 */
import { type ImportRefusal, refusedWhole } from "~/domain/import/import-refusal";
import { type Encoding, encodingOf, separatorOf } from "~/domain/import/table-format";
import type { TableRow, UnderstoodTable } from "~/domain/import/understood-table";
import { looseText } from "./decoded-text";
import { delimitedRows } from "./delimited-rows";
import { fileText } from "./file-text";
import { type PostedSource, packedSource, postedSource } from "./posted-source";
import { guessSeparator, separatorLine } from "./separator-guess";
import { shownCell, unreadableRefusals, widthRefusals } from "./table-columns";

export type PostedTable = {
  /** Null where nothing came. */
  understood: UnderstoodTable | null;
  /** A pasted text, to be mended in its box; what is longer is mended where it comes from. */
  text: string;
} & (
  | { ok: true; header: TableRow; rows: TableRow[] }
  /** `whole`: the rows that have all of their cells, so that everything wrong with a table is told at once. */
  | { ok: false; refusals: ImportRefusal[]; whole: { header: TableRow; rows: TableRow[] } | null }
);

type Choice = UnderstoodTable["chosen"];

const LONGEST_GIVEN_BACK = 200_000;
const ROWS_SHOWN = 5;
const COLUMNS_SHOWN = 30;

/** `again`: what was sent before is read again, as `encoding` and `separator` of the form now say. */
export async function readPostedTable(
  form: FormData,
  { again, maxRows }: { again: boolean; maxRows: number },
): Promise<PostedTable> {
  const source = await postedSource(form, again);
  if (!source.ok) return { ...refused(source.reason), understood: null, text: "" };
  const chosen = {
    encoding: encodingOf(String(form.get("encoding"))),
    separator: separatorOf(String(form.get("separator"))),
  };
  const read = textOf(source.value, chosen.encoding);
  const isPasted = source.value.fileName === null;
  const text = isPasted && read.text.length <= LONGEST_GIVEN_BACK ? read.text : "";
  if (read.reason === "file-empty" || read.reason === "file-is-workbook")
    return { ...refused(read.reason), understood: null, text };
  const table = await tableOf(read.text, chosen, maxRows);
  const understood = understoodOf(table, source.value, read, chosen);
  if (read.reason !== null) return { ...refused(read.reason), understood, text };
  return { ...checked(table, maxRows), understood, text };
}

type ReadText = {
  text: string;
  encoding: Encoding | null;
  reason: ImportRefusal["reason"] | null;
};

function textOf({ fileName, bytes }: PostedSource, chosen: Encoding | null): ReadText {
  const read = fileText(bytes, fileName === null ? "utf-8" : chosen);
  if (read.ok)
    return { ...read.value, ...(fileName === null ? { encoding: null } : {}), reason: null };
  const text = read.reason === "file-is-workbook" ? "" : looseText(bytes, chosen ?? "utf-8");
  return { text, encoding: chosen, reason: read.reason };
}

type ReadRows = Awaited<ReturnType<typeof delimitedRows>> & {
  separator: UnderstoodTable["separator"];
};

async function tableOf(text: string, chosen: Choice, maxRows: number): Promise<ReadRows> {
  const line = separatorLine(text);
  const rest = line === null ? text : text.slice(line.length);
  const separator = chosen.separator ?? line?.separator ?? guessSeparator(rest);
  // One row more than its header and the most: that is how a table too long is known.
  const read = await delimitedRows(rest, { separator, most: maxRows + 2 });
  const isUnknown = line !== null && line.separator === null && chosen.separator === null;
  const broken = isUnknown ? { row: 1, reason: "separator-unknown" as const } : read.broken;
  return { ...read, broken, separator };
}

function understoodOf(
  { rows, separator }: ReadRows,
  source: PostedSource,
  { encoding, text }: ReadText,
  chosen: Choice,
): UnderstoodTable {
  const columnCount = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return {
    ...{ encoding, separator, chosen, fileName: source.fileName, packed: packedSource(source) },
    rows: rows.slice(0, ROWS_SHOWN).map(({ number, cells }) => ({
      number,
      cells: cells.slice(0, COLUMNS_SHOWN).map(shownCell),
    })),
    ...{ rowCount: rows.length, columnCount },
    hasPrivateCharacters: /[\ue000-\uf8ff]/.test(text),
  };
}

function checked({ rows: all, broken }: ReadRows, maxRows: number) {
  const [header, ...rows] = all;
  if (broken !== null) return refused(broken.reason, broken.row);
  if (header === undefined || rows.length === 0) return refused("no-rows");
  if (rows.length > maxRows) return refused("too-many-rows");
  const refusals = [...widthRefusals(header, rows), ...unreadableRefusals(header, rows)];
  if (refusals.length === 0) return { ok: true as const, header, rows };
  const wrong = new Set(refusals.map(({ row }) => row));
  const whole = { header, rows: rows.filter(({ number }) => !wrong.has(number)) };
  return { ok: false as const, refusals, whole: wrong.has(header.number) ? null : whole };
}

const refused = (reason: ImportRefusal["reason"], row: number | null = null) => ({
  ok: false as const,
  refusals: [refusedWhole(reason, row)],
  whole: null,
});
