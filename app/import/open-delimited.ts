/** A file of delimited text, its rows read one after another however long it is. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { CsvError, parse } from "csv-parse";
import type { RawRow } from "~/domain/import/raw-row";
import type { Encoding, Separator } from "~/domain/import/table-format";
import { TableRefused } from "~/domain/import/table-refused";
import type { TableChoice } from "~/domain/import/understood-file";
import { unescapeFormula } from "~/domain/value/escape-formula";
import { looseText, textDecoder } from "./decoded-text";
import { delimitedOptions, MOST_CELLS, STOP_REASONS } from "./delimited-rows";
import { fileEncoding } from "./file-encoding";
import { guessSeparator, separatorLine } from "./separator-guess";

const HEAD_BYTES = 65_536;

export type OpenDelimited = {
  encoding: Encoding;
  separator: Separator;
  rows: AsyncGenerator<RawRow[]>;
};

export async function openDelimited(path: string, chosen: TableChoice): Promise<OpenDelimited> {
  const encoding = chosen.encoding ?? (await fileEncoding(path));
  if (encoding === null) throw new TableRefused("encoding-unknown");
  const head = looseText(await firstBytes(path, HEAD_BYTES), encoding);
  const line = separatorLine(head);
  const separator = chosen.separator ?? (line === null ? guessSeparator(head) : line.separator);
  if (separator === null) throw new TableRefused("separator-unknown", { row: 1 });
  const misfit = chosen.encoding === null ? "encoding-unknown" : "encoding-does-not-fit";
  const skipped = line?.length ?? 0;
  return { encoding, separator, rows: rowsOf(path, { encoding, separator, skipped, misfit }) };
}

export async function firstBytes(path: string, length: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

type Reading = {
  encoding: Encoding;
  separator: Separator;
  /** Characters of the line that names the separator, which is no row. */
  skipped: number;
  misfit: "encoding-unknown" | "encoding-does-not-fit";
};

/** How the text of the file came to its end. */
type TextEnd = { isBroken: boolean; isLineStart: boolean };

async function* rowsOf(path: string, reading: Reading): AsyncGenerator<RawRow[]> {
  const end: TextEnd = { isBroken: false, isLineStart: true };
  const rows = numberedRows();
  const parser = parse({ ...delimitedOptions(reading.separator), on_record: rows.add }).resume();
  // The error is that of the piece that was written, and is awaited there.
  parser.on("error", () => undefined);
  try {
    for await (const text of textOf(path, reading, end)) {
      await settledBy((done) => parser.write(text, done));
      yield rows.taken();
    }
    await settledBy((done) => parser.end(done));
  } catch (error) {
    // What stands before it is told all the same.
    yield rows.taken();
    if (!(error instanceof CsvError)) throw error;
    if (!end.isBroken)
      throw new TableRefused(STOP_REASONS[error.code] ?? "table-malformed", {
        row: rows.count() + 1,
      });
  } finally {
    parser.destroy();
  }
  if (end.isBroken) {
    const row = rows.count() + (end.isLineStart ? 1 : 0);
    yield rows.taken().filter(({ number }) => number < row);
    throw new TableRefused(reading.misfit, { row: Math.max(1, row) });
  }
  yield rows.taken();
}

const settledBy = (act: (done: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    act((error) => (error ? reject(error) : resolve()));
  });

/** Rows with anything in them, by their number among all. */
function numberedRows() {
  let rows: RawRow[] = [];
  let number = 0;
  return {
    count: () => number,
    taken(): RawRow[] {
      const taken = rows;
      rows = [];
      return taken;
    },
    /** Nothing is left with the parser. */
    add(cells: string[]): null {
      if (cells.length > MOST_CELLS)
        throw new TableRefused("too-many-columns", { row: number + 1 });
      number += 1;
      if (cells.some((cell) => cell.trim() !== ""))
        rows.push({ number, cells: cells.map(unescapeFormula) });
      return null;
    },
  };
}

async function* textOf(
  path: string,
  { encoding, skipped }: Reading,
  end: TextEnd,
): AsyncGenerator<string> {
  const decode = textDecoder(encoding);
  let toSkip = skipped;
  for await (const { bytes, isLast } of wholeLines(path, encoding)) {
    const { text, isBroken } = decode(bytes, isLast);
    if (text !== "") end.isLineStart = /[\r\n]$/.test(text);
    end.isBroken = isBroken;
    const rest = text.slice(toSkip);
    toSkip = 0;
    if (rest !== "") yield rest;
    if (isBroken) return;
  }
}

const LINE_FEED = 0x0a;
/** A line may be as long as a row; what is longer is cut where it comes. */
const LONGEST_LINE_BYTES = 1_000_000;

/** In pieces that end where a line does, so that what does not fit is found in its line. */
async function* wholeLines(
  path: string,
  encoding: Encoding,
): AsyncGenerator<{ bytes: Uint8Array; isLast: boolean }> {
  let before: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const bytes = before.length === 0 ? chunk : Buffer.concat([before, chunk]);
    const cut = encoding.startsWith("utf-16") ? bytes.length : bytes.lastIndexOf(LINE_FEED) + 1;
    const length = cut === 0 && bytes.length > LONGEST_LINE_BYTES ? bytes.length : cut;
    if (length > 0) yield { bytes: bytes.subarray(0, length), isLast: false };
    before = bytes.subarray(length);
  }
  yield { bytes: before, isLast: true };
}
