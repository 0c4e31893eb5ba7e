/**
 * What people answered of an import that is written, kept for the next file of its source. What the register knows by now
 * is asked no more, and is not kept; where two rows of one cell were answered differently, neither is.
 */
import { mapColumns } from "~/domain/import/column-mapping";
import { rememberAnswer, WHATEVER_SOURCE } from "~db/queries/import/import-memory";
import { countImportRows, listImportRows } from "~db/queries/import/import-rows";
import type { StoredImport } from "~db/queries/import/imports";
import { type Turn, takeTurn } from "../job-turn.server";
import { questionsAnswered } from "./asked-before";
import { importerUser, questionOf } from "./import-question.server";
import { importers } from "./importers";

const AT_ONCE = 200;
type Kept = { answer: string; source: string };

export async function rememberAnswers(turn: Turn, stored: StoredImport): Promise<void> {
  const { id, kind } = stored;
  if ((await countImportRows(turn.db.read, id, { answered: true })) === 0) return;
  const kept = [...(await answersToKeep(turn, stored))];
  for (let at = 0; at < kept.length; at += AT_ONCE)
    await takeTurn(turn, "aside", async (tx) => {
      const savedAt = turn.now();
      for (const [question, { answer, source }] of kept.slice(at, at + AT_ONCE))
        await rememberAnswer(tx, { kind, source, question }, { answer, importId: id, savedAt });
      return {};
    });
}

async function answersToKeep(turn: Turn, stored: StoredImport): Promise<Map<string, Kept>> {
  const { id, kind, source, understood, mapping, committedBy } = stored;
  const importer = importers[kind];
  const kept = new Map<string, Kept>();
  if (importer === undefined || understood === null) return kept;
  const { read } = turn.db;
  const user = await importerUser(read, committedBy, kind);
  const known = await importer.know(read, questionOf(stored, user, turn.now()));
  const { places } = mapColumns(importer.columns, understood, {
    chosen: mapping,
    remembered: null,
  });
  const contradicted = new Set<string>();
  for (let after = 0; ; ) {
    const rows = await listImportRows(read, id, { answered: true, after }, AT_ONCE);
    for (const { cells, answers } of rows) {
      const row = new Map([...places].map(([key, at]) => [key, (cells[at] ?? "").trim()]));
      for (const said of questionsAnswered({ importer, known }, row, answers ?? {})) {
        const { question, answer, isAnywhere } = said;
        const former = kept.get(question);
        if (former !== undefined && former.answer !== answer) contradicted.add(question);
        kept.set(question, { answer, source: isAnywhere ? WHATEVER_SOURCE : source });
      }
    }
    after = rows.at(-1)?.row ?? after;
    if (rows.length < AT_ONCE) break;
  }
  for (const question of contradicted) kept.delete(question);
  return kept;
}
