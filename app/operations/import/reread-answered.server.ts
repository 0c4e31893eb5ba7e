/**
 * The work of reading rows again that somebody has answered, and those that were the same as another: the file itself is
 * not read again.
 */
import { mapColumns } from "~/domain/import/column-mapping";
import type { Handle } from "~db/client";
import { listAnswers } from "~db/queries/import/import-memory";
import { listImportRows, listRowKeys, type RowQuestion } from "~db/queries/import/import-rows";
import { type StoredImport, updateImport } from "~db/queries/import/imports";
import { endTurn, JobGivenUp, type Turn } from "../job-turn.server";
import { importerUser, questionOf } from "./import-question.server";
import { importers } from "./importers";
import { rereadRows } from "./reread-rows.server";
import { type Twins, twinRows } from "./twin-rows";

/** Rows by their numbers, or every one that is asked, with what is proposed. */
export type AnsweredRows = { rows: number[] } | "all-proposed";

const AT_ONCE = 200;

export async function rereadAnswered(
  turn: Turn,
  stored: StoredImport,
  answered: AnsweredRows,
): Promise<void> {
  const { db } = turn;
  const { understood, mapping, source, kind } = stored;
  const importer = importers[kind];
  if (importer === undefined || understood === null) throw new JobGivenUp("kind-missing");
  const user = await importerUser(db.read, stored.createdBy, kind);
  const columns = mapColumns(importer.columns, understood, { chosen: mapping, remembered: null });
  const known = await importer.know(db.read, questionOf(stored, user, turn.now()));
  const again = await rowsToRead(db.read, stored.id, answered);
  const twins = await twinsBeside(db.read, stored.id, new Set(again));
  const reading = {
    ...{ importer, known, user, source, twins },
    ...{ mapping: columns.mapping, places: columns.places },
    remembered: await listAnswers(db.read, stored),
  };
  for (let at = 0; at < again.length; at += AT_ONCE)
    await rereadRows(turn, stored.id, reading, {
      rows: again.slice(at, at + AT_ONCE),
      takesProposals: answered === "all-proposed",
    });
  await endTurn(turn, (tx) => updateImport(tx, stored.id, { state: "preview" }));
}

async function rowsToRead(db: Handle, importId: number, answered: AnsweredRows): Promise<number[]> {
  const asked =
    answered === "all-proposed"
      ? await numbersOf(db, importId, { outcomes: ["asked"] })
      : answered.rows;
  const twins = await numbersOf(db, importId, { outcomes: ["refused"], reason: "key-twice" });
  return [...new Set([...asked, ...twins])].sort((a, b) => a - b);
}

async function numbersOf(db: Handle, importId: number, of: RowQuestion): Promise<number[]> {
  const numbers: number[] = [];
  for (;;) {
    const rows = await listImportRows(db, importId, { ...of, after: numbers.at(-1) ?? 0 }, AT_ONCE);
    numbers.push(...rows.map(({ row }) => row));
    if (rows.length < AT_ONCE) return numbers;
  }
}

/** Of the rows that stay as they are. */
async function twinsBeside(
  db: Handle,
  importId: number,
  again: ReadonlySet<number>,
): Promise<Twins> {
  const twins = twinRows();
  for (let after = 0; ; ) {
    const rows = await listRowKeys(db, importId, { after, limit: 5_000 });
    for (const row of rows) if (!again.has(row.row)) twins.add(row);
    const last = rows.at(-1)?.row;
    if (last === undefined || rows.length < 5_000) return twins;
    after = last;
  }
}
