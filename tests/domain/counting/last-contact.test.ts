import { expect, test } from "vitest";
import { daysSince } from "~/domain/counting/last-contact";

test.each([
  ["2026-05-01", 0],
  ["2026-04-30", 1],
  ["2025-05-01", 365],
  ["2026-05-31", 0],
])("N11 on 1 May 2026 the last contact of %s was %i days ago", (day, days) => {
  expect(daysSince({ day, rough: false }, "2026-05-01")).toBe(days);
});
