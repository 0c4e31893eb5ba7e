/** Everything the calendar shows, read in one place for its route. */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { calendarPeriod, stepDay } from "~/domain/calendar/calendar-days";
import type { CalendarLayout } from "~/domain/calendar/calendar-layout";
import {
  type CalendarQuestion,
  calendarQuery,
  parseCalendarQuestion,
} from "~/domain/calendar/calendar-question";
import { eachCollision } from "~/domain/calendar/collision";
import type { CalendarDate, Period } from "~/domain/day/calendar-date";
import { fiscalYearOf } from "~/domain/day/fiscal-year";
import { formatPeriod } from "~/domain/day/format-day";
import { todayIn } from "~/domain/day/local-time";
import { sessionClock } from "~/domain/day/session-clock";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { filterToParams, type RegisterFilter } from "~/domain/filter/register-filter";
import { can } from "~/domain/people/permissions";
import { readBeside } from "~/http/read-beside.server";
import { calendarText } from "~/i18n/calendar-text";
import { frameText } from "~/i18n/frame-text";
import { readDraftsBeside } from "~/pages/approval/drafts-beside.server";
import { readRegisterFilter } from "~/pages/filter/asked-filter.server";
import { readFilterOptions } from "~/pages/filter/filter-options.server";
import { listCalendarDetails } from "~db/queries/calendar/calendar-details";
import { findCalendarYear } from "~db/queries/calendar/calendar-year";
import { listCollisionCandidates, listPlanned } from "~db/queries/calendar/collisions";
import { findEventChoices } from "~db/queries/entry/event-choices";
import { countNotShown } from "~db/queries/event/not-shown";
import { asEverybodyReads } from "~db/queries/filter/as-everybody-reads";
import { containsFictional } from "~db/queries/report/contains-fictional";
import { findCalendarGrid, type GridQuestion } from "./calendar-grid.server";
import { holidaysIn } from "./holidays.server";

export const readCalendarPage = readBeside(readPage);

async function readPage(ctx: Context, request: Request) {
  const params = new URL(request.url).searchParams;
  const today = todayIn(HOME_ZONE, ctx.now);
  const asked = parseCalendarQuestion(params, today);
  const verdict = await readRegisterFilter(ctx, request);
  const pageTitle = frameText[ctx.language].pageTitle(calendarText[ctx.language].title);
  if (!asked.ok || !verdict.ok) {
    const refusals = [asked, verdict].flatMap((one) => (one.ok ? [] : one.refusals));
    return { ok: false as const, refusals, pageTitle };
  }
  const { view, day, tokyo } = asked;
  const period = calendarPeriod(view, day);
  const year = view === "year" ? fiscalYearOf(day) : null;
  const filter = { ...verdict.filter, figure: null, period, year };
  const db = ctx.db.read;
  const choices = await findEventChoices(db, today, ctx.language);
  const own = choices.organisers.find(({ slug }) => slug === ctx.user.organiser);
  return {
    ok: true as const,
    filter,
    asked: { view, day, tokyo },
    today,
    period,
    /** Addresses with the same filter: of the list, of other views, days and clocks. */
    listQuery: filterToParams(filter).toString(),
    steps: { previous: stepDay(view, day, -1), next: stepDay(view, day, 1) },
    queries: queriesOf(filter, { view, day, tokyo }, today),
    options: await readFilterOptions(ctx, filter),
    choices,
    myMission: own?.type === "mission" ? own.slug : null,
    mayCreate: can(ctx.user, "event.create"),
    drafts: await readDraftsBeside(ctx, filter, own),
    notShown: await countNotShown(db, filter),
    holidays: holidaysIn(period),
    pageTitle,
    ...(view === "year"
      ? { grid: null, year: await readYear(ctx, filter) }
      : { grid: await readGrid(ctx, { filter, view }), year: null }),
  };
}

export type CalendarPageData = Extract<Awaited<ReturnType<typeof readCalendarPage>>, { ok: true }>;
export type CalendarGridData = NonNullable<CalendarPageData["grid"]>;
export type CalendarYearData = NonNullable<CalendarPageData["year"]>;
export type CalendarMonthData = CalendarYearData["months"][number];
export type CalendarPiece = CalendarGridData["pieces"][number];

/** Addresses of the other views and of today, with the same filter. */
function queriesOf(filter: RegisterFilter, asked: CalendarQuestion, today: CalendarDate) {
  const to = (change: Partial<CalendarQuestion>) => calendarQuery(filter, { ...asked, ...change });
  return {
    month: to({ view: "month" }),
    week: to({ view: "week" }),
    year: to({ view: "year" }),
    today: to({ day: today }),
    otherClock: to({ tokyo: !asked.tokyo }),
  };
}

async function readYear(ctx: Context, filter: RegisterFilter & { period: Period }) {
  const year = await findCalendarYear(ctx.db.read, filter);
  return {
    ...year,
    pieces: await readPieces(ctx, year.rough.ids),
    containsFictional: await containsFictional(ctx.db.read, filter),
  };
}

async function readGrid(ctx: Context, { filter, view }: GridQuestion) {
  const shared = { ...(await asEverybodyReads(ctx.db.read, filter)), period: filter.period };
  const { layout, all } = await findCalendarGrid(ctx.db.read, { filter: shared, view });
  return { layout, all, pieces: await readPieces(ctx, idsIn(layout)) };
}

async function readPieces(ctx: Context, ids: readonly number[]) {
  const collide = await findColliding(ctx, ids);
  const details = await listCalendarDetails(ctx.db.read, ids);
  return details.map(({ start, first, last, ...piece }) => ({
    ...piece,
    clock: sessionClock(start),
    roughly: formatPeriod(first, last, ctx.language),
    collides: collide.has(piece.id),
  }));
}

function idsIn({ weeks, rough }: CalendarLayout): number[] {
  const items = weeks.flatMap(({ days }) => days.flatMap((one) => one.items));
  const bars = weeks.flatMap((week) => week.bars.map(({ occurrenceId }) => occurrenceId));
  return [...new Set([...items, ...bars, ...rough.ids])];
}

/** Which of the scheduled ones collide with what the person may read, inside the filter or not. P15 */
async function findColliding(ctx: Context, ids: readonly number[]): Promise<Set<number>> {
  const planned = await listPlanned(ctx.db.read, ids);
  const own = planned.filter(({ outcome }) => outcome === "scheduled");
  const others = await listCollisionCandidates(ctx.db.read, own, draftReader(ctx.user));
  return new Set(eachCollision(own, others).map((found) => found.own.id));
}
