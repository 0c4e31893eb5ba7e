/** A file that somebody brings, told by its first bytes: a workbook, delimited text, or no table at all. */
import { stat } from "node:fs/promises";
import type { MergedCells, RawRow } from "~/domain/import/raw-row";
import type { Encoding, Separator } from "~/domain/import/table-format";
import { TableRefused } from "~/domain/import/table-refused";
import type { SheetName, TableChoice, UnderstoodFile } from "~/domain/import/understood-file";
import { firstBytes, openDelimited } from "./open-delimited";
import { openWorkbook } from "./workbook/open-workbook";

export const MOST_FILE_BYTES = 64_000_000;

export type OpenTable = {
  format: UnderstoodFile["format"];
  encoding: Encoding | null;
  separator: Separator | null;
  sheets: SheetName[];
  sheet: string | null;
  merged: MergedCells[];
  /** Throws `TableRefused` where the file breaks off, does not fit, or is not the one that was opened. */
  rows: AsyncGenerator<RawRow[]>;
  close(): void;
};

export async function openTable(path: string, choice: TableChoice): Promise<OpenTable> {
  const { size } = await stat(path);
  if (size === 0) throw new TableRefused("file-empty");
  if (size > MOST_FILE_BYTES) throw new TableRefused("file-too-large");
  const begins = await firstBytes(path, 4096);
  const before = await printOf(path);
  if (isWorkbook(begins)) {
    const workbook = await openWorkbook(path, choice.sheet);
    const rows = unchanged(path, before, workbook.rows);
    return { format: "workbook", encoding: null, separator: null, ...workbook, rows };
  }
  if (isOldWorkbook(begins)) throw new TableRefused("workbook-old");
  if (isNoTable(begins)) throw new TableRefused("file-not-table");
  const text = await openDelimited(path, choice);
  return {
    ...{ format: "delimited", ...text, rows: unchanged(path, before, text.rows) },
    ...{ sheets: [], sheet: null, merged: [], close: () => undefined },
  };
}

export const isWorkbookFile = async (path: string): Promise<boolean> =>
  isWorkbook(await firstBytes(path, 4));

async function printOf(path: string): Promise<string> {
  const { size, mtimeMs, ino } = await stat(path);
  return [size, mtimeMs, ino].join(" ");
}

async function* unchanged(
  path: string,
  before: string,
  rows: AsyncGenerator<RawRow[]>,
): AsyncGenerator<RawRow[]> {
  try {
    yield* rows;
  } catch (error) {
    if ((await printOf(path)) !== before) throw new TableRefused("file-changed");
    throw error;
  }
  if ((await printOf(path)) !== before) throw new TableRefused("file-changed");
}

const startsWith = (bytes: Uint8Array, hex: string): boolean =>
  Buffer.from(bytes.subarray(0, hex.length / 2)).toString("hex") === hex;

const isWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, "504b0304");
/** Of before 2007; the same container holds a workbook with a password. */
const isOldWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, "d0cf11e0");

/** PDF, PNG, JPEG, GIF, gzip, an empty archive, 7z, RAR, RTF. */
const OTHERS = [
  ...["25504446", "89504e47", "ffd8ff", "47494638", "1f8b08", "504b0506", "377abcaf", "52617221"],
  "7b5c727466",
];
const CONTROL_SHARE = 0.01;

/** A picture, a document, a page of the web, or bytes that are no text. */
function isNoTable(bytes: Uint8Array): boolean {
  if (OTHERS.some((hex) => startsWith(bytes, hex))) return true;
  const text = Buffer.from(bytes).toString("latin1").replace(/^ï»¿/, "");
  if (/^\s*<(?:!doctype|html|\?xml|table|meta)/i.test(text)) return true;
  const isUtf16 = /^(?:ÿþ|þÿ)/.test(text) || isEverySecondZero(bytes);
  const controls = bytes.filter(isControl).length;
  return !isUtf16 && controls > Math.max(4, bytes.length * CONTROL_SHARE);
}

/** But for tabs, line ends and the escape of ISO-2022-JP. */
const isControl = (byte: number): boolean =>
  byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b);

function isEverySecondZero(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > 5 * Math.min(even, odd);
}
