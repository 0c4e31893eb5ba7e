/**
 * The parts of a workbook, which is a ZIP archive, with every measure against one that unpacks to more than it shows.
 * Nothing is unpacked before the whole directory is checked, and none unpacks to more than it says there.
 */
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { TableRefused } from "~/domain/import/table-refused";

const MOST_PARTS = 2_000;
const MOST_BYTES = 400_000_000;
const MOST_RATIO = 200;
/** Smaller parts may be packed as tightly as they like. */
const RATIO_FROM_BYTES = 1_000_000;
const ENCRYPTED = 1;

export type ZipParts = {
  names: ReadonlySet<string>;
  /** Throws `TableRefused` for a part that is not there or does not unpack. */
  read(name: string): AsyncIterable<Buffer>;
  close(): void;
};

export async function zipParts(path: string): Promise<ZipParts> {
  const zip = await opened(path);
  try {
    const entries = await directory(zip);
    return {
      names: new Set(entries.keys()),
      read: (name) => unpacked(zip, entries.get(name)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw refusalOf(error);
  }
}

async function opened(path: string): Promise<ZipFile> {
  try {
    return await yauzl.openPromise(path, {
      ...{ autoClose: false, lazyEntries: true },
      ...{ validateEntrySizes: true, strictFileNames: true },
    });
  } catch (error) {
    throw refusalOf(error);
  }
}

async function directory(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_PARTS) throw new TableRefused("workbook-too-large");
  const entries = new Map<string, Entry>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName, compressedSize, uncompressedSize } = entry;
    bytes += uncompressedSize;
    const isTight =
      uncompressedSize > RATIO_FROM_BYTES && uncompressedSize > MOST_RATIO * compressedSize;
    if (bytes > MOST_BYTES || isTight) throw new TableRefused("workbook-too-large");
    if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0)
      throw new TableRefused("workbook-encrypted");
    if (/vbaProject[^/]*\.bin$|(^|\/)macrosheets\//i.test(fileName))
      throw new TableRefused("workbook-macros");
    if (entries.has(fileName)) throw new TableRefused("workbook-malformed");
    entries.set(fileName, entry);
  }
  return entries;
}

async function* unpacked(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (entry === undefined) throw new TableRefused("workbook-malformed");
  try {
    const stream = await zip.openReadStreamPromise(entry);
    // What is left unread when reading ends early may still break off.
    stream.on("error", () => undefined);
    yield* stream as AsyncIterable<Buffer>;
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Whatever an archive breaks off with is a damaged one, but for a part that unpacks to more than its size. */
function refusalOf(error: unknown): unknown {
  if (error instanceof TableRefused || !(error instanceof Error)) return error;
  const isLarger = /too many bytes/i.test(error.message);
  return new TableRefused(isLarger ? "workbook-too-large" : "workbook-malformed");
}
