import { expect, test } from "vitest";
import { matchPublished, publishedMatch } from "~/domain/counting/published-match";

const FY2018 = { from: "2018-04-01", to: "2019-03-31" };

test.each([
  [FY2018, "same"],
  [{ from: "2018-04-01", to: "2019-03-30" }, "overlaps"],
  [{ from: "2017-07-13", to: "2025-12-17" }, "overlaps"],
  [{ from: "2019-03-31", to: "2019-03-31" }, "overlaps"],
  [{ from: "2019-04-01", to: "2020-03-31" }, null],
])("N8 a published total of %j beside FY2018: %s", (published, match) => {
  expect(publishedMatch(FY2018, published)).toBe(match);
});

test("N8 the one of the same period comes first, the others with their own period, the rest not at all", () => {
  const rows = [
    { id: "all", from: "2017-07-13", to: "2025-12-17" },
    { id: "2019", from: "2019-04-01", to: "2020-03-31" },
    { id: "2018", ...FY2018 },
  ];
  expect(matchPublished(FY2018, rows)).toEqual([
    { id: "2018", ...FY2018, match: "same" },
    { id: "all", from: "2017-07-13", to: "2025-12-17", match: "overlaps" },
  ]);
});
