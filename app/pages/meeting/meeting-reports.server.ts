/** The report that a meeting rests on, and that of the same days a year before: frozen ones as they were stored. P170, P205 */
import type { Context } from "~/context/context.server";
import { type Period, yearsLater } from "~/domain/day/calendar-date";
import { CODE_VERSION } from "~/domain/submission/code-version";
import { figuresOfAll } from "~/domain/submission/figures-of-all";
import type { FrozenReport, ReportBasis } from "~/domain/submission/frozen-report";
import { shortCode } from "~/domain/submission/short-code";
import type { StoredMeeting } from "~db/queries/meetings";
import { listOrganisers } from "~db/queries/reference/organisers";
import { readUnchanged } from "~db/queries/store/read-unchanged";
import { findFrozenRecord } from "~db/queries/submission/frozen-record";
import { findReportingBeside, liveReport } from "~db/queries/submission/live-report";
import { findSubmission, listSubmissionsOf } from "~db/queries/submission/submissions";

/** `posts`: those that have finished reporting; null of a frozen record, which says how many alone, and where nobody was asked. */
type Read = { report: FrozenReport; code: string | null; posts: string[] | null };

export async function readMeetingReports(ctx: Context, meeting: StoredMeeting, today: string) {
  const { from, to } = meeting;
  const { report, code, posts } = await readReport(ctx, meeting, today);
  const earlier = { from: yearsLater(from, -1), to: yearsLater(to, -1) };
  const before = await readBefore(ctx, earlier, today);
  const organisers = (await listOrganisers(ctx.db.read)).map(({ slug, type, name }) => ({
    ...{ slug, type, name },
    finished: type === "mission" && posts !== null ? posts.includes(slug) : null,
  }));
  return { report, code, before: before.report, beforeCode: before.code, organisers };
}

async function readReport(
  { db }: Context,
  { submissionId, from, to }: StoredMeeting,
  today: string,
): Promise<Read> {
  if (submissionId !== null) {
    const stored = await findSubmission(db.read, submissionId);
    const record = await findFrozenRecord(db.read, submissionId);
    if (record !== null && stored?.sha256)
      return { report: record, code: shortCode(stored.sha256), posts: null };
  }
  const { basis, posts } = await readLive(db, { from, to }, today);
  return { report: { ...basis, figures: figuresOfAll(basis) }, code: null, posts };
}

/** The last one that was frozen of exactly these days, else what is registered. */
async function readBefore(
  { db }: Context,
  period: Period,
  today: string,
): Promise<{ report: ReportBasis; code: string | null }> {
  const stored = await listSubmissionsOf(db.read, period);
  const frozen = stored
    .filter(({ sha256, state }) => sha256 !== null && state !== "superseded")
    .toSorted((a, b) => Number(b.frozenAt ?? 0) - Number(a.frozenAt ?? 0));
  for (const { id, sha256 } of frozen) {
    const record = await findFrozenRecord(db.read, id);
    if (record !== null && sha256) return { report: record, code: shortCode(sha256) };
  }
  return { report: (await readLive(db, period, today)).basis, code: null };
}

/** As of the beginning of the day, so that the same register gives the same bytes all day. */
async function readLive(
  db: Context["db"],
  period: Period,
  today: string,
): Promise<{ basis: ReportBasis; posts: string[] | null }> {
  const asOf = new Date(`${today}T00:00:00Z`);
  const question = { period, asOf, code: CODE_VERSION };
  return await readUnchanged(db, async (read) => {
    const basis = await liveReport(read, question);
    return { basis, posts: (await findReportingBeside(read, period, basis.events)).posts };
  });
}
