import type { FilePart, TableChoice } from "~/domain/import/understood-file";
import { fileParts } from "./file-parts";
import { isWorkbookFile } from "./open-table";
import { partsInThread } from "./table-thread";

export const MOST_FILE_ROWS = 200_000;

/**
 * A file that somebody brings, read once: its rows in batches of at most 500, told before it is known whether the file can
 * be taken. A workbook is read in a thread of its own, for what it may need of memory.
 */
export async function* readFile(
  path: string,
  choice: TableChoice,
  { maxRows = MOST_FILE_ROWS }: { maxRows?: number } = {},
): AsyncGenerator<FilePart> {
  if (await isWorkbookFile(path)) yield* partsInThread({ path, choice, maxRows });
  else yield* fileParts(path, choice, maxRows);
}
