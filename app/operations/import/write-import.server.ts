/**
 * The work of writing an import into the register, a batch at a time: each row is compared with the register once more,
 * and one that is not as it was previewed is left out and told.
 */
import type { Author } from "~/context/context.server";
import type { RowOutcome } from "~/domain/import/import-state";
import type { Handle } from "~db/client";
import { rememberIdentities } from "~db/queries/import/import-memory";
import { markRowsWritten, type WrittenRow } from "~db/queries/import/import-row-writes";
import {
  countImportRows,
  listRowsToWrite,
  type RowToWrite,
  updateImportRow,
} from "~db/queries/import/import-rows";
import { snapshotMark, snapshotSubjects } from "~db/queries/import/import-snapshots";
import type { StoredImport } from "~db/queries/import/imports";
import type { Progress } from "~db/queries/jobs";
import { findImportReason } from "~db/queries/round/correction-reasons";
import { JobGivenUp, type Turn, takeTurn, takeTurns } from "../job-turn.server";
import { type ComparedRow, compareRows } from "./compare-rows.server";
import { endWriting } from "./end-writing.server";
import { listCorrecting, storeReasons } from "./explained-rows.server";
import { importerUser } from "./import-question.server";
import { importers } from "./importers";
import type { AnyImporter } from "./kind/importer";

const TO_WRITE: readonly RowOutcome[] = ["new", "changed"];

export async function writeImport(turn: Turn, stored: StoredImport): Promise<void> {
  const importer = importers[stored.kind];
  if (importer === undefined) throw new JobGivenUp("kind-missing");
  const remaining = { outcomes: TO_WRITE, written: false, after: rowOf(turn.job) };
  const total = turn.job.done + (await countImportRows(turn.db.read, stored.id, remaining));
  await takeTurn(turn, "aside", async () => ({ total }));
  const next = async (tx: Handle, most: number, from: Progress) =>
    await listRowsToWrite(tx, stored.id, { outcomes: TO_WRITE, after: rowOf(from) }, most);
  await takeTurns(turn, "register", {
    work: async (tx, most, from) => {
      const user = await importerUser(tx, stored.committedBy, stored.kind);
      const rows = await next(tx, most, from);
      await writeRows(
        tx,
        { user, now: turn.now(), importId: stored.id },
        { stored, importer },
        rows,
      );
      return { ...behind(from, rows), more: rows.length === most };
    },
    failed: async (tx, from) => {
      const rows = await next(tx, 1, from);
      for (const { row } of rows) await leaveOut(tx, stored.id, row, "not-written");
      return { ...behind(from, rows), more: true };
    },
  });
  await endWriting(turn, stored, null);
}

/** Rows of the file up to this one were written or left out. */
const rowOf = ({ checkpoint }: Progress): number =>
  (checkpoint as { row: number } | null | undefined)?.row ?? 0;

const behind = (from: Progress, rows: readonly RowToWrite[]): Progress => ({
  done: (from.done ?? 0) + rows.length,
  checkpoint: { row: rows.at(-1)?.row ?? rowOf(from) },
});

type Of = { stored: StoredImport; importer: AnyImporter };

async function writeRows(
  tx: Handle,
  author: Author & { importId: number },
  { stored, importer }: Of,
  rows: readonly RowToWrite[],
): Promise<void> {
  const { kind, source, mapping } = stored;
  const compared = await compareRows(
    tx,
    { importer, kind, source, mapping: mapping ?? {} },
    rows.map(({ row, key, externalId, entry }) => ({
      ...{ row, key: key ?? "", externalId, entry: entry ?? {} },
    })),
  );
  const formerIds = [...compared.values()].flatMap(({ id }) => id ?? []);
  const before = await snapshotSubjects(tx, importer.tables, formerIds);
  const correcting = await listCorrecting(tx, author, importer, [...compared.values()]);
  const reason = correcting.size > 0 ? await findImportReason(tx, stored.id) : null;
  const allowed: (ComparedRow & { row: RowToWrite })[] = [];
  const explained: number[] = [];
  for (const row of rows) {
    const found = compared.get(row.row);
    const left =
      found === undefined ? "changed-meanwhile" : whyLeft(row, found, { importer, author });
    const asksWhy = found !== undefined && correcting.has(found);
    if (found === undefined || left !== null)
      await leaveOut(tx, stored.id, row.row, left ?? "changed-meanwhile");
    else if (asksWhy && reason === null)
      await leaveOut(tx, stored.id, row.row, "correction-unreasoned");
    else {
      if (asksWhy) explained.push(allowed.length);
      allowed.push({ ...found, row });
    }
  }
  const ids = await writeAll(tx, author, importer, allowed);
  const corrected = explained.flatMap((at) => ids[at] ?? []);
  if (reason !== null) await storeReasons(tx, author, corrected, reason);
  const after = await snapshotSubjects(tx, importer.tables, ids);
  const written = allowed.map(({ row, id, isNamed }, at): WrittenRow & Named => {
    const subjectId = ids[at];
    if (subjectId === undefined) throw new Error(`Row ${row.row} was not written`);
    return {
      ...{ row: row.row, subjectId, externalId: isNamed ? null : row.externalId },
      before: id === null ? null : (before.get(id) ?? null),
      after: snapshotMark(after.get(subjectId) ?? {}),
    };
  });
  await markRowsWritten(tx, stored.id, written);
  const named = written.flatMap(({ subjectId, externalId }) =>
    externalId === null ? [] : [{ externalId, subjectId }],
  );
  await rememberIdentities(tx, { kind, source, importId: stored.id }, named);
}

/** By what its source is to know it from now on. */
type Named = { externalId: string | null };

async function writeAll(
  tx: Handle,
  author: Author & { importId: number },
  importer: AnyImporter,
  rows: readonly Pick<ComparedRow, "entry" | "id">[],
): Promise<string[]> {
  if (importer.writeMany !== undefined) return await importer.writeMany(tx, author, rows);
  const ids: string[] = [];
  for (const { entry, id } of rows) ids.push(await importer.write(tx, author, entry, id));
  return ids;
}

function whyLeft(
  row: RowToWrite,
  found: ComparedRow,
  { importer, author }: { importer: AnyImporter; author: Author },
): LeftOut | null {
  const meanwhile = asPreviewed(row, found);
  if (meanwhile !== null) return meanwhile;
  if (!importer.may(author.user, found.entry, found.former)) return "not-yours";
  const problem = importer.check?.(found.entry, found.former) ?? null;
  return problem === null ? null : "changed-meanwhile";
}

/** Why a row is left out after all; null where the register is as it was when the row was read. */
function asPreviewed(row: RowToWrite, { former, changes }: ComparedRow): LeftOut | null {
  if (row.outcome === "new") return former === null ? null : "there-meanwhile";
  if (former === null) return "gone-meanwhile";
  return JSON.stringify(changes) === JSON.stringify(row.changes) ? null : "changed-meanwhile";
}

/** Why a row that was to be written was not: keys of words. */
type LeftOut =
  | "there-meanwhile"
  | "gone-meanwhile"
  | "changed-meanwhile"
  | "not-yours"
  | "correction-unreasoned"
  | "not-written";

async function leaveOut(tx: Handle, importId: number, row: number, reason: LeftOut): Promise<void> {
  const told = { outcome: "left-out", reason, column: null, value: null } as const;
  await updateImportRow(tx, { importId, row }, told);
}
