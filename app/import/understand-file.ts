/** A whole reading of a file that somebody brings, in a thread of its own. */
import type { FileVerdict, TableChoice } from "~/domain/import/understood-file";

export const MOST_FILE_ROWS = 200_000;

export async function understandFile(
  path: string,
  choice: TableChoice,
  { maxRows = MOST_FILE_ROWS }: { maxRows?: number } = {},
): Promise<FileVerdict> {
  throw new Error(`Not yet: ${path} ${choice.sheet} ${maxRows}`);
}
