/** The rows behind a paper: every event that stands in one of its figures, with its page. N10, N13, N14 */
import { peopleIfCounted } from "~/domain/counting/attendance-state";
import type { OfficialSums } from "~/domain/counting/observation";
import { officialSums } from "~/domain/counting/official-observation";
import type {
  FrozenEvent,
  FrozenObservation,
  FrozenOccurrence,
  FrozenReport,
} from "~/domain/submission/frozen-report";
import {
  attendanceFacts,
  type CountedSession,
  countedSessions,
  isWhole,
  officialOf,
} from "~/domain/submission/frozen-sessions";
import type { EventStanding } from "~/domain/submission/frozen-standings";
import type { Language } from "~/domain/value/language";
import { paperSheetText } from "~/i18n/paper/paper-sheet-text";
import type { CsvCell } from "~/reports/report/csv-file";
import { eventStates } from "./event-cells";
import type { PaperSheet } from "./paper";
import { isHidden, type PaperFacts } from "./paper-facts";
import { type ColumnName, sheetColumns } from "./sheet-columns";

const COLUMNS: readonly ColumnName[] = [
  ...(["event_id", "title_ja", "lead", "first_day", "states", "sessions"] as const),
  ...(["attendance_low", "attendance_high", "open_ended", "fictional"] as const),
  ...(["title_en", "form", "kind", "co_organisers", "last_day", "places"] as const),
  ...(["standing", "counted", "criterion", "plan", "tags", "classification"] as const),
  ...(["may_be_published", "sessions_missing", "whole_low", "whole_high"] as const),
  ...(["wording", "source", "rows_url", "as_of"] as const),
];

export function eventSheet({ standings, report }: PaperFacts, language: Language): PaperSheet {
  return {
    name: "rows",
    title: paperSheetText[language].sheet.rows,
    columns: sheetColumns(COLUMNS, language),
    printed: COLUMNS.indexOf("title_en"),
    rows: { [Symbol.iterator]: () => rowsOf(standings, report) },
    sums: new Set(),
  };
}

/** What is not shown stands in the summary by its number alone (P163). One at a time: all of them at once would fill the memory of a large register. */
function* rowsOf(
  standings: readonly EventStanding[],
  report: FrozenReport,
): Generator<CsvCell[], undefined> {
  for (const standing of standings) if (!isHidden(standing.event)) yield cellsOf(standing, report);
}

/** Every event of a year goes through here: one list a row, and nothing summed that is not there. */
function cellsOf({ event, standing, by }: EventStanding, report: FrozenReport): CsvCell[] {
  const [lead = null, ...others] = event.organisers;
  const sessions = countedSessions({ events: [event], period: report.period });
  const attendance = attendanceFacts(sessions);
  const records = sessions.flatMap(recordsOf);
  const whole = wholeSums(records);
  return [
    event.id,
    event.title.ja,
    lead,
    by.firstFrom,
    eventStates(event).join(" "),
    attendance.sessions,
    peopleIfCounted(attendance, attendance.low),
    peopleIfCounted(attendance, attendance.high),
    attendance.openEnded,
    event.fictional,
    event.title.en,
    event.form,
    event.kind,
    others.join(" "),
    lastDay(event),
    placesOf(event),
    standing,
    event.counted,
    event.criterion,
    event.plan,
    event.tags.join(" "),
    event.classification,
    event.mayBePublished,
    attendance.sessionsMissing,
    whole?.attendanceLow ?? null,
    whole?.attendanceHigh ?? null,
    records.flatMap(wordingOf).join(" / "),
    event.source,
    `/events/${event.id}`,
    report.asOf,
  ];
}

const recordsOf = ({ occurrence }: CountedSession) => officialOf(occurrence);
const wordingOf = ({ wording }: FrozenObservation) => wording ?? [];

function wholeSums(records: readonly FrozenObservation[]): OfficialSums | null {
  const whole = records.filter(isWhole);
  return whole.length > 0 ? officialSums(whole) : null;
}

function lastDay({ occurrences }: FrozenEvent): string | null {
  let last: string | null = null;
  for (const { lastTo } of occurrences) if (last === null || lastTo > last) last = lastTo;
  return last;
}

const placeOf = ({ place }: FrozenOccurrence) => place ?? [];
const placesOf = ({ occurrences }: FrozenEvent): string =>
  [...new Set(occurrences.flatMap(placeOf))].join(" / ");
