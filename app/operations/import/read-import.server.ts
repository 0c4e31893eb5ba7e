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
import { settledChoice, type UnderstoodFile } from "~/domain/import/understood-file";
import { nextBatchSize } from "~/domain/job";
import { fileRows } from "~/import/file-rows";
import { understandFile } from "~/import/understand-file";
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
    await takeTurns(turn, "aside", {
      work: async (tx, most) => ({ more: await removeSomeRows(tx, stored.id, most) }),
    });
    const verdict = await understandFile(path, stored.choice);
    if (!verdict.ok) return await refuse(turn, stored, verdict.seen, [verdict.refusal]);
    await readTable(turn, stored, { path, file: verdict.value });
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    await refuse(turn, stored, null, [error.refusal]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function refuse(
  turn: Turn,
  { id }: StoredImport,
  understood: UnderstoodFile | null,
  refusals: ImportRefusal[],
): Promise<void> {
  await endTurn(turn, (tx) => updateImport(tx, id, { state: "refused", understood, refusals }));
}

async function readTable(
  turn: Turn,
  stored: StoredImport,
  { path, file }: { path: string; file: UnderstoodFile },
): Promise<void> {
  const { db } = turn;
  const importer = importers[stored.kind];
  if (importer === undefined) throw new JobGivenUp("kind-missing");
  const user = await importerUser(db.read, stored.createdBy, stored.kind);
  const remembered = await findMapping(db.read, stored);
  const { mapping, places, refusals } = mapColumns(importer.columns, file, {
    ...{ chosen: stored.mapping, remembered },
  });
  if (refusals.length > 0) return await refuse(turn, stored, file, refusals);
  const known = await importer.know(db.read, questionOf(stored, user, turn.now()));
  const { source } = stored;
  const reading = {
    ...{ importer, known, user, source, mapping, places, twins: twinRows() },
    remembered: await listAnswers(db.read, stored),
  };

  await takeTurn(turn, "aside", async () => ({ done: 0, total: file.rowCount }));
  await storeRows(turn, stored.id, reading, fileRows(path, settledChoice(file)));
  await readLateRows(turn, stored.id, reading);
  await endTurn(turn, (tx) =>
    updateImport(tx, stored.id, { state: "preview", understood: file, mapping, refusals: null }),
  );
}

async function storeRows(
  turn: Turn,
  importId: number,
  reading: Reading,
  batches: ReturnType<typeof fileRows>,
): Promise<void> {
  let done = 0;
  let size = 64;
  for await (const brought of batches) {
    const { rows, refused } = await readRows(turn.db.read, reading, brought);
    await setImmediate();
    for (let at = 0; at < rows.length; ) {
      const part = rows.slice(at, at + size);
      at += part.length;
      done += part.length;
      const time = await takeTurn(turn, "aside", async (tx) => {
        await addImportRows(tx, importId, part);
        return { done };
      });
      size = nextBatchSize(size, time);
    }
    await refuseTwins(turn, importId, refused);
  }
}
