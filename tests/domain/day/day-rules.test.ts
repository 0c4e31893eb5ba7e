/** The worked examples of docs/rules.md on days and clocks. N0, N11 */
import { expect, test } from "vitest";
import {
  type Period,
  PRECISIONS,
  periodContains,
  periodOverlaps,
} from "~/domain/day/calendar-date";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { hasBegun } from "~/domain/day/local-time";
import { roughDay } from "~/domain/day/rough-day";
import { checkExample, yesNo } from "../../support/rule-examples";

test("N0: an occurrence begins by the clock of its own zone", () => {
  checkExample("N0", ["zone", "instant"], ["has begun"], ({ zone, instant }) => {
    const start = { firstFrom: "2026-05-01", startTime: "18:00", startsLater: false, zone };
    return { "has begun": yesNo(hasBegun(start, new Date(instant))) };
  });
});

test("N11: a rough day counts where its whole span lies inside", () => {
  const inside = (period: Period, span: Period) => {
    if (periodContains(period, span)) return "counts";
    return periodOverlaps(period, span) ? "時期不詳" : "-";
  };
  const june = { from: "2026-06-01", to: "2026-06-30" };
  const answers = ["span", "fiscal year 2026", "June 2026"] as const;
  checkExample("N11", ["first day", "precision"], answers, (row) => {
    const precision = PRECISIONS.find((known) => known === row.precision) ?? "day";
    const read = roughDay(precision, row["first day"]);
    expect(read.ok, row["first day"]).toBe(true);
    const span = read.ok ? read.value : june;
    return {
      span: `${span.from} to ${span.to}`,
      "fiscal year 2026": inside(fiscalYearPeriod(2026), span),
      "June 2026": inside(june, span),
    };
  });
});
