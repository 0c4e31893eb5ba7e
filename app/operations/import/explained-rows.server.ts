/**
 * Rows of an import that correct what was signed off more than fourteen days ago: they are written, and taken back, with a
 * reason. P182
 */
import type { Author } from "~/context/context.server";
import type { Handle } from "~db/client";
import { addAuditEntries } from "~db/queries/history/audit";
import { listRowsToWrite, listWrittenRows, type WrittenRow } from "~db/queries/import/import-rows";
import { type Snapshot, snapshotMark, snapshotSubjects } from "~db/queries/import/import-snapshots";
import type { StoredImport } from "~db/queries/import/imports";
import { mayAskForReason, reasonAsker } from "~db/queries/round/correction-reasons";
import { type ComparedRow, compareRows } from "./compare-rows.server";
import { importers } from "./importers";
import type { AnyImporter } from "./kind/importer";

/** Rows that are compared together; others are answered between two. */
const CHUNK = 200;

/** Those of them that ask why. */
export async function listCorrecting<Row extends ComparedRow>(
  db: Handle,
  author: Author,
  importer: AnyImporter,
  rows: readonly Row[],
): Promise<Set<Row>> {
  const { corrects } = importer;
  const found = new Set<Row>();
  if (corrects === undefined || !(await mayAskForReason(db, author))) return found;
  const asks = reasonAsker(db, author);
  for (const row of rows) {
    const eventId = row.id === null ? null : Number(row.id);
    if (await asks({ eventId, ...corrects(row.entry, row.former) })) found.add(row);
  }
  return found;
}

/** Is there a row to be written that asks why? */
export async function importAsksWhy(
  db: Handle,
  author: Author,
  stored: StoredImport,
): Promise<boolean> {
  const importer = importers[stored.kind];
  if (importer?.corrects === undefined || !(await mayAskForReason(db, author))) return false;
  const { kind, source, mapping } = stored;
  const question = { importer, kind, source, mapping: mapping ?? {} };
  for (let after = 0; ; ) {
    const of = { outcomes: ["new", "changed"] as const, after };
    const rows = await listRowsToWrite(db, stored.id, of, CHUNK);
    const sought = rows.map(({ row, key, externalId, entry }) => ({
      ...{ row, key: key ?? "", externalId, entry: entry ?? {} },
    }));
    const compared = [...(await compareRows(db, question, sought)).values()];
    if ((await listCorrecting(db, author, importer, compared)).size > 0) return true;
    const last = rows.at(-1);
    if (last === undefined || rows.length < CHUNK) return false;
    after = last.row;
  }
}

/** Of rows that are taken back, the subjects that ask why. `current`: as they stand. */
export async function listCorrectingBack(
  db: Handle,
  author: Author,
  importer: AnyImporter,
  { rows, current }: { rows: readonly WrittenRow[]; current: ReadonlyMap<string, Snapshot> },
): Promise<string[]> {
  const { correctsBack } = importer;
  if (correctsBack === undefined || !(await mayAskForReason(db, author))) return [];
  const asks = reasonAsker(db, author);
  const found: string[] = [];
  for (const { subjectId, before, after } of rows) {
    const now = current.get(subjectId ?? "");
    if (subjectId === null || now === undefined || snapshotMark(now) !== after) continue;
    const eventId = Number(subjectId);
    if (await asks({ eventId, ...correctsBack(now, before) })) found.push(subjectId);
  }
  return found;
}

/** Is there a row to be taken back that asks why? */
export async function undoAsksWhy(
  db: Handle,
  author: Author,
  stored: StoredImport,
): Promise<boolean> {
  const importer = importers[stored.kind];
  if (importer?.correctsBack === undefined || !(await mayAskForReason(db, author))) return false;
  for (let before: number | null = null; ; ) {
    const rows: WrittenRow[] = await listWrittenRows(db, stored.id, { before, limit: CHUNK });
    const ids = rows.flatMap(({ subjectId }) => subjectId ?? []);
    const current = await snapshotSubjects(db, importer.tables, ids);
    if ((await listCorrectingBack(db, author, importer, { rows, current })).length > 0) return true;
    const last = rows.at(-1);
    if (last === undefined || rows.length < CHUNK) return false;
    before = last.row;
  }
}

/** What was said of the import stands with each event that it corrects. */
export async function storeReasons(
  tx: Handle,
  { user, now, importId }: Author & { importId: number },
  ids: readonly string[],
  reason: string,
): Promise<void> {
  await addAuditEntries(
    tx,
    ids.map((subjectId) => ({
      ...{ userId: user.id, at: now, action: "event.correct" as const },
      ...{ subjectType: "event" as const, subjectId, after: { reason, importId } },
    })),
  );
}
