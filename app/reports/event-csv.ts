/** The list of events as CSV: every event of the filter, one row each, with the address of its page. N9, N10 */
import type { Approval } from "~/domain/approval/approval";
import { peopleIfCounted, type Sessions } from "~/domain/counting/attendance-state";
import type { EventForm } from "~/domain/counting/event-form";
import type { Headcount } from "~/domain/counting/observation";
import type { Outcome } from "~/domain/counting/occurrence";
import type { RoughDay } from "~/domain/day/calendar-date";
import { wholePeriod } from "~/domain/event/event-period";
import type { BilingualText } from "~/domain/value/language";
import { type CsvCell, type CsvFile, csvFile } from "./report/csv-file";

const COLUMNS = [
  ...["event_id", "title_ja", "title_en", "form", "kind", "lead", "co_organisers"],
  ...["first_day", "last_day", "states", "places", "occurrences", "held", "approval"],
  ...["attendance_low", "attendance_high", "open_ended", "sessions_held", "sessions_missing"],
  ...["fictional", "not_shown", "url", "as_of"],
];

/** An event as the list shows it. */
export type FileEvent = {
  id: number;
  title: BilingualText;
  form: EventForm;
  kind: string;
  lead: string;
  coOrganisers: readonly string[];
  approval: Approval;
  fictional: boolean;
  occurrences: readonly {
    outcome: Outcome;
    first: RoughDay;
    last: RoughDay;
    placeName: string | null;
    states: readonly string[];
    selected: boolean;
  }[];
  attendance: Headcount & Sessions;
};

type Facts = {
  events: readonly FileEvent[];
  /** Beside these rows; null where that is not said. P185 */
  notShown: number | null;
  asOf: Date;
  origin: string;
};

/** Attendance, places and occurrences are of those that the filter selects, as on the page. N2 */
export function eventCsv({ events, notShown, asOf, origin }: Facts): CsvFile {
  return csvFile([
    COLUMNS,
    ...events.map((event) => [
      ...cellsOf(event),
      notShown,
      `${origin}/events/${event.id}`,
      asOf.toISOString(),
    ]),
  ]);
}

function cellsOf(event: FileEvent): CsvCell[] {
  const { title, form, kind, lead, coOrganisers, attendance, approval, fictional } = event;
  const selected = event.occurrences.filter((one) => one.selected);
  const period = wholePeriod(selected);
  const places = selected.flatMap(({ placeName }) => placeName ?? []);
  const people = (count: number) => peopleIfCounted(attendance, count);
  return [
    ...[event.id, title.ja, title.en, form, kind, lead, coOrganisers.join(" ")],
    ...[period?.first.from ?? null, period?.last.to ?? null],
    [...new Set(selected.flatMap(({ states }) => states))].join(" "),
    [...new Set(places)].join(" / "),
    ...[selected.length, selected.filter(({ outcome }) => outcome === "held").length, approval],
    ...[people(attendance.low), people(attendance.high), attendance.openEnded],
    ...[attendance.sessions, attendance.sessionsMissing, fictional],
  ];
}
