import type { FileVerdict, TableChoice } from "~/domain/import/understood-file";
import { answersOf } from "./table-thread";

export const MOST_FILE_ROWS = 200_000;

/** A whole reading of a file that somebody brings, in a thread of its own: what it holds, or why it cannot be taken. */
export async function understandFile(
  path: string,
  choice: TableChoice,
  { maxRows = MOST_FILE_ROWS }: { maxRows?: number } = {},
): Promise<FileVerdict> {
  const task = { does: "understand", path, choice, maxRows } as const;
  for await (const verdict of answersOf<FileVerdict>(task)) return verdict;
  throw new Error("The thread ended before it answered");
}
