/** Times and days as people write them. A19, N11 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "~/domain/day/calendar-date";
import { formatDay } from "~/domain/day/format-day";
import { parseDay } from "~/domain/day/parse-day";
import { lastDayByTimes, parseTypedTime } from "~/domain/day/typed-time";

describe("A19 a time of the day", () => {
  test.each([
    ...[
      ["9:30", "09:30"],
      ["０９：３０", "09:30"],
      ["14時", "14:00"],
      ["14時5分", "14:05"],
    ],
    ...[
      ["00:00", "00:00"],
      ["9.30", "09:30"],
      ["1830", "18:30"],
      ["14時半", "14:30"],
    ],
    ...[
      ["午後6時", "18:00"],
      ["午後6時30分", "18:30"],
      ["午前9時", "09:00"],
      ["午後6:30", "18:30"],
    ],
    ...[
      ["午前0時", "00:00"],
      ["午後0時", "12:00"],
      ["午後18時", "18:00"],
      ["正午", "12:00"],
    ],
    ...[
      ["6:30 PM", "18:30"],
      ["6pm", "18:00"],
      ["6 p.m.", "18:00"],
      ["11:05am", "11:05"],
    ],
    ...[
      ["12 PM", "12:00"],
      ["12:30 AM", "00:30"],
      ["12 a.m.", "00:00"],
      ["noon", "12:00"],
    ],
  ])("%s is %s", (text, time) => {
    expect(parseTypedTime(text)).toEqual({ ok: true, value: { time, nextDay: false } });
  });

  test.each([
    ...[
      ["24:00", "00:00"],
      ["24時", "00:00"],
      ["25:30", "01:30"],
      ["26時", "02:00"],
    ],
  ])("%s is %s on the day after", (text, time) => {
    expect(parseTypedTime(text)).toEqual({ ok: true, value: { time, nextDay: true } });
  });

  test.each(["午後12時", "午前12時", "午後12:30", "midnight", "深夜"])("%s is asked", (text) => {
    expect(parseTypedTime(text)).toEqual({ ok: false, reason: "time-ambiguous" });
  });

  test.each([
    ...[
      "",
      "9:3",
      "9:60",
      "14時60分",
      "-1:00",
      "30:00",
      "93",
      "930",
      "13:00 PM",
      "0 PM",
      "午前13時",
    ],
    ...["午後24時", "午後6時 PM", "6:30 XM", "18:00-20:00", "夕方", "18:00頃"],
  ])("%j is refused", (text) => {
    expect(parseTypedTime(text)).toEqual({ ok: false, reason: "time-malformed" });
  });

  test("every minute is read the same, however it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (h, m) => {
        const [two, min] = [h, m].map((n) => String(n).padStart(2, "0"));
        const half = h % 12 === 0 ? 12 : h % 12;
        const written = [
          ...[
            `${h}:${min}`,
            `${two}${min}`,
            `${h}時${m}分`,
            `${h < 12 ? "午前" : "午後"}${h % 12}時${m}分`,
          ],
          ...[`${half}:${min} ${h < 12 ? "AM" : "PM"}`, `${half}:${min}${h < 12 ? "am" : "pm"}`],
        ];
        for (const text of written)
          expect(parseTypedTime(text), text).toEqual({
            ok: true,
            value: { time: `${two}:${min}`, nextDay: false },
          });
      }),
    );
  });
});

describe("A19 the day a session ends on", () => {
  const lastOf = (start: string | null, end: string, last = "2026-06-10") => {
    const read = (text: string) => {
      const time = parseTypedTime(text);
      return time.ok ? time.value : null;
    };
    const by = lastDayByTimes({
      ...{ first: "2026-06-10", last },
      ...{ start: start === null ? null : read(start), end: read(end) },
    });
    return by.ok ? by.last : by.reason;
  };

  test.each([
    ["22:00", "01:30", "2026-06-11"],
    ["18:00", "24:00", "2026-06-11"],
    ["18:00", "0:00", "2026-06-11"],
    ["22:00", "25:30", "2026-06-11"],
    [null, "24:00", "2026-06-11"],
    ["10:00", "10:00", "2026-06-10"],
    ["10:00", "12:00", "2026-06-10"],
    [null, "01:30", "2026-06-10"],
    ["14:00", "13:00", "ends-before-it-starts"],
    ["18:00", "09:00", "ends-before-it-starts"],
    ["09:00", "05:00", "ends-before-it-starts"],
  ])("%s to %s: %s", (start, end, answer) => {
    expect(lastOf(start, end)).toBe(answer);
  });

  test.each([
    ["18:00", "01:30", "2026-06-11"],
    ["18:00", "24:00", "2026-06-12"],
    ["22:00", "25:30", "time-ambiguous"],
  ])("with the day after as the last one, %s to %s: %s", (start, end, answer) => {
    expect(lastOf(start, end, "2026-06-11")).toBe(answer);
  });
});

describe("A19 a day", () => {
  test.each([
    ...["6/16/2026", "16/6/2026", "16.6.2026", "06-16-2026", "June 16, 2026", "Jun 16 2026"],
    ...["16 June 2026", "june 16th, 2026", "Tuesday, June 16, 2026", "Jun 16, 2026 (Tue)"],
    ...["2026/6/16", "令和8年6月16日"],
  ])("%s is 16 June 2026", (text) => {
    expect(parseDay(text)).toEqual({ ok: true, value: "2026-06-16" });
  });

  test.each([
    ["4/1/2025", "day-ambiguous"],
    ["13/13/2026", "day-does-not-exist"],
    ["2/30/2026", "day-does-not-exist"],
    ["June 31, 2026", "day-does-not-exist"],
    ["Monday, June 16, 2026", "weekday-does-not-match"],
    ["Ju 16, 2026", "day-malformed"],
    ["Julember 16, 2026", "day-malformed"],
    ["6/16", "day-malformed"],
    ["6/16/26", "day-malformed"],
  ])("%s is refused: %s", (text, reason) => {
    expect(parseDay(text)).toEqual({ ok: false, reason });
  });

  test("5/5/2026 is one day, whichever comes first", () => {
    expect(parseDay("5/5/2026")).toEqual({ ok: true, value: "2026-05-05" });
  });

  test("what a page shows is read again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.boolean(), (days, weekday) => {
        const day = addDays("2017-03-01", days);
        for (const language of ["ja", "en"] as const)
          expect(parseDay(formatDay(day, language, { weekday }))).toEqual({ ok: true, value: day });
      }),
    );
  });
});
