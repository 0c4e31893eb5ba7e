/** How an imported event stands in the cells of our own file: codes, days, and line by line what each session has. */
import { parseHeadcount } from "~/domain/counting/headcount";
import type { RoughDay } from "~/domain/day/calendar-date";
import { roughDayText } from "~/domain/day/rough-day";
import { joinCell } from "~/domain/import/list-cell";
import { countedCell } from "./counted-cell";
import type { EventColumn, SessionColumn } from "./event-columns";
import type { PlaceDraft } from "./event-draft";
import type { EventFrame, ImportedEvent, KnownStatement } from "./imported-event";
import { type MergedSession, mergedSessions } from "./imported-sessions";

/** Written in the column of place numbers where a name of a town was typed: it is not looked for in the gazetteer. */
export const TYPED_PLACE = "none";

export function eventCell(event: ImportedEvent, column: EventColumn): string {
  switch (column) {
    case "form":
    case "kind":
    case "lead":
    case "classification":
      return frameOf(event)[column] ?? "";
    case "may_be_published":
      return frameOf(event).may_be_published ? "yes" : "no";
    case "counted":
      return countedCell(event.counted);
    case "fictional":
      return event.fictional ? "yes" : "";
    case "co_organisers":
      return namesCell(coOrganisersOf(event).toSorted());
    case "priority":
    case "tier":
    case "trait":
      return namesCell((event[column] ?? []).toSorted());
    case "partners":
      return namesCell(event.partners ?? []);
    default:
      return isSessionColumn(column) ? sessionCell(event, column) : (event[column] ?? "");
  }
}

/** What the event says, or else what is supposed of a new one. */
export function frameOf(event: ImportedEvent): Partial<EventFrame> {
  const { supposed, form, kind, lead, classification, may_be_published } = event;
  return {
    form: form ?? supposed?.form,
    kind: kind ?? supposed?.kind,
    lead: lead ?? supposed?.lead,
    classification: classification ?? supposed?.classification,
    may_be_published: may_be_published ?? supposed?.may_be_published,
  } as Partial<EventFrame>;
}

export function coOrganisersOf(event: ImportedEvent): string[] {
  const { lead } = frameOf(event);
  return [...new Set(event.co_organisers ?? [])].filter((organiser) => organiser !== lead);
}

/** 2023-08, or 2023-08 [2023-08-04/2023-08-31] where it is spelled out. N7, N11 */
export function dayCellText(day: RoughDay, isSpelledOut: boolean): string {
  const text = roughDayText(day);
  return isSpelledOut ? `${text} [${day.from}/${day.to}]` : text;
}

/** 約50名; 数十名 [20-90] where the words do not say these numbers. N4 */
export function statementText({ wording, low, high, openEnded }: KnownStatement): string {
  const read = parseHeadcount(wording);
  const says =
    read.ok &&
    read.headcount.low === low &&
    read.headcount.high === high &&
    read.headcount.openEnded === openEnded;
  if (says) return wording;
  return `${wording} [${low}${high === low ? "" : `-${high}`}${openEnded ? "+" : ""}]`.trim();
}

const namesCell = (names: readonly string[]): string => joinCell(names, "names");

function isSessionColumn(column: EventColumn): column is SessionColumn {
  return column in SESSION_CELLS;
}

function sessionCell(event: ImportedEvent, column: SessionColumn): string {
  const items = mergedSessions(event).map(SESSION_CELLS[column]);
  return joinCell(items, "lines", column === "first_day");
}

const SESSION_CELLS: Record<SessionColumn, (session: MergedSession) => string> = {
  first_day: ({ first, spelledOut }) => dayCellText(first, spelledOut.first),
  last_day: ({ first, last, spelledOut }) =>
    last.from === first.from && last.to === first.to ? "" : dayCellText(last, spelledOut.last),
  state: ({ place }) => (place.type === "state" ? (place.state ?? "") : place.type),
  place: ({ place }) => place.name ?? "",
  place_id: ({ place }) => placeNumber(place),
  venue: ({ venue }) => venue ?? "",
  outcome: ({ outcome }) => outcome,
  outcome_reason: ({ outcomeReason }) => outcomeReason ?? "",
  attendance: ({ attendance }) => (attendance === null ? "" : statementText(attendance)),
  method: ({ attendance }) => attendance?.method ?? "",
  attendance_online: ({ attendance_online: online }) =>
    online === null ? "" : statementText(online),
  method_online: ({ attendance_online: online }) => online?.method ?? "",
  scope: ({ attendance, beside }) => scopeCell(attendance, beside.attendance),
  scope_online: ({ attendance_online: online, beside }) =>
    scopeCell(online, beside.attendance_online),
};

/**
 * What nobody said stands empty, as where the file has no such column. A whole event that a file brings beside our part is
 * told with its number: `part + whole 25000`. N14
 */
function scopeCell(figure: KnownStatement | null, beside: KnownStatement | null): string {
  const { scope = "unknown" } = figure ?? {};
  const own = scope === "unknown" ? "" : scope;
  return beside === null ? own : `${own} + ${beside.scope} ${statementText(beside)}`;
}

function placeNumber(place: PlaceDraft): string {
  if (place.type !== "state" || place.name === null) return "";
  return place.placeId === null ? TYPED_PLACE : String(place.placeId);
}
