/** /submissions/:id: where it stands, its steps, drafters, figures and files. */
import type { Context } from "~/context/context.server";
import { AXES } from "~/domain/counting/axis";
import { formatDay } from "~/domain/day/format-day";
import { shortCode } from "~/domain/submission/short-code";
import { isFrozen, STEPS } from "~/domain/submission/submission-state";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { submissionText } from "~/i18n/submission/submission-text";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { submissionTitle } from "~/reports/submission/submission-title";
import { findJobOf } from "~db/queries/jobs";
import {
  findSubmission,
  listReportFiles,
  listSteps,
  namesOf,
  type StoredSubmission,
} from "~db/queries/submission/submissions";
import { openableFiles } from "./openable-files.server";
import { readSubmissionHead } from "./submission-head.server";
import { readSubmissionTables } from "./submission-tables.server";

export async function readSubmissionPage(ctx: Context, request: Request, id: number) {
  const { db, language } = ctx;
  const stored = found(await findSubmission(db.read, id));
  const params = new URL(request.url).searchParams;
  const axis = AXES.find((known) => known === params.get("by")) ?? "state";
  const { tables, ...beside } = await readSubmissionTables(ctx, stored, [axis]);
  const head = await readSubmissionHead(ctx, stored);
  const { from, to } = stored;
  const saved = params.get("saved") ?? "";
  const t = submissionText[language];
  return {
    ...{ ...head, ...beside, axis, table: found(tables[0]) },
    pageTitle: frameText[language].pageTitle(head.title),
    saved: Object.entries(t.saved).find(([name]) => name === saved)?.[1] ?? null,
    period: { from: formatDay(from, language), to: formatDay(to, language) },
    reportUrl: `/reports?from=${from}&to=${to}`,
    steps: await readSteps(ctx, stored),
    frozen: frozenOf(stored, ctx),
    freezing: await readFreezing(ctx, stored),
    files: await openableFiles(ctx, id, await listReportFiles(db.read, id)),
    successor: await readSuccessor(ctx, stored),
  };
}
export type SubmissionPage = Awaited<ReturnType<typeof readSubmissionPage>>;

/** All steps in their order, whether they were taken or not. */
async function readSteps({ db, language }: Context, { id, state }: StoredSubmission) {
  const recorded = await listSteps(db.read, id);
  const shown = STEPS.filter((step) => step !== "superseded" || state === "superseded");
  return shown.map((step) => {
    const row = recorded.find((one) => one.step === step);
    const on = row?.on ?? null;
    return {
      ...{ step, on: on === null ? null : formatDay(on, language) },
      ...{ number: row?.number ?? null, office: row?.office ?? null },
      ...{ skipped: row?.skipped ?? null, byName: row?.byName ?? null },
      at: row === undefined ? null : namedTokyoTime(row.at, language),
    };
  });
}
export type ShownStep = Awaited<ReturnType<typeof readSteps>>[number];

function frozenOf({ frozenAt, rules, code, sha256 }: StoredSubmission, { language }: Context) {
  if (frozenAt === null || sha256 === null) return null;
  return {
    ...{ rules, code, sha256, shortCode: shortCode(sha256) },
    at: namedTokyoTime(frozenAt, language),
  };
}

/** While it is frozen, how far that is; where it was given up, why. */
async function readFreezing({ db }: Context, { id, freezingBy, state }: StoredSubmission) {
  const job = await findJobOf(db.read, { kinds: ["submission-freeze"], subjectId: id });
  if (freezingBy === null) {
    const problem = job?.state === "given-up" && !isFrozen(state) ? job.problem : null;
    return { progress: null, problem: problem === null ? null : gaveUpWhy(problem) };
  }
  const names = await namesOf(db.read, [freezingBy]);
  const { done = 0, total = null } = job ?? {};
  return { progress: { byName: names.get(freezingBy) ?? "—", done, total }, problem: null };
}

const gaveUpWhy = (problem: string) => (problem === "pending-events" ? problem : "failed");

/** Of one that is superseded, what took its place, where the register has it. */
async function readSuccessor({ db, language }: Context, { supersededBy }: StoredSubmission) {
  const successor = supersededBy === null ? null : await findSubmission(db.read, supersededBy);
  if (successor === null) return null;
  return { id: successor.id, title: submissionTitle(successor, language) };
}
