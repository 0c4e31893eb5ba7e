/**
 * Reading a time as people write it, and on which day a session ends by it. N11
 *
 * What could mean two times is asked, never guessed: 午後12時, midnight, an end in the afternoon before its start.
 */
import { type Parsed, parsed, refuse, type Verdict } from "~/domain/value/verdict";
import { addDays, type CalendarDate } from "./calendar-date";

export type TypedTimeRefusal = "time-malformed" | "time-ambiguous";

/** `nextDay`: the hours were counted on beyond midnight (24:00, 25:30, 26時). */
export type TypedTime = { time: string; nextDay: boolean };

/** 24時間を超える時刻: to half past five at the latest, as for trains and television. */
const LAST_HOUR = 29;

const HALF = "(?:(?<half>午前|午後|am|pm|a\\.m\\.|p\\.m\\.)\\s*)?";
const HALF_BEHIND = "(?:\\s*(?<behind>am|pm|a\\.m\\.|p\\.m\\.))?";
const CLOCKS = [
  new RegExp(`^${HALF}(?<hour>\\d{1,2})[:.](?<minute>\\d{2})${HALF_BEHIND}$`, "i"),
  new RegExp(`^${HALF}(?<hour>\\d{1,2})時(?:(?<minute>\\d{1,2})分|(?<halfPast>半))?$`, "i"),
  /^(?<hour>\d{1,2})\s*(?<behind>am|pm|a\.m\.|p\.m\.)$/i,
  /^(?<hour>\d{2})(?<minute>\d{2})$/,
];
const NOON = /^(?:正午|noon|12\s*noon)$/i;
/** The one before the day or the one after it? */
const MIDNIGHT = /^(?:深夜|真夜中|夜半|midnight|12\s*midnight)$/i;

export function parseTypedTime(text: string): Parsed<TypedTime, TypedTimeRefusal> {
  const typed = text.normalize("NFKC").trim();
  if (NOON.test(typed)) return parsed({ time: "12:00", nextDay: false });
  if (MIDNIGHT.test(typed)) return refuse("time-ambiguous");
  const parts = CLOCKS.map((pattern) => pattern.exec(typed)?.groups).find((found) => found);
  if (parts === undefined) return refuse("time-malformed");
  const { half, behind, halfPast } = parts;
  if (half !== undefined && behind !== undefined) return refuse("time-malformed");
  const minute = halfPast === undefined ? Number(parts.minute ?? 0) : 30;
  const hour = hourOf(Number(parts.hour), half ?? behind);
  if (!hour.ok) return hour;
  if (minute > 59 || hour.value > LAST_HOUR) return refuse("time-malformed");
  return parsed({ time: clock(hour.value % 24, minute), nextDay: hour.value >= 24 });
}

/**
 * The hour of 24. 午後12時 is midnight by law and noon by habit, 午前12時 the other way round; 12 PM and 12 AM are settled.
 */
function hourOf(hour: number, half: string | undefined): Parsed<number, TypedTimeRefusal> {
  if (half === undefined) return parsed(hour);
  const isAfternoon = /^(?:午後|p)/i.test(half);
  const isJapanese = half === "午前" || half === "午後";
  if (hour === 12 && isJapanese) return refuse("time-ambiguous");
  if (hour === 12) return parsed(isAfternoon ? 12 : 0);
  if (hour < 12 && (hour > 0 || isJapanese)) return parsed(isAfternoon ? hour + 12 : hour);
  // 午後18時 says it twice; 午前18時 and 18:00 AM say two things, 0 PM says none.
  return isJapanese && isAfternoon && hour <= 23 ? parsed(hour) : refuse("time-malformed");
}

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;

/** Begins in the evening and ends before dawn: that is one night. */
const NIGHT_BEGINS = "17:00";
const NIGHT_ENDS = "06:00";

export type TypedTimes = {
  first: CalendarDate;
  last: CalendarDate;
  start: TypedTime | null;
  end: TypedTime | null;
};

/**
 * The last day by what the times say: 22:00-01:30 and 18:00-24:00 end on the day after.
 *
 * Refused where they could mean another day: a start beyond midnight, hours counted on from a day that is not the first,
 * an end before the start of the same day in broad daylight.
 */
export function lastDayByTimes({
  first,
  last,
  start,
  end,
}: TypedTimes):
  | { ok: true; last: CalendarDate }
  | (Verdict<"ends-before-it-starts" | "time-ambiguous"> & { ok: false }) {
  if (end === null) return { ok: true, last };
  if (end.nextDay && first !== last && end.time !== "00:00") return refuse("time-ambiguous");
  if (end.nextDay) return { ok: true, last: addDays(last, 1) };
  if (first !== last || start === null || start.time <= end.time) return { ok: true, last };
  const isOneNight = start.time >= NIGHT_BEGINS && end.time <= NIGHT_ENDS;
  return isOneNight ? { ok: true, last: addDays(last, 1) } : refuse("ends-before-it-starts");
}
