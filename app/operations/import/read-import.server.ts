/**
 * The work of reading an import: what the file is, which columns it has, and what becomes of each row. Nothing of the
 * register is written. Begun again from the first row whenever the process ended in between.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { mapColumns } from "~/domain/import/column-mapping";
import { type ImportRefusal, refusedWhole } from "~/domain/import/import-refusal";
import { TableRefused } from "~/domain/import/table-refused";
import type {
  BroughtRow,
  FilePart,
  FileVerdict,
  UnderstoodFile,
} from "~/domain/import/understood-file";
import { readFile } from "~/import/read-file";
import { copyStoredFileTo } from "~db/queries/file/copied-file";
import { findMapping, listAnswers } from "~db/queries/import/import-memory";
import { addImportRows } from "~db/queries/import/import-row-writes";
import { removeSomeRows } from "~db/queries/import/import-rows";
import { type StoredImport, updateImport } from "~db/queries/import/imports";
import { endTurn, JobGivenUp, type Turn, takeTurn, takeTurns } from "../job-turn.server";
import { importerUser, questionOf } from "./import-question.server";
import { importers } from "./importers";
import { type Reading, readRows } from "./read-rows.server";
import { readLateRows, refuseTwins } from "./reread-rows.server";
import { twinRows } from "./twin-rows";

export async function readImport(turn: Turn, stored: StoredImport): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "kusanone-import-"));
  try {
    const path = join(folder, "file");
    const isThere = await copyStoredFileTo(turn.db.read, stored.fileHash, path);
    if (!isThere) return await refuse(turn, stored, null, [refusedWhole("file-lost")]);
    await removeRows(turn, stored);
    await readParts(turn, stored, readFile(path, stored.choice));
  } catch (error) {
    // The thread of a workbook that needs too much.
    if (!(error instanceof TableRefused)) throw error;
    await refuse(turn, stored, null, [error.refusal]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Rows that were read before the file turned out to be none go with it. */
async function refuse(
  turn: Turn,
  stored: StoredImport,
  understood: UnderstoodFile | null,
  refusals: ImportRefusal[],
): Promise<void> {
  await removeRows(turn, stored);
  const refused = { state: "refused", understood, refusals } as const;
  await endTurn(turn, (tx) => updateImport(tx, stored.id, refused));
}

async function removeRows(turn: Turn, { id }: StoredImport): Promise<void> {
  await takeTurns(turn, "aside", {
    work: async (tx, most) => ({ more: await removeSomeRows(tx, id, most) }),
  });
}

async function readParts(
  turn: Turn,
  stored: StoredImport,
  parts: AsyncIterable<FilePart>,
): Promise<void> {
  let begun: Begun | null = null;
  let done = 0;
  for await (const part of parts) {
    if ("layout" in part) {
      begun = await begin(turn, stored, part.layout);
      await takeTurn(turn, "aside", async () => ({ done: 0, total: null }));
    } else if ("rows" in part) {
      // What a column that is missing makes of the rows nobody asks.
      if (begun?.refusals.length !== 0) continue;
      await storeRows(turn, stored.id, begun.reading, { brought: part.rows, done });
      done += part.rows.length;
    } else await end(turn, stored, begun, part.verdict);
  }
}

type Begun = { reading: Reading; refusals: ImportRefusal[] };

async function begin(
  { db, now }: Turn,
  stored: StoredImport,
  layout: Pick<UnderstoodFile, "header" | "headerRow">,
): Promise<Begun> {
  const importer = importers[stored.kind];
  if (importer === undefined) throw new JobGivenUp("kind-missing");
  const user = await importerUser(db.read, stored.createdBy, stored.kind);
  const { source } = stored;
  const { mapping, places, refusals } = mapColumns(importer.columns, layout, {
    ...{ chosen: stored.mapping, remembered: await findMapping(db.read, stored) },
  });
  const known =
    refusals.length > 0 ? null : await importer.know(db.read, questionOf(stored, user, now()));
  const remembered = await listAnswers(db.read, stored);
  const reading = { importer, known, user, source, mapping, places, remembered };
  return { reading: { ...reading, twins: twinRows() }, refusals };
}

async function end(
  turn: Turn,
  stored: StoredImport,
  begun: Begun | null,
  verdict: FileVerdict,
): Promise<void> {
  if (!verdict.ok) return await refuse(turn, stored, verdict.seen, [verdict.refusal]);
  const { value: understood } = verdict;
  if (begun === null) throw new Error("A file was understood without a header");
  if (begun.refusals.length > 0) return await refuse(turn, stored, understood, begun.refusals);
  await readLateRows(turn, stored.id, begun.reading);
  const { mapping } = begun.reading;
  const preview = { state: "preview", understood, mapping, refusals: null } as const;
  await endTurn(turn, (tx) => updateImport(tx, stored.id, preview));
}

async function storeRows(
  turn: Turn,
  importId: number,
  reading: Reading,
  { brought, done }: { brought: readonly BroughtRow[]; done: number },
): Promise<void> {
  const { rows, refused } = await readRows(turn.db.read, reading, brought);
  await setImmediate();
  for (let at = 0; at < rows.length; at += STORED_AT_ONCE)
    await takeTurn(turn, "aside", async (tx) => {
      const part = rows.slice(at, at + STORED_AT_ONCE);
      await addImportRows(tx, importId, part);
      return { done: done + at + part.length };
    });
  await refuseTwins(turn, importId, refused);
}

/** A few hundredths of a second. */
const STORED_AT_ONCE = 500;
