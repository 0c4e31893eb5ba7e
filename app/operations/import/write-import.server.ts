/**
 * The work of writing an import into the register, a batch at a time: each row is compared with the register once more,
 * and one that is not as it was previewed is left out and told.
 */
import type { Author } from "~/context/context.server";
import type { Handle } from "~db/client";
import { rememberIdentities } from "~db/queries/import/import-memory";
import { markRowsWritten, type WrittenRow } from "~db/queries/import/import-row-writes";
import { countImportRows, updateImportRow } from "~db/queries/import/import-rows";
import type { StoredImport } from "~db/queries/import/imports";
import { markSubjects } from "~db/queries/import/subject-marks";
import type { Progress } from "~db/queries/jobs";
import { findImportReason } from "~db/queries/round/correction-reasons";
import { JobGivenUp, type Turn, takeTurn, takeTurns } from "../job-turn.server";
import type { ComparedRow } from "./compare-rows.server";
import { endWriting } from "./end-writing.server";
import { listCorrecting, storeReasons } from "./explained-rows.server";
import { importerUser } from "./import-question.server";
import { importers } from "./importers";
import type { AnyImporter } from "./kind/importer";
import { ROWS_TO_WRITE, type RowAhead, rowsAhead } from "./rows-ahead.server";

export async function writeImport(turn: Turn, stored: StoredImport): Promise<void> {
  const importer = importers[stored.kind];
  if (importer === undefined) throw new JobGivenUp("kind-missing");
  const { db } = turn;
  const remaining = { outcomes: ROWS_TO_WRITE, after: rowOf(turn.job) };
  const total = turn.job.done + (await countImportRows(db.read, stored.id, remaining));
  await takeTurn(turn, "aside", async () => ({ total }));
  const load = rowsAhead({ stored, importer });
  const userIn = async (handle: Handle) =>
    await importerUser(handle, stored.committedBy, stored.kind);
  await takeTurns(turn, "register", {
    ahead: async (from) => await load.fill(db.read, await userIn(db.read), rowOf(from)),
    work: async (tx, most, from) => {
      const user = await userIn(tx);
      const { rows, more, ground } = await load.take(tx, { user, after: rowOf(from), most });
      const author = { user, now: turn.now(), importId: stored.id };
      await writeRows(tx, author, { stored, importer, ground }, rows);
      return { ...behind(from, rows), more };
    },
    failed: async (tx, from) => {
      const { rows } = await load.take(tx, { user: await userIn(tx), after: rowOf(from), most: 1 });
      for (const { row } of rows) await leaveOut(tx, stored.id, row, "not-written");
      return { ...behind(from, rows), more: true };
    },
  });
  await endWriting(turn, stored, null);
}

/** Rows of the file up to this one were written or left out. */
const rowOf = ({ checkpoint }: Progress): number =>
  (checkpoint as { row: number } | null | undefined)?.row ?? 0;

const behind = (from: Progress, rows: readonly RowAhead[]): Progress => ({
  done: (from.done ?? 0) + rows.length,
  checkpoint: { row: rows.at(-1)?.row ?? rowOf(from) },
});

type Of = { stored: StoredImport; importer: AnyImporter; ground: unknown };

async function writeRows(
  tx: Handle,
  author: Author & { importId: number },
  { stored, importer, ground }: Of,
  rows: readonly RowAhead[],
): Promise<void> {
  const { id: importId, kind, source } = stored;
  const correcting = await listCorrecting(
    tx,
    author,
    importer,
    rows.flatMap(({ found }) => found ?? []),
  );
  const reason = correcting.size > 0 ? await findImportReason(tx, importId) : null;
  const allowed: (RowAhead & { found: ComparedRow })[] = [];
  const explained: number[] = [];
  for (const row of rows) {
    if (row.found === null) await leaveOut(tx, importId, row.row, row.left);
    else if (correcting.has(row.found) && reason === null)
      await leaveOut(tx, importId, row.row, "correction-unreasoned");
    else {
      if (correcting.has(row.found)) explained.push(allowed.length);
      allowed.push(row);
    }
  }
  const ids = await writeAll(
    tx,
    author,
    { importer, ground },
    allowed.map(({ found }) => found),
  );
  const corrected = explained.flatMap((at) => ids[at] ?? []);
  if (reason !== null) await storeReasons(tx, author, corrected, reason);
  const marks = await markSubjects(tx, importer.tables, ids);
  const written = allowed.map(({ row, externalId, before, found }, at): WrittenRow & Named => {
    const subjectId = ids[at];
    if (subjectId === undefined) throw new Error(`Row ${row} was not written`);
    const after = marks.get(subjectId) ?? "";
    return { row, subjectId, before, after, externalId: found.isNamed ? null : externalId };
  });
  await markRowsWritten(tx, importId, written);
  const named = written.flatMap(({ subjectId, externalId }) =>
    externalId === null ? [] : [{ externalId, subjectId }],
  );
  await rememberIdentities(tx, { kind, source, importId }, named);
}

/** By what its source is to know it from now on. */
type Named = { externalId: string | null };

async function writeAll(
  tx: Handle,
  author: Author & { importId: number },
  { importer, ground }: Pick<Of, "importer" | "ground">,
  rows: readonly Pick<ComparedRow, "entry" | "id">[],
): Promise<string[]> {
  if (importer.writeMany !== undefined) return await importer.writeMany(tx, author, rows, ground);
  const ids: string[] = [];
  for (const { entry, id } of rows) ids.push(await importer.write(tx, author, entry, id));
  return ids;
}

type Reason = Extract<RowAhead, { found: null }>["left"] | "correction-unreasoned" | "not-written";

async function leaveOut(tx: Handle, importId: number, row: number, reason: Reason): Promise<void> {
  const told = { outcome: "left-out", reason, column: null, value: null } as const;
  await updateImportRow(tx, { importId, row }, told);
}
