/** C18: a view is the address of a page that has conditions. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseViewName, readViewAddress } from "~/domain/filter/saved-view";

test.each([
  ["/", { page: "map", address: "/" }],
  ["/map/nation", { page: "map", address: "/map/nation" }],
  ["/map/missions/chicago?year=2025", { page: "map", address: "/map/missions/chicago?year=2025" }],
  ["/map/states/IN?year=2025", { page: "map", address: "/map/states/IN?year=2025" }],
  ["/events?q=%E7%A5%AD", { page: "events", address: "/events?q=%E7%A5%AD" }],
  [
    "/events/calendar?month=2026-05",
    { page: "calendar", address: "/events/calendar?month=2026-05" },
  ],
  [
    "/coverage?year=2025&form=caravan",
    { page: "coverage", address: "/coverage?year=2025&form=caravan" },
  ],
  ["/reports/2025?by=state", { page: "report", address: "/reports/2025?by=state" }],
  ["/events?year=2025&after=12&saved=1#row", { page: "events", address: "/events?year=2025" }],
  ["/events/../coverage", { page: "coverage", address: "/coverage" }],
])("%s is kept without what passes", (typed, kept) => {
  expect(readViewAddress(typed)).toEqual(kept);
});

test.each(
  [
    ["", "https://example.org/events", "//example.org/events", "/\\example.org", "events"],
    ["/sign-out", "/events/new", "/users", "/views", "/reports/2025.csv", "/api/v1/events"],
    [`/events?q=${"x".repeat(2000)}`],
  ].flat(),
)("%s is no view", (typed) => {
  expect(readViewAddress(typed)).toBeNull();
});

test("what is kept is kept again as it is, and never leads elsewhere", () => {
  const typed = fc.oneof(
    fc.string().map((rest) => `/${rest}`),
    fc.webUrl(),
    fc.string().map((query) => `/events?${query}`),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const view = readViewAddress(text);
      if (view === null) return;
      expect(readViewAddress(view.address)).toEqual(view);
      expect(new URL(view.address, "https://kusanone.example").origin).toBe(
        "https://kusanone.example",
      );
    }),
  );
});

describe("a name", () => {
  test.each([
    ["  中西部　今年度 ", "中西部 今年度"],
    ["a\nb", "a b"],
  ])("%j is %j", (typed, name) => {
    expect(parseViewName(typed)).toEqual({ ok: true, value: name });
  });
  test.each([
    ["   ", "required"],
    ["字".repeat(61), "too-long"],
    ["a\u0000", "unreadable"],
  ])("%j is refused: %s", (typed, reason) => {
    expect(parseViewName(typed)).toEqual({ ok: false, reason });
  });
});
