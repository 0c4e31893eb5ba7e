/** What the loader of the seeds leaves alone: rows that somebody edited, brought by an import, or invented for the demonstration. P107 */
import { and, eq, isNull, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

type Marked = { editedAt: SQLiteColumn; importId: SQLiteColumn; fictional?: SQLiteColumn };

/** As the seeds wrote it. */
export function isUntouched({ editedAt, importId, fictional }: Marked): SQL | undefined {
  return and(
    isNull(editedAt),
    isNull(importId),
    fictional === undefined ? undefined : eq(fictional, false),
  );
}
