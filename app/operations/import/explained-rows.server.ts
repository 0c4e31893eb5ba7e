/** Rows of an import that correct what was signed off more than fourteen days ago: they are written with a reason. P182 */
import type { Author } from "~/context/context.server";
import type { Handle } from "~db/client";
import { addAuditEntries } from "~db/queries/history/audit";
import { listRowsToWrite } from "~db/queries/import/import-rows";
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
