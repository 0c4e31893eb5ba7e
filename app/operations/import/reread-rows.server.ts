/** Rows of an import that are read again: the file itself is not. */
import type { BroughtRow } from "~/domain/import/understood-file";
import { listImportRows, type StoredRow, updateImportRow } from "~db/queries/import/import-rows";
import { type Turn, takeTurn } from "../job-turn.server";
import {
  type Answered,
  type ReadBatch,
  type Reading,
  readRows,
  refusedTwin,
} from "./read-rows.server";

const AT_ONCE = 200;
const WRITTEN_AT_ONCE = 50;

/** At most 200 of them. */
export async function rereadRows(
  turn: Turn,
  importId: number,
  reading: Reading,
  { rows: numbers, takesProposals }: { rows: readonly number[]; takesProposals: boolean },
): Promise<void> {
  const stored = await listImportRows(turn.db.read, importId, { rows: numbers }, AT_ONCE);
  const brought = stored.map(asBrought);
  const { rows, refused } = await readRows(turn.db.read, reading, brought, takesProposals);
  for (let at = 0; at < rows.length; at += WRITTEN_AT_ONCE)
    await takeTurn(turn, "aside", async (tx) => {
      for (const { row, ...read } of rows.slice(at, at + WRITTEN_AT_ONCE))
        await updateImportRow(tx, { importId, row }, read);
      return {};
    });
  await refuseTwins(turn, importId, refused);
}

const asBrought = ({ row, cells, answers, choices }: StoredRow): BroughtRow & Answered => ({
  ...{ number: row, cells, kind: "data", answers, choices },
});

/** Rows that others of the file had to be read before, again and again while any of them is understood by it. */
export async function readLateRows(turn: Turn, importId: number, reading: Reading): Promise<void> {
  for (const reason of reading.importer.readAgain ?? []) {
    const refused = { outcomes: ["refused"] as const, reason };
    let before = Number.POSITIVE_INFINITY;
    for (;;) {
      const late: number[] = [];
      for (let more = true; more; ) {
        const question = { ...refused, after: late.at(-1) ?? 0 };
        const rows = await listImportRows(turn.db.read, importId, question, AT_ONCE);
        late.push(...rows.map(({ row }) => row));
        more = rows.length === AT_ONCE;
      }
      if (late.length === 0 || late.length >= before) break;
      before = late.length;
      for (let at = 0; at < late.length; at += AT_ONCE) {
        const rows = late.slice(at, at + AT_ONCE);
        await rereadRows(turn, importId, reading, { rows, takesProposals: false });
      }
    }
  }
}

/** The earlier of two rows that are the same. */
export async function refuseTwins(
  turn: Turn,
  importId: number,
  refused: ReadBatch["refused"],
): Promise<void> {
  if (refused.length === 0) return;
  await takeTurn(turn, "aside", async (tx) => {
    for (const { row, otherRow } of refused)
      await updateImportRow(tx, { importId, row }, refusedTwin(otherRow));
    return {};
  });
}
