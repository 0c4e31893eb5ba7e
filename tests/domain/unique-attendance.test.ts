import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import {
  type CumulativeAttendance,
  cumulativeAttendance,
  type UniqueAttendance,
  uniqueAttendance,
} from "~/domain/unique-attendance";

test("N5 without identities unique attendance is not available, only its bounds are", () => {
  const sessions = [
    { low: 40, high: 60, openEnded: false },
    { low: 100, high: 100, openEnded: false },
  ];
  expect(uniqueAttendance(sessions)).toEqual({
    means: "unique",
    status: "not-available",
    atLeast: 100,
    atMost: 160,
    openEnded: false,
  });
  expect(cumulativeAttendance(sessions)).toEqual({
    means: "cumulative",
    low: 140,
    high: 160,
    openEnded: false,
  });
});

test("N5 an open-ended session leaves the upper bound open", () => {
  expect(uniqueAttendance([{ low: 50, high: 50, openEnded: true }])).toMatchObject({
    atMost: 50,
    openEnded: true,
  });
});

test("N5 without sessions the bounds are 0", () => {
  expect(uniqueAttendance([])).toMatchObject({ atLeast: 0, atMost: 0 });
});

test("N5 a unique figure is not a cumulative one, and cannot be summed as head counts are", () => {
  expectTypeOf<UniqueAttendance>().not.toExtend<CumulativeAttendance>();
  expectTypeOf<UniqueAttendance>().not.toExtend<
    Parameters<typeof cumulativeAttendance>[0][number]
  >();
  expectTypeOf<CumulativeAttendance>().not.toExtend<UniqueAttendance>();
});

test("N5 the bounds are in order, and one more session never lowers them", () => {
  const session = fc
    .tuple(fc.nat(1000), fc.nat(100), fc.boolean())
    .map(([low, width, openEnded]) => ({ low, high: low + width, openEnded }));
  fc.assert(
    fc.property(fc.array(session), session, (sessions, one) => {
      const [before, after] = [uniqueAttendance(sessions), uniqueAttendance([...sessions, one])];
      expect(before.atLeast).toBeLessThanOrEqual(before.atMost);
      expect(after.atLeast).toBeGreaterThanOrEqual(before.atLeast);
      expect(after.atMost).toBeGreaterThanOrEqual(before.atMost);
    }),
  );
});
