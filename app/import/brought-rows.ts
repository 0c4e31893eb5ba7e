import type { BroughtRow, TableChoice } from "~/domain/import/understood-file";
import { laidOut } from "./laid-out";
import { openTable } from "./open-table";

/** The rows below the header, read in this thread. Throws `TableRefused` where the file breaks off. */
export async function* broughtRows(
  path: string,
  choice: TableChoice,
): AsyncGenerator<BroughtRow[]> {
  const table = await openTable(path, choice);
  try {
    const { rows } = await laidOut(table, choice);
    yield* rows;
  } finally {
    table.close();
  }
}
