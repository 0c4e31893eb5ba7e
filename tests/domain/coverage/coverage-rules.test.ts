/** The worked examples of docs/rules.md on coverage, and on the rows behind a figure. N10, P30, P31, P32, P33, P34 */
import { test } from "vitest";
import { NO_SUMS } from "~/domain/counting/observation";
import {
  ALL_KEY,
  type CoverageCell,
  type CoverageFigures,
  NOTHING_COVERED,
  plannedIn,
} from "~/domain/coverage/coverage";
import { overdueStates } from "~/domain/coverage/coverage-findings";
import { figuresAt, gapsOf } from "~/domain/coverage/coverage-gap";
import { figureQuery, type LinkedFigure } from "~/domain/coverage/coverage-link";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { countCoverage } from "../../reference/count-coverage";
import type { CountedOccurrence } from "../../reference/totals";
import { checkExample, exampleRows, partsOf } from "../../support/rule-examples";

const keyOf = (text: string) => (text === "-" || text === "all" ? ALL_KEY : text);

test("N10: a figure leads to exactly its rows", () => {
  const table = { axis: "priority", filterQuery: "year=2026" } as const;
  checkExample("N10", ["state", "priority area", "figure"], ["rows"], (row) => {
    const term = row["priority area"];
    const column = term === "-" ? null : { key: term, head: null };
    const query = figureQuery(table, { row: keyOf(row.state), column }, figureOf(row.figure));
    return { rows: decodeURIComponent(query ?? "-") };
  });
});

const figureOf = (text: string): LinkedFigure =>
  (["events", "planned", "continuing"] as const).find((figure) => figure === text) ?? "drafts";

test("P30: an event counts once in every pair of its rows and columns, and once in their totals", () => {
  const caravan = exampleRows("P30", ["state", "priority areas"]).map((row, id) => ({
    ...occurrence(id),
    cells: [
      { axis: "state" as const, key: row.state },
      ...partsOf(row["priority areas"]).map((key) => ({ axis: "priority" as const, key })),
    ],
  }));
  const cells = countCoverage(caravan, { period: fiscalYearPeriod(2026), axis: "priority" });
  checkExample("P30", ["row", "column"], ["events"], ({ row, column }) => ({
    events: `${figuresAt(cells, keyOf(row), keyOf(column)).events}`,
  }));
});

const occurrence = (id: number): CountedOccurrence & { approval: "approved" } => ({
  ...{ id, eventId: 1, type: "session", outcome: "held", cells: [], approval: "approved" },
  ...{ counted: "yes", firstFrom: "2026-06-10", firstTo: "2026-06-10" },
  ...NO_SUMS,
});

test("P31: planned is what is approved, submitted and returned, without drafts that others do not read", () => {
  const given = ["approved", "submitted", "returned", "hidden drafts"] as const;
  checkExample("P31", given, ["planned"], ({ approved, submitted, returned }) => {
    const figures = {
      approved: Number(approved),
      submitted: Number(submitted),
      returned: Number(returned),
    };
    return { planned: `${plannedIn({ ...NOTHING_COVERED, ...figures })}` };
  });
});

test("P32: the gap of a state is the number of its empty cells", () => {
  const leaves = ["1-1", "1-2", "2", "3-1", "3-2"] as const;
  const says: Record<string, Partial<CoverageFigures>> = {
    ...{ held: { events: 1 }, planned: { submitted: 1 } },
    ...{ continuing: { continuing: 1 }, 時期不詳: { roughlyDated: 1 }, "-": {} },
  };
  checkExample("P32", leaves, ["gap"], (row) => {
    const cells = leaves.map(
      (leaf): CoverageCell => ({ row: "IN", column: leaf, ...NOTHING_COVERED, ...says[row[leaf]] }),
    );
    const gap = gapsOf(["IN"], leaves, cells).get("IN");
    return { gap: `${gap?.empty} of ${gap?.of}` };
  });
});

test("P33: overdue is more than 24 months ago, and never stands apart", () => {
  checkExample("P33", ["last contact"], ["standing"], (row) => {
    const day = row["last contact"];
    const contacts = day === "-" ? [] : [["IN", { day, rough: false }] as const];
    const { overdue, never } = overdueStates(["IN"], new Map(contacts), "2026-06-10");
    return { standing: overdue.length > 0 ? "overdue" : never.length > 0 ? "never" : "-" };
  });
});
