/** An import in a state, with a row that is new and one that is asked; of its file nothing was kept. */
import type { Context } from "~/context/context.server";
import type { ImportKind } from "~/domain/import/import-kind";
import type { ImportState } from "~/domain/import/import-state";
import { NO_CHOICE } from "~/domain/import/understood-file";
import { addImportRows } from "~db/queries/import/import-row-writes";
import type { ReadRow } from "~db/queries/import/import-rows";
import { addImport, updateImport } from "~db/queries/import/imports";
import { storedFiles } from "~db/schema/files";

const HASH = "0".repeat(64);

const ROW: ReadRow = {
  ...{ row: 2, outcome: "new", cells: ["x"], entry: {}, key: "x", column: null, reason: null },
  ...{ value: null, otherRow: null, externalId: null, findings: null, changes: null },
  ...{ choices: null, answers: null, subjectId: null },
};
const ASKED: ReadRow = {
  ...{ ...ROW, row: 3, outcome: "asked", entry: null, key: null, column: "name" },
  choices: [{ value: "a", ja: "a", en: "a", proposed: true }],
};

export function makeImport(
  { db, user, now }: Context,
  { kind, state = "preview" }: { kind: ImportKind; state?: ImportState },
): Promise<number> {
  return db.write(async (tx) => {
    const file = { hash: HASH, bytes: 0, createdAt: now };
    await tx.insert(storedFiles).values(file).onConflictDoNothing();
    const id = await addImport(tx, {
      ...{ kind, source: "test", onlyJapanese: false, fiscalYear: null, mapping: null },
      ...{ fileHash: HASH, fileName: "file.csv", choice: NO_CHOICE, organiser: user.organiser },
      ...{ createdBy: user.id, createdAt: now },
    });
    await updateImport(tx, id, { state });
    await addImportRows(tx, id, [ROW, ASKED]);
    return id;
  });
}
