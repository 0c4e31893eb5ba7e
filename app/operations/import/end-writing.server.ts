/**
 * The end of a commit, however it came to it. Ended early with rows written, the others are left out and told, and what
 * was written can be undone; with none written it is a preview again.
 */
import type { EndedEarly } from "~/domain/import/called-off";
import { type ColumnMapping, withAbsent } from "~/domain/import/column-mapping";
import type { RowOutcome } from "~/domain/import/import-state";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import { rememberMapping } from "~db/queries/import/import-memory";
import { countImportRows, listImportRows, updateImportRow } from "~db/queries/import/import-rows";
import { type StoredImport, updateImport } from "~db/queries/import/imports";
import { endTurn, type Turn, takeTurns } from "../job-turn.server";
import { importers } from "./importers";
import { linkRows } from "./link-rows.server";
import { rememberAnswers } from "./remember-answers.server";

/** Also which columns of the kind a person said to be not in the file, whatever its headings. */
function mappingToRemember({ kind, understood }: StoredImport, mapping: ColumnMapping) {
  const columns = importers[kind]?.columns ?? [];
  return understood === null ? mapping : withAbsent(columns, understood, mapping);
}

const TO_WRITE: readonly RowOutcome[] = ["new", "changed"];

export async function endWriting(
  turn: Turn,
  stored: StoredImport,
  early: EndedEarly | null,
): Promise<void> {
  const { id, kind, source, mapping, committedBy } = stored;
  const rowsWritten = await countImportRows(turn.db.read, id, { written: true });
  const problem = early === "cancelled" ? null : early;
  if (early !== null && rowsWritten === 0) {
    const preview = { state: "preview", committedBy: null, committedAt: null } as const;
    return await endTurn(turn, (tx) => updateImport(tx, id, preview), problem);
  }
  if (early === null || early === "cancelled") await linkRows(turn, stored, "link");
  if (early !== null) await leaveOutTheRest(turn, id, early);
  else await rememberAnswers(turn, stored);
  const end = async (tx: Handle) => {
    const at = turn.now();
    await updateImport(tx, id, { state: "committed", committedAt: at });
    if (mapping !== null)
      await rememberMapping(
        tx,
        { kind, source },
        { mapping: mappingToRemember(stored, mapping), importId: id, savedAt: at },
      );
    await addAuditEntry(tx, {
      ...{ userId: committedBy, at, action: "import.commit", subjectType: "import", subjectId: id },
      after: {
        importedFile: stored.fileName,
        importedKind: kind,
        importedFrom: source,
        rowsWritten,
      },
    });
  };
  await endTurn(turn, end, problem);
}

async function leaveOutTheRest(turn: Turn, importId: number, reason: EndedEarly): Promise<void> {
  const told = { outcome: "left-out", reason, column: null, value: null } as const;
  await takeTurns(turn, "aside", {
    work: async (tx, most) => {
      const rest = { outcomes: TO_WRITE, written: false };
      const rows = await listImportRows(tx, importId, rest, most);
      for (const { row } of rows) await updateImportRow(tx, { importId, row }, told);
      return { more: rows.length === most };
    },
  });
}
