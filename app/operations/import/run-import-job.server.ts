/** The work of imports, by its kind, and what becomes of an import whose work is given up. */
import { calledOff } from "~/domain/import/called-off";
import { refusedWhole } from "~/domain/import/import-refusal";
import { findImport, type StoredImport, updateImport } from "~db/queries/import/imports";
import { endJob } from "~db/queries/jobs";
import { JobGivenUp, type Turn } from "../job-turn.server";
import { endWriting } from "./end-writing.server";
import { readImport } from "./read-import.server";
import { type AnsweredRows, rereadAnswered } from "./reread-answered.server";
import { takeBackImport } from "./take-back-import.server";
import { writeImport } from "./write-import.server";

export async function runImportJob(turn: Turn): Promise<void> {
  const { job, db } = turn;
  const stored = await findImport(db.read, job.subjectId);
  if (stored === null) throw new JobGivenUp("import-missing");
  if (job.kind === "import-read") {
    const answered = job.checkpoint as AnsweredRows | null;
    return answered === null
      ? await readImport(turn, stored)
      : await rereadAnswered(turn, stored, answered);
  }
  if (job.kind === "import-undo") return await takeBackImport(turn, stored);
  const early = calledOff(job.checkpoint);
  return early === null ? await writeImport(turn, stored) : await endWriting(turn, stored, early);
}

/** After a work was given up: the import is where a person can go on with it. */
export async function giveUpImportJob(turn: Turn, reason: string): Promise<void> {
  const { job, db, now } = turn;
  const stored = await findImport(db.read, job.subjectId);
  if (stored !== null && job.kind === "import-commit")
    return await endWriting(turn, stored, reason === "not-allowed-any-more" ? reason : "failed");
  await db.writeKeepingAnswers(async (tx) => {
    if (!(await endJob(tx, job, { state: "given-up", problem: reason, at: now() }))) return;
    if (stored !== null) await updateImport(tx, stored.id, afterGivingUp(stored));
  });
}

function afterGivingUp({ state }: StoredImport): Partial<StoredImport> {
  if (state === "undoing") return { state: "committed", undoneBy: null };
  return { state: "refused", refusals: [refusedWhole("table-malformed")] };
}
