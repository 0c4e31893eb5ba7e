/** What the cells of a row say of the sessions of an event, line by line. N0, N4, N7, N11 */
import { parseHeadcount } from "~/domain/counting/headcount";
import { MODES } from "~/domain/counting/observation";
import type { RoughDay } from "~/domain/day/calendar-date";
import { checkDaysInOrder, checkRoughDay } from "~/domain/day/rough-day";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { readDayCell } from "~/domain/import/cell-day";
import { splitCell } from "~/domain/import/list-cell";
import { numberCodeOf } from "~/domain/import/number-codes";
import { HEADCOUNT_WORDS, LINE, MAX_STOPS, OUTCOME_REASON } from "~/domain/value/limits";
import { cleanText } from "~/domain/value/typed-text";
import { readMethod, readOutcome, readScope } from "./event-code-words";
import type { SessionColumn } from "./event-columns";
import type { EventImportKnown } from "./event-import-known";
import type { ToldSession, ToldStatement } from "./imported-event";
import { type PlaceQuestion, type RowNotes, readEventPlace } from "./read-event-place";

export type SessionsRead = {
  sessions: ToldSession[];
  /** Those whose first day is less than a day, and not spelled out. */
  rough: ReadonlySet<ToldSession>;
  /** Towns that could be several. */
  question: PlaceQuestion | null;
};

/** `placeAnswer`: what a person chose for the column of places. Null where anything was refused. */
export function readEventSessions(
  notes: RowNotes,
  { lead, placeAnswer }: { lead: string | null; placeAnswer: string | null },
  known: EventImportKnown,
): SessionsRead | null {
  const lists = sessionLists(notes);
  if (lists === null) return null;
  const { count, itemOf } = lists;
  const leadZone = known.organiserZones.get(lead ?? "") ?? HOME_ZONE;
  const questions: PlaceQuestion[] = [];
  const rough = new Set<ToldSession>();
  const sessions = Array.from({ length: count }, (_, at) => {
    const item = (column: SessionColumn) => itemOf(column, at);
    const first = readDay("first_day", item("first_day") ?? "", notes);
    const lastText = item("last_day");
    const last = lastText === undefined ? undefined : readDay("last_day", lastText, notes);
    if (first === "blank") notes.refuse("first_day", "day-empty", "");
    const where = readEventPlace(item, { placeAnswer, lead, at }, known, notes);
    if (where?.question) questions.push(where.question);
    const how = readHow(item, notes);
    if (first === null || first === "blank" || last === null || where === null) return null;
    const until = last === "blank" ? first : last;
    const inOrder = checkDaysInOrder(first.day, until?.day ?? first.day);
    if (!inOrder.ok) return notes.refuse("last_day", inOrder.reason, lastText ?? "");
    const zone = where.zone ?? leadZone;
    const today = known.today(zone);
    const session: ToldSession = {
      first: first.day,
      zone,
      begun: first.day.from <= today,
      over: (until ?? first).day.to < today,
    };
    if (first.day.precision !== "day" && !first.isSpelledOut) rough.add(session);
    if (until !== undefined) session.last = until.day;
    if (where.place !== null) session.place = where.place;
    return Object.assign(session, how);
  });
  const whole = sessions.flatMap((session) => session ?? []);
  return whole.length < count ? null : { sessions: whole, rough, question: questions[0] ?? null };
}

const LISTS: readonly SessionColumn[] = [
  ...(["first_day", "last_day", "state", "place", "place_id", "venue"] as const),
  ...(["outcome", "outcome_reason", "attendance", "method"] as const),
  ...(["attendance_online", "method_online", "scope", "scope_online"] as const),
];

/** As many sessions as the longest cell has lines; a cell of one says it of all. */
function sessionLists(notes: RowNotes) {
  const lists = new Map<SessionColumn, string[]>();
  for (const column of LISTS) {
    const text = notes.cell(column);
    if (text !== undefined) lists.set(column, splitCell(text, "lines"));
  }
  const count = Math.max(1, ...[...lists.values()].map((items) => items.length));
  if (count > MAX_STOPS) return notes.refuse("first_day", "too-many-sessions", String(count));
  for (const [column, items] of lists)
    if (items.length > 1 && items.length < count)
      return notes.refuse(column, "lines-differ", `${items.length}/${count}`);
  const itemOf = (column: SessionColumn, at: number): string | undefined => {
    const items = lists.get(column);
    return items && (items.length === 1 ? items[0] : (items[at] ?? ""));
  };
  return { count, itemOf };
}

type DayRead = { day: RoughDay; isSpelledOut: boolean };

const SPELLED_OUT = /^(.*?)\s*\[(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})\]$/;

function readDay(
  column: "first_day" | "last_day",
  text: string,
  notes: RowNotes,
): DayRead | "blank" | null {
  const [, name = text, from, to] = SPELLED_OUT.exec(text) ?? [];
  const read = readDayCell(name);
  if (!read.ok) {
    const readings = read.readings.map((one) =>
      one.from === one.to ? one.from : `${one.from}/${one.to}`,
    );
    const value = readings.length === 0 ? text : `${text}（${readings.join("、")}）`;
    return notes.refuse(column, read.reason, value);
  }
  if (read.value === null) return "blank";
  const { precision } = read.value;
  if (precision === "year") return notes.refuse(column, "day-is-year", text);
  const span = [from, to].map((day) => (day === undefined ? null : readDayCell(day)));
  const [first, last] = span.map((one) => (one?.ok ? (one.value?.from ?? null) : null));
  const isSpelledOut = from !== undefined;
  if (isSpelledOut && (!first || !last || first > last))
    return notes.refuse(column, "day-does-not-exist", text);
  const day = { ...read.value, precision, ...(first && last ? { from: first, to: last } : {}) };
  const inRange = checkRoughDay(day);
  return inRange.ok ? { day, isSpelledOut } : notes.refuse(column, inRange.reason, text);
}

type How = Pick<
  ToldSession,
  | "venue"
  | "outcome"
  | "outcomeReason"
  | "outcomeWording"
  | "attendance"
  | "attendance_online"
  | "method"
  | "method_online"
  | "scope"
  | "scope_online"
>;

function readHow(item: (column: SessionColumn) => string | undefined, notes: RowNotes): How {
  const how: How = {};
  const venue = item("venue");
  if (venue !== undefined) how.venue = lineOf("venue", venue, LINE, notes);
  const said = item("outcome") ?? "";
  const outcome = said === "" ? null : readOutcome(said);
  if (said !== "" && outcome === null) notes.refuse("outcome", "outcome-unknown", said);
  if (outcome !== null) {
    how.outcome = outcome.outcome;
    how.outcomeWording = said;
    if (outcome.reason !== said) how.outcomeReason = outcome.reason;
  }
  const reason = lineOf("outcome_reason", item("outcome_reason") ?? "", OUTCOME_REASON, notes);
  if (reason !== null) how.outcomeReason = reason;
  for (const mode of MODES) {
    const [column, methodColumn, scopeColumn] = COLUMNS_OF[mode];
    const text = item(column);
    if (text !== undefined) how[column] = readStatement(column, text, notes);
    const method = item(methodColumn) ?? "";
    const read = method === "" ? null : readMethod(method);
    if (method !== "" && read === null) notes.refuse(methodColumn, "method-unknown", method);
    if (read !== null) how[methodColumn] = read;
    const counted = item(scopeColumn) ?? "";
    const scope = counted === "" ? null : readScope(counted);
    if (counted !== "" && scope === null) notes.refuse(scopeColumn, "scope-unknown", counted);
    if (scope !== null) how[scopeColumn] = scope;
  }
  return how;
}

/** Which columns hold the figure of a mode, how it was taken and what was counted. */
export const COLUMNS_OF = {
  "in-person": ["attendance", "method", "scope"],
  online: ["attendance_online", "method_online", "scope_online"],
} as const;

function lineOf(column: SessionColumn, text: string, max: number, notes: RowNotes): string | null {
  const clean = cleanText(text, { max });
  if (!clean.ok) return notes.refuse(column, clean.reason, text);
  return clean.value === "" ? null : clean.value;
}

const NUMBERS_BESIDE = /^(.*?)\s*\[(\d{1,9})(?:-(\d{1,9}))?(\+)?\]$/s;

/** Null where nobody was counted: 0 is a count. 約50名 is read as 45 to 55, and told. N4 */
function readStatement(
  column: "attendance" | "attendance_online",
  text: string,
  notes: RowNotes,
): ToldStatement | null {
  if (text === "" || numberCodeOf(text) !== null) return null;
  if (text.length > HEADCOUNT_WORDS + 30) return notes.refuse(column, "too-long", text);
  const beside = NUMBERS_BESIDE.exec(text);
  if (beside !== null) {
    const [, wording = "", low, high = low, open] = beside;
    const numbers = { low: Number(low), high: Number(high), openEnded: open !== undefined };
    if (numbers.low > numbers.high) return notes.refuse(column, "headcount-low-above-high", text);
    return { wording, ...numbers, isExplicit: true };
  }
  const read = parseHeadcount(text);
  if (!read.ok) return notes.refuse(column, read.reason, text);
  const { low, high, openEnded } = read.headcount;
  if (read.needsConfirmation)
    notes.tell({ column, reason: "headcount-about", value: `${text} → ${low}–${high}` });
  return { wording: text, low, high, openEnded, isExplicit: false };
}
