/**
 * Rows that refer to others of their file, such as a company to its parent: made so once all are written, in whatever
 * order they stand, and loosed before any is taken back. A row that somebody has edited since is left as it is.
 */
import type { Author } from "~/context/context.server";
import type { Handle } from "~db/client";
import { listImportRows, type StoredRow, updateImportRow } from "~db/queries/import/import-rows";
import type { StoredImport } from "~db/queries/import/imports";
import { markSubjects } from "~db/queries/import/subject-marks";
import { type Turn, takeTurn } from "../job-turn.server";
import { importerUser } from "./import-question.server";
import { importers } from "./importers";
import type { AnyImporter } from "./kind/importer";

const AT_ONCE = 20;

export async function linkRows(
  turn: Turn,
  { id, kind, committedBy, undoneBy }: StoredImport,
  how: "link" | "unlink",
): Promise<void> {
  const importer = importers[kind];
  if (importer?.links === undefined) return;
  const { reason } = importer.links;
  for (let after = 0, more = true; more; ) {
    await takeTurn(turn, "register", async (tx) => {
      const user = await importerUser(tx, how === "link" ? committedBy : undoneBy, kind);
      const author = { user, now: turn.now() };
      const rows = await listImportRows(tx, id, { written: true, reason, after }, AT_ONCE);
      for (const row of rows) await linkRow(tx, author, { importer, how }, row);
      after = rows.at(-1)?.row ?? after;
      more = rows.length === AT_ONCE;
      return {};
    });
  }
}

type How = { importer: AnyImporter; how: "link" | "unlink" };

async function linkRow(
  tx: Handle,
  author: Author,
  { importer, how }: How,
  { importId, row, subjectId, entry, after }: StoredRow,
): Promise<void> {
  if (subjectId === null || entry === null) return;
  const markOf = async () => {
    const marks = await markSubjects(tx, importer.tables, [subjectId]);
    return marks.get(subjectId) ?? "";
  };
  if ((await markOf()) !== after) return;
  await importer.links?.[how](tx, author, entry, subjectId);
  await updateImportRow(tx, { importId, row }, { after: await markOf() });
}
