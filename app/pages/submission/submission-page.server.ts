/** /submissions/:id: where it stands, its steps, drafters, figures and files, and what keeps it from being frozen. */
import type { Context } from "~/context/context.server";
import { AXES } from "~/domain/counting/axis";
import { formatDay } from "~/domain/day/format-day";
import { periodName } from "~/domain/day/period-name";
import { can } from "~/domain/people/permissions";
import { isOnlyDrafter } from "~/domain/submission/freezing";
import { shortCode } from "~/domain/submission/short-code";
import { isFrozen, nextSteps, STEPS, stepsLeftOut } from "~/domain/submission/submission-state";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { pendingUrl } from "~/reports/submission/pending-url";
import { findJobOf } from "~db/queries/jobs";
import { countPending } from "~db/queries/submission/pending-events";
import {
  findSubmission,
  listDrafters,
  listPossibleDrafters,
  listReportFiles,
  listSteps,
  listSubmissions,
  namesOf,
  type StoredSubmission,
} from "~db/queries/submission/submissions";
import { openableFiles } from "./openable-files.server";
import { readSubmissionTables } from "./submission-tables.server";
import { submissionTitle } from "./submission-title";

export async function readSubmissionPage(ctx: Context, request: Request, id: number) {
  const { db, user, language } = ctx;
  const stored = found(await findSubmission(db.read, id));
  const asked = new URL(request.url).searchParams.get("by");
  const axis = AXES.find((known) => known === asked) ?? "state";
  const { tables, containsFictional } = await readSubmissionTables(ctx, stored, [axis]);
  const mayEdit = can(user, "submission.edit");
  const drafters = await listDrafters(db.read, id);
  const title = submissionTitle(stored, language);
  const { state, from, to, note, revision, titleJa, titleEn } = stored;
  return {
    ...{ id, title, state, note, revision, titleJa, titleEn, axis, mayEdit, containsFictional },
    pageTitle: frameText[language].pageTitle(title),
    period: { from: formatDay(from, language), to: formatDay(to, language) },
    periodName: periodName(stored, language),
    reportUrl: `/reports?from=${from}&to=${to}`,
    table: found(tables[0]),
    steps: await readSteps(ctx, stored),
    leftOutByFreezing: stepsLeftOut(state, "frozen"),
    next: stored.freezingBy === null ? nextSteps(state) : [],
    drafters,
    possible: mayEdit ? await readPossible(ctx, drafters) : [],
    frozen: frozenOf(stored, ctx),
    blocked: isFrozen(state) ? null : await readBlocked(ctx, stored, drafters),
    freezing: await readFreezing(ctx, stored),
    ...(await readFiles(ctx, stored)),
    ...(await readOthers(ctx, stored)),
  };
}
export type SubmissionPage = Awaited<ReturnType<typeof readSubmissionPage>>;

/** All steps in their order, whether they were taken or not. */
async function readSteps({ db, language }: Context, { id, state }: StoredSubmission) {
  const recorded = await listSteps(db.read, id);
  const shown = STEPS.filter(
    (step) => step !== "superseded" || state === "superseded",
  );
  return shown.map((step) => {
    const row = recorded.find((one) => one.step === step);
    return {
      step,
      on: row?.on === undefined || row.on === null ? null : formatDay(row.on, language),
      ...{ number: row?.number ?? null, office: row?.office ?? null },
      skipped: row?.skipped ?? null,
      byName: row?.byName ?? null,
      at: row === undefined ? null : namedTokyoTime(row.at, language),
    };
  });
}

async function readPossible({ db }: Context, drafters: readonly { id: number }[]) {
  const possible = await listPossibleDrafters(db.read);
  return possible.filter((person) => !drafters.some(({ id }) => id === person.id));
}

function frozenOf({ frozenAt, rules, code, sha256 }: StoredSubmission, { language }: Context) {
  if (frozenAt === null || sha256 === null) return null;
  return {
    ...{ rules, code, sha256, shortCode: shortCode(sha256) },
    at: namedTokyoTime(frozenAt, language),
  };
}

async function readBlocked(
  { db, user }: Context,
  { from, to }: StoredSubmission,
  drafters: readonly { id: number }[],
) {
  const pending = await countPending(db.read, { from, to });
  const ids = drafters.map(({ id }) => id);
  return { pending, url: pendingUrl({ from, to }), onlyDrafter: isOnlyDrafter(ids, user.id) };
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

async function readFiles(ctx: Context, stored: StoredSubmission) {
  const files = await listReportFiles(ctx.db.read, stored.id);
  return { files: await openableFiles(ctx, stored.id, files) };
}

/** Of one that is superseded, what took its place; else those that could. */
async function readOthers({ db, language }: Context, { id, supersededBy }: StoredSubmission) {
  const others = (await listSubmissions(db.read)).filter((one) => one.id !== id);
  const named = others.map((one) => ({ id: one.id, title: submissionTitle(one, language) }));
  return { others: named, successor: named.find((one) => one.id === supersededBy) ?? null };
}
