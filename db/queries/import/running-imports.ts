/** Imports that are being written, or taken back, at this moment: totals change while they are. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { ImportKind } from "~/domain/import/import-kind";
import type { Handle } from "../../client";
import { imports } from "../../schema/imports";
import { jobs } from "../../schema/jobs";

export type RunningImport = {
  id: number;
  kind: ImportKind;
  isUndo: boolean;
  /** Rows, of how many; null before the first. */
  done: number;
  total: number | null;
};

/** In the order in which they were begun. */
export async function listRunningImports(db: Handle): Promise<RunningImport[]> {
  const rows = await db
    .select({
      ...{ id: imports.id, kind: imports.kind, work: jobs.kind },
      ...{ done: jobs.done, total: jobs.total },
    })
    .from(jobs)
    .innerJoin(imports, eq(imports.id, jobs.subjectId))
    .where(
      and(
        inArray(jobs.kind, ["import-commit", "import-undo"]),
        inArray(jobs.state, ["waiting", "running"]),
      ),
    )
    .orderBy(asc(jobs.id));
  return rows.map(({ work, ...row }) => ({ ...row, isUndo: work === "import-undo" }));
}
