/** Targets as a file: what the page writes the import reads again, and what is wrong is told by row and column. P10, P11 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { WHOLE_REGISTER } from "~/domain/targets/target";
import { commitImport } from "~/operations/import/commit-import.server";
import { setTargets } from "~/operations/set-targets.server";
import { loader as fileLoader } from "~/routes/targets[.]csv";
import { runWaitingJobs } from "~/server/job-runner";
import { type Database, serveDatabase } from "~db/client";
import { listTargets } from "~db/queries/targets";
import { targets } from "~db/schema/planning";
import { answerOf } from "../../support/answer-of";
import { previewFile } from "../../support/import-steps";
import { makeEvent } from "../../support/make-event";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
let chicago: Context;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  secretariat = await testContext(db, { name: "=目標花子" });
  chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  await makeEvent(db, { lead: "chicago" });
});
beforeEach(async () => {
  await db.write((tx) => tx.delete(targets));
});
afterAll(() => db.close());

const HEADER = "measure,organiser,state,priority,tier,target";
const rows = (...lines: string[]) => [HEADER, ...lines].join("\r\n");

/** As the page of 2026 leads to it: rows of another year are refused. */
async function preview(table: string | Uint8Array<ArrayBuffer>, ctx = secretariat) {
  const file = { kind: "targets", fiscalYear: 2026, source: null } as const;
  return await previewFile(ctx, Buffer.from(table as string), file);
}
type Preview = Awaited<ReturnType<typeof preview>>;

/** By key of the cell, what each row that would be written says. */
const said = ({ rows: read }: Preview) =>
  Object.fromEntries(
    read
      .filter(({ outcome }) => outcome === "new" || outcome === "changed")
      .map(({ key, entry }) => [key?.replace(/^2026\|/, ""), entry?.target]),
  );

describe("what people save", () => {
  const table = rows(
    "events,シカゴ総,インディアナ州,,,１，２００",
    "attendance,chicago,in,4.0:1-1,,3000",
  );
  const expected = { "events|chicago|IN||": 1200, "attendance|chicago|IN|4.0:1-1|": 3000 };

  test("nothing is written before it was looked at", async () => {
    expect(said(await preview(table))).toEqual(expected);
    expect(said(await preview(`\uFEFF${table}`))).toEqual(expected);
    expect(await listTargets(db.read, 2026)).toEqual([]);
  });
  test("CP932", async () => {
    // 「シカゴ総」 and full-width digits as Excel writes them on a Japanese machine.
    const bytes = [
      ...Buffer.from(`${HEADER}\r\nevents,`),
      ...[0x83, 0x56, 0x83, 0x4a, 0x83, 0x53, 0x91, 0x8d],
      ...Buffer.from(",IN,,,"),
      ...[0x82, 0x50, 0x82, 0x51],
    ];
    expect(said(await preview(Uint8Array.from(bytes)))).toEqual({ "events|chicago|IN||": 12 });
  });
  test("tabs, as a spreadsheet copies them, and headings in Japanese", async () => {
    const pasted = "指標\t実施主体\t州\t重点分野\t関心度\t目標\n件数\t\tIN\t\t\t7\n\n";
    expect(said(await preview(pasted))).toEqual({ "events||IN||": 7 });
  });
  test("A17 a table as an officer writes it, separated by semicolons", async () => {
    const officer = [
      "年度;指標;実施主体;州;重点分野;関心度;目標",
      "令和8年度;取組;在シカゴ日本国総領事館;インディアナ;全て;;12件",
      "２０２６年度;参加者数;アトランタ総領事館;全て;;;12,500",
      "FY2026;延べ参加者数;ジェトロ;ワシントンDC;;;延べ1.2万人",
    ].join("\r\n");
    const expected = {
      "events|chicago|IN||": 12,
      "attendance|atlanta|||": 12_500,
      "attendance|jetro|DC||": 12_000,
    };
    expect(said(await preview(officer))).toEqual(expected);
    expect(said(await preview(`sep=;\r\n${officer}`))).toEqual(expected);
  });
});

describe("what is refused, by row and column", () => {
  test.each([
    ["a word", rows("events,,IN,,,many"), "target", "number-malformed"],
    ["A17 guests as events", rows("events,,IN,,,12名"), "target", "number-malformed"],
    ["a level nobody knows", rows("events,,XX,,,3"), "state", "unknown"],
    [
      "no year",
      `${HEADER},年度\nevents,,IN,,,3,平成40年度`,
      "fiscal_year",
      "era-does-not-hold-year",
    ],
    ["another year", `${HEADER},fiscal_year\nevents,,IN,,,3,2025`, "fiscal_year", "other-year"],
    ["A1 an unquoted 12,500", rows("events,,IN,,,12,500"), null, "cells-beyond"],
    ["A1 a row that is short", rows("events,,IN,,"), null, "cells-missing"],
    ["a NUL", rows("events,,I\u0000N,,,3"), "state", "unreadable"],
  ])("P11 %s", async (_what, table, column, reason) => {
    const { rows: read } = await preview(table);
    expect(read).toMatchObject([{ row: 2, outcome: "refused", column, reason }]);
  });

  test.each([
    ["a forgotten column of a level", "measure,organiser,state,priority,target\nevents,,IN,,3"],
    ["a column twice", `${HEADER},target\nevents,,IN,,,3,4`],
  ])("P11 %s refuses the whole", async (_what, table) => {
    expect((await preview(table)).state).toBe("refused");
  });

  test("P11 a mission sets its own targets; what would change another organiser's is refused", async () => {
    const cell = { ...WHOLE_REGISTER, state: "IN" };
    const entries = [{ measure: "events" as const, cell, value: 5, seen: "" }];
    await setTargets(secretariat, { fiscalYear: 2026, entries });
    const table = rows("events,,IN,,,5", "events,chicago,IN,,,2", "events,detroit,MI,,,9");
    const read = await preview(table, chicago);
    expect(read.counts).toMatchObject({ unchanged: 1, new: 1, refused: 1 });
    expect(read.rows[2]).toMatchObject({ outcome: "refused", reason: "not-yours" });
    expect(await commitImport(chicago, { id: read.id })).toEqual({ ok: true });
    await runWaitingJobs(db);
    const stored = await listTargets(db.read, 2026);
    expect(stored.map(({ cell: of, value }) => [of.organiser, value])).toEqual(
      expect.arrayContaining([
        [null, 5],
        ["chicago", 2],
      ]),
    );
    expect(stored).toHaveLength(2);
  });
});

describe("the file of the page", () => {
  const fileOf = async (search: string) => {
    const answer = await answerOf(
      fileLoader,
      (await browserOf(secretariat)).get(`/targets.csv?year=2026${search}`),
    );
    return String(answer.body);
  };

  test("comes back unchanged, and with what was filled in", async () => {
    const entries = [
      { levels: { organiser: "chicago", state: "IN" }, value: 12 },
      { levels: { priority: "4.0:1-1", tier: "2017:I1" }, value: 0 },
      { levels: {}, value: 400 },
    ].map(({ levels, value }) => ({
      measure: "events" as const,
      cell: { ...WHOLE_REGISTER, ...levels },
      ...{ value, seen: "" },
    }));
    await setTargets(secretariat, { fiscalYear: 2026, entries });
    const file = await fileOf("");
    expect(file.startsWith("fiscal_year,measure,organiser,state,priority,tier,target,")).toBe(true);
    expect(file).toContain("2026,events,chicago,IN,,,12,シカゴ総,インディアナ州,,,0,1,");
    expect(file).toContain('"\'=目標花子"');
    expect((await preview(file)).counts).toMatchObject({ unchanged: 3, changed: 0, new: 0 });
    expect(said(await preview(file.replace(",IN,,,12,", ",IN,,,15,")))).toEqual({
      "events|chicago|IN||": 15,
    });
  });

  test("of a grid has a row for every cell, to be filled in", async () => {
    const file = await fileOf("&rows=organiser&columns=tier&cells=grid&measure=attendance");
    const [, ...lines] = file.trim().split("\r\n");
    expect(lines).toHaveLength((1 + 27) * (1 + 3));
    expect(lines[0]).toMatch(/^2026,attendance,,,,,,/);
    const filled = file.replace(
      "2026,attendance,chicago,,,2017:I1,,",
      "2026,attendance,chicago,,,2017:I1,500,",
    );
    const read = await preview(filled);
    expect(said(read)).toEqual({ "attendance|chicago|||2017:I1": 500 });
    expect(read.counts["left-out"]).toBe(lines.length - 1);
  });
});
