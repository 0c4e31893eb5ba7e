/** N0: a change of outcome with its reason and, when postponed, its new date or none. */
import { describe, expect, test } from "vitest";
import { readOutcome } from "~/forms/attendance/outcome.server";
import { formOf } from "../../support/form-of";

const STANDING = { zone: "America/Chicago", firstDay: "2026-05-01", startTime: "10:00" };
const read = (boxes: Record<string, string>) => readOutcome(formOf(boxes), STANDING);
const LATER = { change: "postpone", reason: "a storm", firstDay: "2026-06-01", startTime: "10:00" };

test.each(["hold", "undo"])("N0 to %s asks for nothing else", (change) => {
  expect(read({ change, reason: "x" })).toEqual({ ok: true, entry: { change } });
});

test("N0 cancelling wants a reason", () => {
  const cancelled = { ok: true, entry: { change: "cancel", reason: "a storm" } };
  expect(read({ change: "cancel", reason: " a storm " })).toEqual(cancelled);
  expect(read({ change: "cancel", reason: " " })).toMatchObject({
    errors: { reason: "reason-required" },
  });
});

test("a change that nobody offers is refused", () => {
  expect(read({ change: "forget" })).toMatchObject({ errors: { change: "change-unknown" } });
});

describe("postponing", () => {
  test("N0 has a new date, of one day unless a last one is given, or none yet", () => {
    const day = (date: string) => ({ precision: "day", from: date, to: date });
    expect(read(LATER)).toMatchObject({
      ok: true,
      entry: { newDate: { first: day("2026-06-01"), last: day("2026-06-01"), startTime: "10:00" } },
    });
    expect(read({ ...LATER, lastDay: "2026-06-03" })).toMatchObject({
      entry: { newDate: { last: day("2026-06-03") } },
    });
    expect(read({ ...LATER, firstDay: "", dateNotFixed: "on" })).toMatchObject({
      entry: { change: "postpone", newDate: null },
    });
  });

  test.each([
    [{ firstDay: "soon" }, ["firstDay"]],
    [{ firstDay: "2026-02-30" }, ["firstDay"]],
    [{ firstDay: "2026-05-01" }, ["firstDay"]],
    [{ lastDay: "2026-05-31" }, ["lastDay"]],
    [{ startTime: "25:00" }, ["startTime"]],
    [{ startTime: "", endTime: "11:00" }, ["startTime"]],
    [{ endTime: "09:00" }, ["endTime"]],
    [{ reason: "" }, ["reason"]],
  ])("%j is refused at %j", (changed, boxes) => {
    const refused = read({ ...LATER, ...changed });
    expect(refused.ok ? [] : Object.keys(refused.errors)).toEqual(boxes);
    expect(refused).toMatchObject({ typed: { ...LATER, ...changed } });
  });

  test("N11 a time that does not exist is refused, one that comes twice is asked about", () => {
    const gap = { ...LATER, firstDay: "2026-03-08", startTime: "02:30" };
    expect(read(gap)).toMatchObject({ ok: false, errors: { startTime: expect.any(String) } });
    const twice = { ...LATER, firstDay: "2026-11-01", startTime: "01:30" };
    expect(read(twice)).toMatchObject({ errors: { which: "time-comes-twice" } });
    expect(read({ ...twice, which: "earlier" })).toMatchObject({
      entry: { newDate: { startsLater: false } },
    });
    expect(read({ ...twice, which: "later" })).toMatchObject({
      entry: { newDate: { startsLater: true } },
    });
  });
});
