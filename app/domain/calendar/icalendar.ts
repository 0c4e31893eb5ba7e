/**
 * Calendars for other programs, as iCalendar (RFC 5545). P175
 *
 * Times are written in UTC: a zone of our own would have to say when its clocks change, and every program knows that
 * better. Lines are folded at 75 octets and never inside a character.
 */
import { addDays, type CalendarDate } from "~/domain/day/calendar-date";

export type CalendarWhen =
  /** Whole days, the last one included. */
  | { type: "days"; from: CalendarDate; to: CalendarDate }
  | { type: "instants"; start: Date; end: Date | null };

export type CalendarEntry = {
  uid: string;
  /** DTSTAMP too: an entry that nobody changed is written the same every time. */
  changedAt: Date;
  sequence: number;
  when: CalendarWhen;
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  summary: string;
  description: string | null;
  location: string | null;
  at: { lat: number; lon: number } | null;
  url: string | null;
};

type Calendar = { name: string; description: string; entries: readonly CalendarEntry[] };

const LINE_END = "\r\n";
/** RFC 5545, 3.1: octets of a line, its end left out. */
const LONGEST_LINE = 75;

export function writeCalendar({ name, description, entries }: Calendar): string {
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kusanone//Kusanone//JA"],
    ...["CALSCALE:GREGORIAN", "METHOD:PUBLISH"],
    ...[`X-WR-CALNAME:${escapeText(name)}`, `X-WR-CALDESC:${escapeText(description)}`],
    ...["REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"],
    ...(entries.length === 0 ? NOTHING_BUT_A_ZONE : entries.flatMap(entryLines)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => foldLine(line) + LINE_END).join("");
}

/** A calendar has one component at least (3.6). */
const NOTHING_BUT_A_ZONE = [
  ...["BEGIN:VTIMEZONE", "TZID:UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000"],
  ...["TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE"],
];

function entryLines(entry: CalendarEntry): string[] {
  const { description, location, at, url } = entry;
  return [
    ...["BEGIN:VEVENT", `UID:${escapeText(entry.uid)}`],
    `DTSTAMP:${instantText(entry.changedAt)}`,
    `LAST-MODIFIED:${instantText(entry.changedAt)}`,
    `SEQUENCE:${entry.sequence}`,
    ...whenLines(entry.when),
    ...[`STATUS:${entry.status}`, `SUMMARY:${escapeText(entry.summary)}`],
    ...(description === null ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(location === null ? [] : [`LOCATION:${escapeText(location)}`]),
    ...(at === null ? [] : [`GEO:${at.lat};${at.lon}`]),
    ...(url === null ? [] : [`URL:${url}`]),
    // What others do keeps nobody from being invited.
    ...["TRANSP:TRANSPARENT", "END:VEVENT"],
  ];
}

function whenLines(when: CalendarWhen): string[] {
  if (when.type === "days") {
    const after = addDays(when.to, 1);
    return [`DTSTART;VALUE=DATE:${dayText(when.from)}`, `DTEND;VALUE=DATE:${dayText(after)}`];
  }
  const { start, end } = when;
  const ends = end === null ? [] : [`DTEND:${instantText(end)}`];
  return [`DTSTART:${instantText(start)}`, ...ends];
}

const dayText = (day: CalendarDate): string => day.replaceAll("-", "");

const instantText = (instant: Date): string =>
  `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

/** A value of type TEXT (3.3.11). What it may not hold, such as a bell, is left out. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/(?![\t\n])\p{Cc}/gu, "")
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** One line as several: each but the first begins with a space, which a reader takes away with the line end before it. */
export function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const own = octetsOf(character);
    if (octets + own > LONGEST_LINE) {
      folded += `${LINE_END} `;
      octets = 1;
    }
    folded += character;
    octets += own;
  }
  return folded;
}

/** Of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
