/** The list of events under the register's filter, a page at a time. */

import type { Context } from "~/context/context.server";
import { calendarOf, calendarQuery } from "~/domain/calendar/calendar-question";
import type { CalendarDate } from "~/domain/day/calendar-date";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { eventCursorText } from "~/domain/event/event-cursor";
import { wholePeriod } from "~/domain/event/event-period";
import { filterToParams } from "~/domain/filter/register-filter";
import { can } from "~/domain/people/permissions";
import type { Bilingual } from "~/domain/value/language";
import { fold } from "~/domain/value/search-text";
import { readBeside } from "~/http/read-beside.server";
import { eventText } from "~/i18n/event/event-text";
import { frameText } from "~/i18n/frame-text";
import { readDraftsBeside } from "~/pages/approval/drafts-beside.server";
import { readFilterOptions } from "~/pages/filter/filter-options.server";
import { findEventChoices } from "~db/queries/entry/event-choices";
import { type ListedEvent, listCountedEvents } from "~db/queries/event/event-list";
import { countNotShown } from "~db/queries/event/not-shown";
import { listRunningImports } from "~db/queries/import/running-imports";
import { readEventListQuestion } from "./event-list-question.server";

const PAGE_SIZE = 50;
/** The rows of one print: some twenty sheets. */
const WHOLE_SIZE = 500;

export const readEventListPage = readBeside(readPage);

async function readPage(ctx: Context, request: Request) {
  const db = ctx.db.read;
  const pageTitle = frameText[ctx.language].pageTitle(eventText[ctx.language].title);
  const asked = await readEventListQuestion(ctx, request);
  if (!asked.ok) return { ok: false as const, refusals: asked.refusals, pageTitle };

  const { filter, order, after, whole } = asked;
  const today = todayIn(HOME_ZONE, ctx.now);
  const options = await readFilterOptions(ctx, filter);
  const own = options.organisers.find(({ key }) => key === ctx.user.organiser);
  const limit = whole ? WHOLE_SIZE : PAGE_SIZE;
  const page = await listCountedEvents(db, filter, { order, today, after, limit });
  return {
    ok: true as const,
    filter,
    filterQuery: filterToParams(filter).toString(),
    order,
    today,
    calendarQuery: calendarQuery(filter, calendarOf(filter.period, today)),
    rows: page.rows.map(listedRow),
    next: page.next && eventCursorText(page.next),
    isFirstPage: after === null,
    whole: whole ? { most: WHOLE_SIZE } : null,
    all: page.total,
    notShown: await countNotShown(db, filter),
    /** Terms whose text names what is searched for: their events may not have the word. */
    named: filter.q === null ? [] : await listTermsNaming(ctx, { q: filter.q, today }),
    running: await listRunningImports(db),
    drafts: await readDraftsBeside(ctx, filter, own),
    options,
    myMission: own?.type === "mission" ? own.key : null,
    mayCreate: can(ctx.user, "event.create"),
    pageTitle,
  };
}

/** What a row shows of an event and of its occurrences, and no more: each value of a page is written twice. */
function listedRow({ occurrences, revision, ...event }: ListedEvent) {
  return {
    ...event,
    period: wholePeriod(occurrences),
    occurrences: occurrences.map(({ id, first, last, ...shown }) => shown),
  };
}

async function listTermsNaming(
  { db, language }: Context,
  { q, today }: { q: string; today: CalendarDate },
) {
  const { terms } = await findEventChoices(db.read, today, language);
  const asked = fold(q);
  const isNamed = ({ ja, en }: Bilingual) => fold(ja) === asked || fold(en) === asked;
  return terms
    .filter(({ fields }) => fields.some(isNamed))
    .map(({ key, short }) => ({ key, short }));
}

export type EventListPage = Extract<Awaited<ReturnType<typeof readEventListPage>>, { ok: true }>;
export type ListedRow = EventListPage["rows"][number];
