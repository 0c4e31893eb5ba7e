import type { BroughtRow, TableChoice } from "~/domain/import/understood-file";
import { answersOf } from "./table-thread";

/**
 * The rows of a file that was understood, as `settledChoice` says, in batches of at most 500 and in their order; read in
 * a thread of its own, which ends when no more are asked for. Throws `TableRefused` where the file is no longer the same.
 */
export async function* fileRows(path: string, choice: TableChoice): AsyncGenerator<BroughtRow[]> {
  yield* answersOf<BroughtRow[]>({ does: "rows", path, choice });
}
