/** A report as the API answers it: the same table, keyed by the codes of the field. */

import type { CostTotal } from "~/domain/budget/cost-totals";
import { peopleIfCounted } from "~/domain/counting/attendance-state";
import type { Attendance, CellFigures, Overlap } from "~/domain/counting/tie-rows";
import type { Period } from "~/domain/day/calendar-date";
import type { RowTargets } from "~/domain/targets/target";
import type { Bilingual, BilingualText } from "~/domain/value/language";
import type { Qualifier } from "~/domain/value/qualifier";
import { printedAttendance, printedText } from "~/i18n/counting/printed-text";
import type { WholeEvent } from "./report-sheet";
import { linesOf, type ReportLine, type ReportTable } from "./report-table";

type People = "low" | "high" | "onlineLow" | "onlineHigh";
/** People are null where nobody counted. N4 */
type AttendanceAnswer = Omit<Attendance, People> &
  Record<People, number | null> & {
    /** As it is printed. N15 */
    printed: Bilingual;
  };

type Figures = Pick<
  CellFigures,
  "events" | "pending" | "planned" | "continuing" | "roughlyDated"
> & {
  attendance: AttendanceAnswer;
  rowsUrl: string | null;
};

export type PublishedAnswer = {
  from: string;
  to: string;
  match: "same" | "overlaps";
  events: number | null;
  attendance: number | null;
  eventsQualifier: Qualifier | null;
  attendanceQualifier: Qualifier | null;
  /** What the attendance was rounded to; null: not rounded. */
  attendanceUnit: number | null;
  wording: string;
  wordingEn: string;
  note: BilingualText;
  source: string;
};

/** What the events of one standing cost: n of N said so, currencies apart. P14 */
export type CostAnswer = CostTotal & { rowsUrl: string | null };

export type ReportAnswer = Figures & {
  targets: RowTargets;
  costs: CostAnswer[];
  period: Period;
  by: string;
  restatedUnder: string | null;
  asOf: string;
  containsFictional: boolean;
  /** Events that count and of which the list behind shows nothing; null where that is not said. P185 */
  notShown: number | null;
  /** How totals of attendance are rounded where they are printed. N15 */
  printedNote: Bilingual;
  rows: (Figures & { key: string; label: Bilingual; targets: RowTargets })[];
  /** Sum of the rows less the total; never negative. `events` is the sum of its two parts. */
  overlap: {
    events: number;
    severalRows: number;
    earlierPeriod: number;
    planned: number;
    attendance: { low: number; high: number };
    /** The events behind it; null by kind, where there is none. */
    rowsUrl: string | null;
  };
  published: PublishedAnswer[];
  /** The ten largest sessions whose figure is of somebody else's whole event. N14 */
  wholeEvents: (Omit<WholeEvent, "eventId"> & { rowsUrl: string })[];
};

type Published = Omit<PublishedAnswer, "wording" | "wordingEn"> & { wording: Bilingual };

export function reportAnswer(
  table: ReportTable & { period: Period },
  facts: {
    overlap: Overlap;
    published: readonly Published[];
    wholes: readonly WholeEvent[];
    costs: readonly CostTotal[];
    notShown: number | null;
    containsFictional: boolean;
  },
  origin: string,
): ReportAnswer {
  const { overlap, published, wholes, costs, notShown, containsFictional } = facts;
  const figures = linesOf(table, "row").map(({ key, label, figures: of, targets, links }) => ({
    ...{ key, label, targets },
    ...figuresAnswer(of, links.events, origin),
  }));
  const total = linesOf(table, "total")[0];
  if (total === undefined) throw new Error("A report has no total");
  const severalRows = linesOf(table, "overlap-several-rows")[0];
  return {
    period: { from: table.period.from, to: table.period.to },
    by: table.axis,
    restatedUnder: table.restatedUnder,
    asOf: table.asOf.toISOString(),
    ...{ containsFictional, notShown },
    printedNote: PRINTED_NOTE,
    ...figuresAnswer(total.figures, total.links.events, origin),
    targets: total.targets,
    costs: costs.map((cost) => ({
      ...cost,
      rowsUrl: absolute(total.links[cost.standing === "held" ? "events" : "planned"], origin),
    })),
    rows: figures,
    overlap: {
      events: overlap.events.all,
      severalRows: overlap.events.severalRows,
      earlierPeriod: overlap.events.earlierPeriod,
      planned: overlap.planned,
      attendance: overlap.attendance,
      rowsUrl: absolute(severalRows?.links.events ?? null, origin),
    },
    published: published.map(publishedAnswer),
    wholeEvents: wholes.map(({ eventId, ...whole }) => ({
      ...whole,
      rowsUrl: `${origin}/events/${eventId}`,
    })),
  };
}

/** Stands beside printed totals in every answer. N15 */
export const PRINTED_NOTE: Bilingual = { ja: printedText.ja.note, en: printedText.en.note };

/** One line of a table, with the address of its rows. */
export function lineAnswer(
  { figures, links }: Pick<ReportLine, "figures"> & { links: Pick<ReportLine["links"], "events"> },
  origin: string,
): Figures {
  return figuresAnswer(figures, links.events, origin);
}

function figuresAnswer(figures: CellFigures, url: string | null, origin: string): Figures {
  const { events, pending, planned, continuing, roughlyDated } = figures;
  const attendance = attendanceAnswer(figures.attendance);
  const rowsUrl = absolute(url, origin);
  return { events, pending, planned, continuing, roughlyDated, attendance, rowsUrl };
}

function attendanceAnswer(attendance: Attendance): AttendanceAnswer {
  const counted = (people: number) => peopleIfCounted(attendance, people);
  const { low, high, onlineLow, onlineHigh } = attendance;
  return {
    ...attendance,
    printed: {
      ja: printedAttendance(attendance, "ja"),
      en: printedAttendance(attendance, "en"),
    },
    ...{ low: counted(low), high: counted(high) },
    ...{ onlineLow: counted(onlineLow), onlineHigh: counted(onlineHigh) },
  };
}

const absolute = (url: string | null, origin: string) => (url === null ? null : `${origin}${url}`);

function publishedAnswer(total: Published): PublishedAnswer {
  const {
    from,
    to,
    match,
    events,
    attendance,
    eventsQualifier,
    attendanceQualifier,
    attendanceUnit,
    wording,
    note,
    source,
  } = total;
  return {
    ...{ from, to, match, events, attendance, eventsQualifier, attendanceQualifier },
    ...{ attendanceUnit, wording: wording.ja, wordingEn: wording.en, note, source },
  };
}
