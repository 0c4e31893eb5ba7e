/**
 * What a report of a period rests on, read from the register as it is: frozen by a submission, and what a frozen one is
 * compared with. `domain/submission/frozen-report` says what stands in it and in which order.
 *
 * Ask it through `readUnchanged`, so that all of it is of one state of the register.
 */
import { asc } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import { AXES } from "~/domain/counting/axis";
import { RULES } from "~/domain/counting/rules-version";
import { addDays, compareText, type Period } from "~/domain/day/calendar-date";
import { isWholeMonths } from "~/domain/filter/counts-unread";
import type { ReportingPosts } from "~/domain/round/reporting";
import type {
  FrozenEvent,
  FrozenFact,
  FrozenLink,
  FrozenName,
  FrozenPlan,
  FrozenPublished,
  ReportBasis,
} from "~/domain/submission/frozen-report";
import type { Handle } from "../../client";
import { crosswalkLinks } from "../../schema/reference";
import { listAllFacts } from "../fact/facts";
import { findPlanBook, type PlanBook } from "../plan/plans";
import { listAxisTerms } from "../report/axis-terms";
import { listPublishedTotals } from "../report/published-totals";
import { findReporting } from "../round/reporting-rounds";
import { listFrozenEvents } from "./frozen-events";

export type LiveQuestion = {
  period: Period;
  asOf: Date;
  /** Hash of the sources that count. */
  code: string;
  /** Events that are read though they have nothing in the period: to compare with a record that knows them there. */
  alsoEvents?: readonly number[];
  /** To compare: without what no figure of attendance rests on (observations that are not official, reach). */
  figuresOnly?: boolean;
  /** Who asks so finely that only what they may read counts; "everybody" where all of it does. P185 */
  reader?: DraftReader;
  /** Does 機密性3 count? Unless told, in whole months: of two records of odd days the difference would tell a day. P185 */
  secrets?: boolean;
};

export async function liveReport(
  db: Handle,
  { period, asOf, code, alsoEvents = [], figuresOnly = false, ...whose }: LiveQuestion,
): Promise<ReportBasis> {
  const { reader = "everybody", secrets = isWholeMonths(period) } = whose;
  const events = await listFrozenEvents(db, period, { alsoEvents, figuresOnly, reader, secrets });
  const { asked, finished, of } = await findReportingBeside(db, period, events);
  return {
    format: 1,
    period: { from: period.from, to: period.to },
    asOf: asOf.toISOString(),
    rules: RULES,
    code,
    plans: plansOf(await findPlanBook(db)),
    crosswalk: await listLinks(db),
    names: await listNames(db),
    facts: await listFacts(db),
    published: await listPublished(db, period),
    reporting: { asked, finished, of },
    events,
  };
}

/** Rounds of the demonstration programme count in a record that holds its events, and is marked for it. P183 */
export async function findReportingBeside(
  db: Handle,
  period: Period,
  events: readonly Pick<FrozenEvent, "fictional">[],
): Promise<ReportingPosts> {
  return await findReporting(db, period, { fictional: events.some((event) => event.fictional) });
}

/** The days of a version end the day before the next one that is in force. */
function plansOf({ versions, terms }: PlanBook): FrozenPlan[] {
  return versions.map(({ id, name, inForceFrom, offers }) => {
    const next = versions
      .map((version) => version.inForceFrom)
      .find((from) => from !== null && inForceFrom !== null && from > inForceFrom);
    return {
      ...{ id, name, from: inForceFrom },
      to: next === undefined || next === null ? null : addDays(next, -1),
      terms: terms
        .filter(({ plan }) => plan === id)
        .map(({ key, axis, parent, short }) => ({ key, axis, parent, ja: short.ja, en: short.en })),
      offers: [...offers].sort(compareText),
    };
  });
}

async function listLinks(db: Handle): Promise<FrozenLink[]> {
  return await db
    .select({ from: crosswalkLinks.fromTerm, to: crosswalkLinks.toTerm })
    .from(crosswalkLinks)
    .orderBy(asc(crosswalkLinks.fromTerm), asc(crosswalkLinks.toTerm));
}

async function listNames(db: Handle): Promise<FrozenName[]> {
  const names: FrozenName[] = [];
  for (const axis of AXES) {
    if (axis === "priority" || axis === "tier") continue;
    const terms = await listAxisTerms(db, axis);
    names.push(...terms.map(({ key, label }) => ({ axis, key, ja: label.ja, en: label.en })));
  }
  return names;
}

/** Of the nation and its states; what is kept back stands without its figure, as everywhere. P103 */
async function listFacts(db: Handle): Promise<FrozenFact[]> {
  const facts = (await listAllFacts(db)).filter(({ fictional }) => !fictional);
  return facts
    .map(({ id, areaType, area, measure, asOf, release, qualifier, value, code, low, high }) => ({
      ...{ id, areaType, area, measure, asOf, release, qualifier, value, code, low, high },
    }))
    .sort((a, b) => compareText(a.id, b.id));
}

async function listPublished(db: Handle, period: Period): Promise<FrozenPublished[]> {
  const published = await listPublishedTotals(db, period);
  return published
    .map(({ match: _match, mark: _mark, ...total }) => ({
      ...{ id: total.id, from: total.from, to: total.to },
      ...{ events: total.events, eventsQualifier: total.eventsQualifier },
      ...{ attendance: total.attendance, attendanceQualifier: total.attendanceQualifier },
      ...{ attendanceUnit: total.attendanceUnit, wording: total.wording, note: total.note },
      source: total.source,
    }))
    .sort((a, b) => compareText(a.id, b.id));
}
