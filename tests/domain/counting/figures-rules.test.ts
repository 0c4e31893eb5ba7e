/** The worked examples of docs/rules.md on figures: observations, unique people, reach, published totals. N4, N5, N6, N8 */
import { test } from "vitest";
import { exactShare, parseHeadcount } from "~/domain/counting/headcount";
import { METHODS } from "~/domain/counting/observation";
import { officialSums } from "~/domain/counting/official-observation";
import { publishedMatch } from "~/domain/counting/published-match";
import { REACH_MEASURES, REACH_PHASES } from "~/domain/counting/reach";
import { reachTotals } from "~/domain/counting/reach-totals";
import { uniqueAttendance } from "~/domain/counting/unique-attendance";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { checkExample, exampleRows, partsOf, yesNo } from "../../support/rule-examples";

test("N4: what is typed, and what becomes of it", () => {
  checkExample("N4", ["typed"], ["low", "high", "what becomes of it"], ({ typed }) => {
    const read = parseHeadcount(typed);
    if (!read.ok) return { low: "-", high: "-", "what becomes of it": "is asked about" };
    const { low, high, openEnded } = read.headcount;
    const stands = openEnded ? "stands, 以上" : "stands";
    return {
      ...{ low: `${low}`, high: `${high}` },
      "what becomes of it": read.needsConfirmation ? "to be confirmed" : stands,
    };
  });
});

test("N4: the exact share of a sum, beside the sessions nobody counted", () => {
  const sessions = exampleRows("N4", ["low", "high", "open-ended", "method"]).map((row) => {
    const method = METHODS.find((known) => known === row.method);
    if (method === undefined) return officialSums([]);
    const headcount = {
      low: Number(row.low),
      high: Number(row.high),
      openEnded: row["open-ended"] === "yes",
    };
    return officialSums([{ ...headcount, mode: "in-person", method, scope: "own" }]);
  });
  const sum = (figure: "attendanceLow" | "attendanceHigh" | "attendanceExact") =>
    sessions.reduce((all, one) => all + one[figure], 0);
  const answers = [
    "attendance low",
    "attendance high",
    "marked 以上",
    "exact share",
    "sessions missing",
  ] as const;
  checkExample("N4", [], answers, () => ({
    "attendance low": `${sum("attendanceLow")}`,
    "attendance high": `${sum("attendanceHigh")}`,
    "marked 以上": yesNo(sessions.some((one) => one.attendanceOpenEnded)),
    "exact share": `${exactShare(sum("attendanceExact"), sum("attendanceHigh"))}`,
    "sessions missing": `${sessions.filter((one) => one.officialCount === 0).length}`,
  }));
});

test("N5: only the bounds of unique attendance are known", () => {
  checkExample("N5", ["sessions"], ["at least", "at most"], ({ sessions }) => {
    const ranges = partsOf(sessions).map((range) => range.split("-").map(Number));
    const [lows, highs] = [0, 1].map((at) => ranges.map((range) => range[at] ?? 0));
    const sum = (figures: number[] = []) => figures.reduce((all, one) => all + one, 0);
    const cumulative = { low: sum(lows), high: sum(highs), openEnded: false };
    const bounds = uniqueAttendance(cumulative, Math.max(...(lows ?? [])));
    return { "at least": `${bounds.atLeast}`, "at most": `${bounds.atMost}` };
  });
});

test("N6: reach is summed within one measure and phase, whole in each state", () => {
  const columns = ["placement", "states", "measure", "phase", "value"] as const;
  const figures = exampleRows("N6", columns).map((row) => ({
    occurrenceId: Number(row.placement),
    measure: REACH_MEASURES.find((known) => known === row.measure) ?? "views",
    phase: REACH_PHASES.find((known) => known === row.phase) ?? "planned",
    value: Number(row.value),
    ...{ qualifier: "exact" as const, outcome: "held" as const },
    ...{ firstFrom: "2020-01-10", firstTo: "2020-01-10" },
    cells: partsOf(row.states).map((key) => ({ axis: "state" as const, key })),
  }));
  const sums = reachTotals(figures, { period: fiscalYearPeriod(2019), axis: "state" });
  checkExample("N6", ["measure", "phase"], ["total", "row of ME", "overlap of rows"], (asked) => {
    const sum = sums.find(
      ({ measure, phase }) => measure === asked.measure && phase === asked.phase,
    );
    const inMaine = sum?.rows.find(({ key }) => key === "ME");
    return {
      total: `${sum?.value}`,
      "row of ME": `${inMaine?.value}`,
      "overlap of rows": `${sum?.overlap}`,
    };
  });
});

test("N8: a published total stands beside a computed one of exactly its period", () => {
  const places = { same: "beside", overlaps: "below" } as const;
  checkExample("N8", ["from", "to"], ["where it stands"], (published) => {
    const match = publishedMatch(fiscalYearPeriod(2018), published);
    return { "where it stands": match === null ? "nowhere" : places[match] };
  });
});
