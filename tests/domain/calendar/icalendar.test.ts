/** Calendars for other programs: RFC 5545, and when an entry is. P175 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarWhen } from "~/domain/calendar/calendar-when";
import {
  type CalendarEntry,
  escapeText,
  foldLine,
  writeCalendar,
} from "~/domain/calendar/icalendar";
import { addDays } from "~/domain/day/calendar-date";
import { exactDay, roughDay } from "~/domain/day/rough-day";
import { checkExample } from "../../support/rule-examples";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400, size: "max" }),
  fc.string({ unit: "grapheme", maxLength: 400, size: "max" }),
  fc
    .array(fc.constantFrom("花", "é", "x", "👩‍👩‍👧", "𠮷", "\\", ";", ",", "\n"))
    .map((all) => all.join("")),
);
const octets = (text: string) => Buffer.byteLength(text, "utf8");

test("P175 a folded line has at most 75 octets, splits no character and unfolds to itself", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const line = text.replaceAll(/[\r\n]/g, "");
      const parts = foldLine(line).split("\r\n");
      for (const part of parts) {
        expect(octets(part)).toBeLessThanOrEqual(75);
        // A split character would not survive being read by itself.
        expect(Buffer.from(part, "utf8").toString("utf8")).toBe(part);
      }
      expect(parts.slice(1).every((part) => part.startsWith(" "))).toBe(true);
      expect(parts.map((part, at) => (at === 0 ? part : part.slice(1))).join("")).toBe(line);
    }),
    { numRuns: 500 },
  );
});

test("P175 lines are filled: one octet more would be too many", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("x", "é", "花", "𠮷"), minLength: 80 }),
      (line) => {
        const parts = foldLine(line).split("\r\n");
        for (const [at, part] of parts.slice(0, -1).entries()) {
          const next = [...(parts[at + 1] ?? "").slice(1)][0] ?? "";
          expect(octets(part) + octets(next)).toBeGreaterThan(75);
        }
      },
    ),
  );
  expect(foldLine("x".repeat(75))).toBe("x".repeat(75));
  expect(foldLine("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x`);
});

test("P175 any text comes back from a calendar as it was written, but for what a text cannot hold", () => {
  fc.assert(
    fc.property(anyText, anyText, (summary, description) => {
      const [entry] = read(writeCalendar(calendarOf({ summary, description })));
      expect(entry?.SUMMARY).toBe(holdable(summary));
      expect(entry?.DESCRIPTION).toBe(holdable(description));
    }),
    { numRuns: 300 },
  );
});

test("P175 signs that mean something are escaped, line ends are one kind, bells are left out", () => {
  expect(escapeText('a;b,c\\d\r\ne\rf\ng\u0007:\t"h"')).toBe('a\\;b\\,c\\\\d\\ne\\nf\\ng:\t"h"');
});

test("P175 an entry as other programs read it", () => {
  const when = { type: "instants", start: new Date("2026-06-10T23:00:00Z"), end: null } as const;
  const at = { lat: 41.88, lon: -87.63 };
  const url = "https://example.org/events/1?a=1,2";
  const written = writeCalendar(calendarOf({ when, at, url, status: "CANCELLED", sequence: 7 }));
  expect(written.split("\r\n")).toEqual([
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kusanone//Kusanone//JA"],
    ...["CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:取組", "X-WR-CALDESC:非表示 2件\\; "],
    ...["REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"],
    ...["BEGIN:VEVENT", "UID:a@kusanone", "DTSTAMP:20260401T010203Z"],
    ...["LAST-MODIFIED:20260401T010203Z", "SEQUENCE:7", "DTSTART:20260610T230000Z"],
    ...["STATUS:CANCELLED", "SUMMARY:x", "GEO:41.88;-87.63", `URL:${url}`],
    ...["TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", ""],
  ]);
});

test("P175 whole days end with the day after, and an empty calendar has a component", () => {
  const written = writeCalendar(calendarOf({ location: "シカゴ" }));
  expect(written).toContain("DTSTART;VALUE=DATE:20260630\r\nDTEND;VALUE=DATE:20260701\r\n");
  expect(written).toContain("LOCATION:シカゴ\r\n");
  expect(written).not.toMatch(/GEO|URL|DESCRIPTION/);
  const empty = writeCalendar({ name: "x", description: "y", entries: [] });
  expect(empty).toMatch(
    /BEGIN:VTIMEZONE\r\nTZID:UTC\r\n[\s\S]*END:VTIMEZONE\r\nEND:VCALENDAR\r\n$/,
  );
  expect(written).not.toContain("VTIMEZONE");
});

test("P175 when an entry is", () => {
  const given = ["first day", "last day", "start", "end"] as const;
  checkExample("P175", given, ["entry"], (row) => {
    const [first, last] = [dayOf(row["first day"]), dayOf(row["last day"])];
    const startTime = row.start === "-" ? null : row.start;
    const endTime = row.end === "-" ? null : row.end;
    const zone = "America/Chicago";
    const when = calendarWhen({ first, last }, { startTime, endTime, zone, startsLater: false });
    if (when.type === "days") return { entry: `${when.from} to ${when.to}` };
    const ends = when.end === null ? "" : ` to ${minute(when.end)}`;
    return { entry: `${minute(when.start)}${ends}` };
  });
});

test("P175 an hour that comes twice ends after it began; a time that is before the beginning is none", () => {
  const day = exactDay("2026-11-01");
  const times = { startTime: "01:30", endTime: "01:45", zone: "America/Chicago" };
  const twice = calendarWhen({ first: day, last: day }, { ...times, startsLater: true });
  expect(twice).toMatchObject({ end: new Date("2026-11-01T07:45:00Z") });
  const backward = { ...times, endTime: "01:00", startsLater: true };
  expect(calendarWhen({ first: day, last: day }, backward)).toMatchObject({ end: null });
  const month = { precision: "month", from: "2026-11-01", to: "2026-11-30" } as const;
  const rough = calendarWhen({ first: day, last: month }, { ...times, startsLater: false });
  expect(rough).toEqual({ type: "days", from: "2026-11-01", to: "2026-11-30" });
  expect(calendarWhen({ first: day, last: day }, null)).toMatchObject({ type: "days" });
  expect(addDays("2026-06-30", 1)).toBe("2026-07-01");
});

function calendarOf(of: Partial<CalendarEntry>) {
  const entry: CalendarEntry = {
    ...{ uid: "a@kusanone", changedAt: new Date("2026-04-01T01:02:03.004Z"), sequence: 1 },
    when: { type: "days", from: "2026-06-30", to: "2026-06-30" },
    ...{ status: "CONFIRMED", summary: "x", description: null, location: null },
    ...{ at: null, url: null },
    ...of,
  };
  return { name: "取組", description: "非表示 2件; ", entries: [entry] };
}

/** A reader that knows nothing of the writer. */
function read(written: string): Record<string, string>[] {
  const lines = written.replaceAll("\r\n ", "").split("\r\n");
  const entries: Record<string, string>[] = [];
  for (const line of lines) {
    const at = line.indexOf(":");
    const [name, value] = [line.slice(0, at), line.slice(at + 1)];
    if (line === "BEGIN:VEVENT") entries.push({});
    const unescaped = value.replaceAll(/\\([\\;,nN])/g, (_all, sign: string) =>
      sign === "n" || sign === "N" ? "\n" : sign,
    );
    const entry = entries.at(-1);
    if (entry !== undefined) entry[name.split(";")[0] ?? ""] = unescaped;
  }
  return entries;
}

/** What is left of a text whose line ends are one kind: none of the signs that drive a terminal. */
function holdable(text: string): string {
  const drives = (code: number) => (code < 0x20 && code !== 0x09 && code !== 0x0a) || inC1(code);
  const inC1 = (code: number) => code >= 0x7f && code <= 0x9f;
  const kept = [...text.replaceAll(/\r\n?/g, "\n")];
  return kept.filter((character) => !drives(character.codePointAt(0) ?? 0)).join("");
}

const minute = (at: Date) => at.toISOString().replace(":00.000Z", "Z");

function dayOf(text: string) {
  const day = roughDay(text.length === 7 ? "month" : "day", text);
  if (!day.ok) throw new Error(day.reason);
  return day.value;
}
