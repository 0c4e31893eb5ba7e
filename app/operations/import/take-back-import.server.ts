/**
 * The work of taking an import back, its newest row first. A row that is not as the import left it stays and is told; what
 * it changed is put back as it was, and what it made is removed.
 */
import type { Author } from "~/context/context.server";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import { forgetAnswers, forgetIdentities, forgetSpellings } from "~db/queries/import/import-memory";
import { markRowsUndone, type UndoneRow } from "~db/queries/import/import-row-writes";
import { countImportRows, listWrittenRows, type WrittenRow } from "~db/queries/import/import-rows";
import {
  restoreSubject,
  snapshotMark,
  snapshotSubjects,
} from "~db/queries/import/import-snapshots";
import { type StoredImport, updateImport } from "~db/queries/import/imports";
import type { Progress } from "~db/queries/jobs";
import { findImportReason } from "~db/queries/round/correction-reasons";
import { endTurn, JobGivenUp, type Turn, takeTurn, takeTurns } from "../job-turn.server";
import { listCorrectingBack, storeReasons } from "./explained-rows.server";
import { importerUser } from "./import-question.server";
import { importers } from "./importers";
import type { AnyImporter } from "./kind/importer";
import { linkRows } from "./link-rows.server";

export async function takeBackImport(turn: Turn, stored: StoredImport): Promise<void> {
  const { id, kind } = stored;
  const importer = importers[kind];
  if (importer === undefined) throw new JobGivenUp("kind-missing");
  const total = turn.job.total ?? (await countImportRows(turn.db.read, id, { written: true }));
  await takeTurn(turn, "aside", async () => ({ total }));
  await linkRows(turn, stored, "unlink");
  await takeTurns(turn, "register", {
    work: async (tx, most, from) => {
      const user = await importerUser(tx, stored.undoneBy, kind);
      const rows = await listWrittenRows(tx, id, { before: rowOf(from), limit: most });
      const author = { user, now: turn.now(), importId: id, since: stored.committedAt };
      await takeBack(tx, author, importer, rows);
      return { ...behind(from, rows), more: rows.length === most };
    },
  });
  await endTurn(turn, async (tx) => {
    const at = turn.now();
    await forgetSpellings(tx, id);
    await forgetAnswers(tx, id);
    await updateImport(tx, id, { state: "undone", undoneAt: at });
    const rowsLeft = await countImportRows(tx, id, { left: true });
    await addAuditEntry(tx, {
      ...{ userId: stored.undoneBy, at, subjectType: "import", subjectId: id },
      action: "import.undo",
      after: { importedFile: stored.fileName, importedKind: kind, rowsLeft },
    });
  });
}

const rowOf = ({ checkpoint }: Progress): number | null =>
  (checkpoint as { row: number } | null | undefined)?.row ?? null;

const behind = (from: Progress, rows: readonly WrittenRow[]): Progress => {
  const row = rows.at(-1)?.row ?? rowOf(from);
  return {
    done: (from.done ?? 0) + rows.length,
    ...(row === null ? {} : { checkpoint: { row } }),
  };
};

async function takeBack(
  tx: Handle,
  author: Author & { importId: number; since: Date | null },
  importer: AnyImporter,
  rows: readonly WrittenRow[],
): Promise<void> {
  const { importId } = author;
  const put: string[] = [];
  const undone: UndoneRow[] = [];
  let newOnes: (WrittenRow & { subjectId: string })[] = [];
  // Newest first, as they are told: what changed a subject is put back after the rows that came behind it are gone.
  const removeAll = async () => {
    const ids = newOnes.map(({ subjectId }) => subjectId);
    const inUse = await removeSubjects(tx, author, importer, ids);
    for (const { row, subjectId } of newOnes)
      undone.push({ row, left: inUse.has(subjectId) ? "in-use" : null });
    newOnes = [];
  };
  const subjects = rows.flatMap(({ subjectId }) => subjectId ?? []);
  const { kind, tables } = importer;
  await forgetIdentities(tx, kind, { importId, subjectIds: subjects });
  const current = await snapshotSubjects(tx, tables, subjects);
  const corrected = await listCorrectingBack(tx, author, importer, { rows, current });
  const reason = corrected.length > 0 ? await findImportReason(tx, importId, author.since) : null;
  if (reason !== null) await storeReasons(tx, author, corrected, reason);
  for (const stored of rows) {
    const { row, subjectId, before, after } = stored;
    if (subjectId === null) continue;
    if (snapshotMark(current.get(subjectId) ?? {}) !== after)
      undone.push({ row, left: "edited-since" });
    else if (before === null) newOnes.push({ ...stored, subjectId });
    else {
      await removeAll();
      await importer.setAside?.(tx, author, subjectId, before);
      await restoreSubject(tx, tables, subjectId, before);
      put.push(subjectId);
      undone.push({ row, left: null });
    }
  }
  await removeAll();
  await markRowsUndone(tx, importId, undone);
  await importer.refresh?.(tx, put);
}

/** Answers those that are in use. */
async function removeSubjects(
  tx: Handle,
  author: Author & { importId: number },
  importer: AnyImporter,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  if (importer.removeMany !== undefined) return await importer.removeMany(tx, author, ids);
  const inUse = new Set<string>();
  for (const id of ids) if ((await importer.remove(tx, author, id)) === "in-use") inUse.add(id);
  return inUse;
}
