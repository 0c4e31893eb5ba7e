/** The API's totals: the documented record of FY2018, and the same figures as page and file. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { AXES } from "~/domain/counting/axis";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { findReportFacts } from "~/pages/report/report-facts.server";
import { findReportPage } from "~/pages/report/report-page.server";
import { reportCsv } from "~/reports/report/report-csv";
import { reportPage } from "~/reports/report/report-sheet";
import { linesOf } from "~/reports/report/report-table";
import { yearlyTable } from "~/reports/report/yearly-table";
import { loader as totalsLoader } from "~/routes/api.v1.totals";
import type { Database } from "~db/client";
import { listFilterOptions } from "~db/queries/filter/filter-options";
import { loadDocumentedEvents } from "~seeds/load-documented-events";
import { type ApiCaller, apiCaller } from "../support/api-caller";
import { draftOf, makeEvent, occurrenceOf, placeIn } from "../support/make-event";
import { openTestDatabase } from "../support/test-database";

const attendance = z.object({
  ...{ low: z.number().nullable(), high: z.number().nullable(), openEnded: z.boolean() },
  ...{
    exactShare: z.number().min(0).max(1).nullable(),
    sessionsMissing: z.number(),
  },
});
const Answer = z.object({
  period: z.object({ from: z.string(), to: z.string() }),
  asOf: z.iso.datetime(),
  containsFictional: z.boolean(),
  ...{
    events: z.number(),
    planned: z.number(),
    continuing: z.number(),
    attendance,
  },
  rows: z.array(
    z.object({
      ...{
        key: z.string(),
        label: z.object({ ja: z.string(), en: z.string() }),
      },
      ...{ events: z.number(), attendance, rowsUrl: z.string() },
    }),
  ),
  overlap: z.object({
    ...{
      events: z.number(),
      severalRows: z.number(),
      earlierPeriod: z.number(),
    },
    attendance: z.object({ low: z.number(), high: z.number() }),
    rowsUrl: z.string().nullable(),
  }),
  published: z.array(
    z.object({
      ...{
        from: z.string(),
        to: z.string(),
        match: z.enum(["same", "overlaps"]),
      },
      ...{ events: z.number().nullable(), attendance: z.number().nullable() },
      ...{
        eventsQualifier: z.string().nullable(),
        attendanceQualifier: z.string().nullable(),
      },
      attendanceUnit: z.number().nullable(),
      note: z.object({ ja: z.string().nullable(), en: z.string().nullable() }),
      ...{ wording: z.string(), source: z.string() },
    }),
  ),
});

let db: Database;
let call: ApiCaller;
beforeAll(async () => {
  db = await openTestDatabase();
  await loadDocumentedEvents(db);
  call = await apiCaller(db);
});
afterAll(() => db.close());

const totals = async (search: string) =>
  Answer.parse(await (await call(totalsLoader, `/api/v1/totals?${search}`)).json());

test("N1, N3 FY2018 counts 7 documented events; the caravan of July 2018 stands in IN and IL, once in the total", async () => {
  const answer = await totals("from=2018-04-01&to=2019-03-31&by=state");
  expect(answer.events).toBe(7);
  expect(answer.rows.map(({ key, events }) => [key, events])).toEqual(
    ["CO", "DC", "FL", "GA", "ID", "IL", "IN", "KY"].map((key) => [key, 1]),
  );
  expect(answer.overlap).toMatchObject({
    events: 1,
    severalRows: 1,
    earlierPeriod: 0,
    rowsUrl: "/events?from=2018-04-01&to=2019-03-31&figure=overlap-state",
  });
  expect(answer.attendance).toMatchObject({
    low: null,
    high: null,
    exactShare: null,
    sessionsMissing: 8,
  });
  expect(answer.containsFictional).toBe(false);
});

test("N8 the published total of the same period stands beside it, verbatim, with its qualifiers", async () => {
  const { published } = await totals("year=2018");
  expect(published).toHaveLength(1);
  expect(published[0]).toMatchObject({
    ...{
      from: "2018-04-01",
      to: "2019-03-31",
      match: "same",
      events: 337,
      attendance: 1_100_000,
    },
    ...{ eventsQualifier: "exact", attendanceQualifier: "at-least" },
    wording: "平成30年度に実施された計337件、延べ110万人以上が参加した取組",
  });
});

test("N8 FY2017 has the total of its year first, and the one of March to December 2017 as overlapping", async () => {
  const { published } = await totals("year=2017");
  expect(published.map(({ match, events, attendance: people }) => [match, events, people])).toEqual(
    [
      ["same", 221, 770_000],
      ["overlaps", 108, null],
    ],
  );
  expect(published.map(({ attendanceUnit }) => attendanceUnit)).toEqual([10_000, null]);
  expect(published[0]?.note.ja).toContain("ビジネスセミナー");
});

test("N2 a filtered total equals its row", async () => {
  const all = await totals("year=2018&by=state");
  const indiana = await totals("year=2018&by=organiser&state=IN");
  expect(indiana.events).toBe(all.rows.find(({ key }) => key === "IN")?.events);
});

test("page, file and API answer draw the same figures on every axis", async () => {
  const filter = {
    ...NO_FILTER,
    period: { from: "2018-04-01", to: "2019-03-31" },
  };
  for (const axis of AXES) {
    const asOf = new Date("2026-05-01T00:00:00Z");
    const table = yearlyTable({
      ...(await findReportFacts(db.read, filter, axis)),
      asOf,
    });
    const facts = await findReportPage(db.read, {
      filter,
      axis,
      thisYear: 2026,
    });
    const offered = {
      period: filter.period,
      thisYear: 2026,
      restated: null,
      language: "ja",
    } as const;
    const options = await listFilterOptions(db.read, offered);
    const page = reportPage({ ...facts, options, asOf }, "ja");
    const answer = await totals(`from=2018-04-01&to=2019-03-31&by=${axis}`);
    const file = reportCsv(table, {
      origin: "",
      containsFictional: false,
      costs: [],
      costUrls: { held: "", planned: "" },
    })
      .split("\r\n")
      .filter((line) => line.startsWith("row,"));
    expect(page.table).toEqual(table);
    const rows = linesOf(table, "row").map(({ key, figures }) => [key, figures.events]);
    expect(answer.rows.map(({ key, events }) => [key, events])).toEqual(rows);
    expect(file.map((line) => [line.split(",")[1], Number(line.split(",")[6])])).toEqual(rows);
    const shown = page.years.find(({ year }) => year === 2018);
    expect(shown).toMatchObject({
      events: answer.events,
      published: { events: 337 },
    });
  }
});

test("fictional events are marked, and can be left out of a total", async () => {
  const held = occurrenceOf({
    day: "2018-05-01",
    outcome: "held",
    place: placeIn("TX"),
  });
  await makeEvent(db, draftOf({ occurrences: [held] }), { fictional: true });
  expect(await totals("year=2018")).toMatchObject({
    events: 8,
    containsFictional: true,
  });
  expect(await totals("year=2018&fictional=exclude")).toMatchObject({
    events: 7,
    containsFictional: false,
  });
});
