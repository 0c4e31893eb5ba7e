/** The papers of a meeting, from a frozen report or the register as it is, and the messages placed in them. P205 */
import type { Context } from "~/context/context.server";
import { addDays } from "~/domain/day/calendar-date";
import { formatPeriod } from "~/domain/day/format-day";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { shownInPaper } from "~/domain/event/shown-in-paper";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { CODE_VERSION } from "~/domain/submission/code-version";
import { figuresOfAll } from "~/domain/submission/figures-of-all";
import type { FrozenReport } from "~/domain/submission/frozen-report";
import { shortCode } from "~/domain/submission/short-code";
import type { Edition } from "~/domain/value/edition";
import { inLanguage, type Language } from "~/domain/value/language";
import { found } from "~/http/authorize.server";
import { statePaperText } from "~/i18n/paper/state-paper-text";
import { readFactsBehind, saidBy } from "~/pages/message/said-messages.server";
import { meetingPaper, type NextEvents } from "~/reports/paper/meeting-paper";
import { listPaperStandings } from "~db/queries/event/paper-standing";
import { findMeeting, type StoredMeeting } from "~db/queries/meetings";
import { listApproved } from "~db/queries/message/messages";
import { listAreaEvents } from "~db/queries/state-panel";
import { readUnchanged } from "~db/queries/store/read-unchanged";
import { findFrozenRecord } from "~db/queries/submission/frozen-record";
import { liveReport } from "~db/queries/submission/live-report";
import { findSubmission } from "~db/queries/submission/submissions";

/** In days. */
const HALF_A_YEAR = 183;
const MOST_NEXT = 20;
const MOST_READ = 400;

type Asked = { id: number; language: Language; edition: Edition };

export async function readMeetingPapers(ctx: Context, { id, language, edition }: Asked) {
  const meeting = found(await findMeeting(ctx.db.read, id));
  const today = todayIn(HOME_ZONE, ctx.now);
  const { report, code } = await readReport(ctx, meeting, today);
  const answers = await readAnswers(ctx, meeting, { language, today });
  const facts = {
    ...{ meeting, report, before: null, code, today, language, edition },
    answers: answers.placed,
    next: await readNext(ctx, meeting.day, { language, edition }),
  };
  return {
    ...{ meeting, paper: meetingPaper(facts) },
    /** The summary for release holds none. */
    placed: edition === "outside" ? [] : answers.placed,
    isStale: answers.isStale && edition === "inside",
  };
}

/** As of the beginning of the day, so that the same register gives the same bytes all day. */
async function readReport(
  { db }: Context,
  { submissionId, from, to }: StoredMeeting,
  today: string,
): Promise<{ report: FrozenReport; code: string | null }> {
  if (submissionId !== null) {
    const stored = await findSubmission(db.read, submissionId);
    const record = await findFrozenRecord(db.read, submissionId);
    if (record !== null && stored?.sha256)
      return { report: record, code: shortCode(stored.sha256) };
  }
  const asOf = new Date(`${today}T00:00:00Z`);
  const question = { period: { from, to }, asOf, code: CODE_VERSION };
  const basis = await readUnchanged(db, (read) => liveReport(read, question));
  return { report: { ...basis, figures: figuresOfAll(basis) }, code: null };
}

async function readAnswers(
  { db }: Context,
  { questions }: StoredMeeting,
  { language, today }: { language: Language; today: string },
) {
  const approved = await listApproved(db.read, today);
  const facts = await readFactsBehind(db.read, approved);
  const placed = questions.flatMap(({ question, messageId }) => {
    const message = approved.find((one) => one.id === messageId);
    const said = message === undefined ? null : saidBy(message, facts)[language];
    if (message === undefined || said === null) return [];
    const { id, revision, source } = message;
    return [{ id, revision, source, question, said }];
  });
  return { placed, isStale: placed.length < questions.length };
}

async function readNext(
  { db }: Context,
  day: string,
  { language, edition }: { language: Language; edition: Edition },
): Promise<NextEvents> {
  const period = { from: day, to: addDays(day, HALF_A_YEAR) };
  const events = await listAreaEvents(
    db.read,
    // 機密性3, too: it is not shown, and counted among what is not. P185
    { ...NO_FILTER, period, draftsOf: "everybody" },
    { ...({ outcomes: ["scheduled"], order: "soonest", limit: MOST_READ } as const) },
  );
  const standings = await listPaperStandings(
    db.read,
    events.map(({ id }) => id),
  );
  const views = events.map((event) => {
    const standing = standings.get(event.id);
    const { outcome } = event;
    return { event, view: standing ? shownInPaper(standing, { outcome, edition }) : "left-out" };
  });
  const shown = views.filter(({ view }) => view !== "left-out");
  const t = statePaperText[language];
  return {
    ...period,
    rows: shown.slice(0, MOST_NEXT).map(({ event, view }) => ({
      day: formatPeriod(event.first, event.last, language),
      title: view === "whole" ? inLanguage(event.title, language) : t.dayOnly,
      lead: view === "whole" ? event.lead[language] : "",
    })),
    more: Math.max(0, shown.length - MOST_NEXT),
    hidden: views.length - shown.length,
  };
}
