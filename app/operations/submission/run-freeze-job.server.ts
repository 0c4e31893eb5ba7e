/**
 * The work of freezing: the register is read once, its record and the files made from it are stored by their hash, and
 * with the last of them the submission is frozen. What a process that was killed left is begun again. P162, P188
 *
 * How a file is made of the record is handed in: it is made of words, which operations know nothing of.
 */
import { CODE_VERSION } from "~/domain/submission/code-version";
import { figuresOfAll } from "~/domain/submission/figures-of-all";
import type { FrozenReport } from "~/domain/submission/frozen-report";
import { pendingAmong } from "~/domain/submission/pending-among";
import { REPORT_FILE_NAMES, type ReportFileName } from "~/domain/submission/report-file-name";
import { stepsLeftOut } from "~/domain/submission/submission-state";
import { canonicalJson } from "~/domain/value/canonical-json";
import { storeBytes } from "~db/queries/file/stored-files";
import { addAuditEntry } from "~db/queries/history/audit";
import { endJob } from "~db/queries/jobs";
import { readUnchanged } from "~db/queries/store/read-unchanged";
import { liveReport } from "~db/queries/submission/live-report";
import {
  addSteps,
  findSubmission,
  putReportFile,
  type ReportFile,
  type StoredSubmission,
  updateSubmission,
} from "~db/queries/submission/submissions";
import { endTurn, JobGivenUp, type Turn, takeTurn } from "../job-turn.server";
import { stepRows } from "./step-rows";

export type MadeFile = { name: ReportFileName; content: Uint8Array };
/** Makes every file but the record itself, one after another. */
export type MakeFiles = (record: Uint8Array, sha256: string) => AsyncIterable<MadeFile>;

export async function runFreezeJob(turn: Turn, makeFiles: MakeFiles): Promise<void> {
  const { db, job, now } = turn;
  const stored = await findSubmission(db.read, job.subjectId);
  if (stored === null || stored.freezingBy === null) throw new JobGivenUp("submission-missing");
  const total = REPORT_FILE_NAMES.length;
  await takeTurn(turn, "aside", async () => ({ done: 0, total }));
  const { from, to } = stored;
  const question = { period: { from, to }, asOf: now(), code: CODE_VERSION };
  const basis = await readUnchanged(db, (read) => liveReport(read, question));
  const { on, number, office } = stepOf(stored, basis.asOf);
  const approval = { on, number, office };
  const report: FrozenReport = { ...basis, approval, figures: figuresOfAll(basis) };
  // Somebody may have entered one since it was asked.
  if (pendingAmong(report) > 0) throw new JobGivenUp("pending-events");
  const record = new TextEncoder().encode(canonicalJson(report));
  const files: ReportFile[] = [];
  const keep = async (name: ReportFileName, content: Uint8Array) => {
    files.push({ name, ...(await storeBytes(db, content, now())) });
    await takeTurn(turn, "aside", async () => ({ done: files.length }));
    return files.at(-1)?.hash ?? "";
  };
  const sha256 = await keep("report.json", record);
  for await (const { name, content } of makeFiles(record, sha256)) await keep(name, content);
  const missing = REPORT_FILE_NAMES.filter((name) => !files.some((file) => file.name === name));
  if (missing.length > 0) throw new Error(`Not made of a frozen record: ${missing.join(", ")}`);
  await endTurn(turn, async (tx) => {
    for (const file of files) await putReportFile(tx, stored.id, file);
    await freeze(tx, { stored, report, sha256, at: now() });
  });
}

type Frozen = { stored: StoredSubmission; report: FrozenReport; sha256: string; at: Date };

async function freeze(
  tx: Parameters<typeof addSteps>[0],
  { stored, report, sha256, at }: Frozen,
): Promise<void> {
  const { id, state, freezingBy: by } = stored;
  const typed = stepOf(stored, report.asOf);
  await addSteps(tx, stepRows({ id, state, step: "frozen", typed, by, at }));
  const { rules, code } = report;
  await updateSubmission(tx, id, {
    ...{ state: "frozen", frozenAt: new Date(report.asOf), rules, code, sha256 },
    ...{ freezingBy: null, freezingAt: null, freezingStep: null },
  });
  const { on, number, office, skipped } = typed;
  await addAuditEntry(tx, {
    ...{ userId: by, at, action: "submission.freeze" },
    ...{ subjectType: "submission", subjectId: id },
    after: {
      ...{ step: "frozen", day: on, number, stepOffice: office, skipped, sha256 },
      ...{ skippedSteps: stepsLeftOut(state, "frozen"), events: report.events.length },
    },
  });
}

function stepOf({ freezingStep }: StoredSubmission, asOf: string) {
  const nothing = { number: null, office: null, skipped: null };
  return freezingStep ?? { on: asOf.slice(0, 10), ...nothing };
}

/** The submission stands where it stood before, and can be frozen again. */
export async function giveUpFreezing({ db, job, now }: Turn, reason: string): Promise<void> {
  await db.writeKeepingAnswers(async (tx) => {
    if (!(await endJob(tx, job, { state: "given-up", problem: reason, at: now() }))) return;
    if ((await findSubmission(tx, job.subjectId)) === null) return;
    await updateSubmission(tx, job.subjectId, {
      ...{ freezingBy: null, freezingAt: null, freezingStep: null },
    });
  });
}
