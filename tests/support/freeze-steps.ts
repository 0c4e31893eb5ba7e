/** Submissions for tests: two people of the secretariat, a draft, and the way to its freezing. */
import { expect } from "vitest";
import type { Context } from "~/context/context.server";
import type { Period } from "~/domain/day/calendar-date";
import { changeSubmission } from "~/operations/submission/change-submission.server";
import { draftSubmission } from "~/operations/submission/draft-submission.server";
import { freezeSubmission } from "~/operations/submission/freeze-submission.server";
import { addSubmissionDrafter } from "~/operations/submission/set-drafter.server";
import { filesOf } from "~/pages/submission/report-writers.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { testContext } from "./test-context";

export const FY2026: Period = { from: "2026-04-01", to: "2027-03-31" };
export const NO_TITLE = { ja: null, en: null };
export const APPROVED = {
  on: "2026-06-01",
  number: "内副第1号",
  office: "内閣官房",
  skipped: null,
};

export type Pair = { first: Context; second: Context };

export async function twoDrafters(db: Database): Promise<Pair> {
  const first = await testContext(db, { name: "起案 一郎" });
  const second = await testContext(db, { name: "起案 二郎" });
  return { first, second };
}

/** Begun by the first, drafted by both where it is asked for. */
export async function draftedBy(
  { first, second }: Pair,
  { period = FY2026, both = true }: { period?: Period; both?: boolean } = {},
): Promise<number> {
  const drafted = await draftSubmission(first, { period, title: NO_TITLE, note: null });
  if (!drafted.ok) throw new Error(drafted.reason);
  if (!both) return drafted.id;
  const change = { id: drafted.id, revision: null, userId: second.user.id };
  expect(await addSubmissionDrafter(first, change)).toEqual({ ok: true });
  return drafted.id;
}

/** This person corrects its note: so it is not another's work alone. P187 */
export async function workedOnBy(ctx: Context, id: number): Promise<void> {
  const change = { id, revision: null, title: NO_TITLE, note: `${ctx.user.id}が確かめた。` };
  expect(await changeSubmission(ctx, change)).toEqual({ ok: true });
}

/** Frozen by this person, with its files made at that instant. */
export async function frozenBy(ctx: Context, id: number): Promise<void> {
  const asked = { id, revision: null, typed: APPROVED, mayLeaveOut: true };
  expect(await freezeSubmission(ctx, asked)).toMatchObject({ ok: true });
  await runWaitingJobs(ctx.db, { now: () => ctx.now, makeFiles: filesOf });
}
