/**
 * The work of reading rows again that somebody has answered, and those that were the same as another: the file itself is
 * not read again.
 */
import { mapColumns } from "~/domain/import/column-mapping";
import type { BroughtRow } from "~/domain/import/understood-file";
import type { Handle } from "~db/client";
import { listAnswers } from "~db/queries/import/import-memory";
import {
  listImportRows,
  listRowKeys,
  type RowQuestion,
  type StoredRow,
  updateImportRow,
} from "~db/queries/import/import-rows";
import { type StoredImport, updateImport } from "~db/queries/import/imports";
import { endTurn, JobGivenUp, type Turn, takeTurn } from "../job-turn.server";
import { importerUser, questionOf } from "./import-question.server";
import { importers } from "./importers";
import { refuseTwins } from "./read-import.server";
import { type Answered, type Reading, readRows } from "./read-rows.server";
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
    await rereadSome(turn, stored.id, reading, again.slice(at, at + AT_ONCE), answered);
  await endTurn(turn, (tx) => updateImport(tx, stored.id, { state: "preview" }));
}

async function rereadSome(
  turn: Turn,
  importId: number,
  reading: Reading,
  numbers: readonly number[],
  answered: AnsweredRows,
): Promise<void> {
  const stored = await listImportRows(turn.db.read, importId, { rows: numbers }, AT_ONCE);
  const { rows, refused } = await readRows(
    turn.db.read,
    reading,
    stored.map(asBrought),
    answered === "all-proposed",
  );
  for (let at = 0; at < rows.length; at += WRITTEN_AT_ONCE)
    await takeTurn(turn, "aside", async (tx) => {
      for (const { row, ...read } of rows.slice(at, at + WRITTEN_AT_ONCE))
        await updateImportRow(tx, { importId, row }, read);
      return {};
    });
  await refuseTwins(turn, importId, refused);
}

const WRITTEN_AT_ONCE = 50;

const asBrought = ({ row, cells, answers, choices }: StoredRow): BroughtRow & Answered => ({
  ...{ number: row, cells, kind: "data", answers, choices },
});

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
