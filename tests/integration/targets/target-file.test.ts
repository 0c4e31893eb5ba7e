/** Targets as a file: what the page writes it reads again, and what is wrong is told by row and column. P10, P11 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import type { UnderstoodTable } from "~/domain/import/understood-table";
import { type TargetCell, targetKey, WHOLE_REGISTER } from "~/domain/targets/target";
import type { TargetFileReason } from "~/domain/targets/target-file-problem";
import { setTargets } from "~/operations/set-targets.server";
import { action } from "~/routes/targets";
import { loader as fileLoader } from "~/routes/targets[.]csv";
import { type Database, serveDatabase } from "~db/client";
import { listTargets } from "~db/queries/targets";
import { targets } from "~db/schema/planning";
import { answerOf } from "../../support/answer-of";
import { makeEvent } from "../../support/make-event";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  secretariat = await testContext(db, { name: "=目標花子" });
  await makeEvent(db, { lead: "chicago" });
});
beforeEach(async () => {
  await db.write((tx) => tx.delete(targets));
});
afterAll(() => db.close());

const HEADER = "measure,organiser,state,priority,tier,target";
const YEAR = "/targets?year=2026";

type Imported = {
  refusals: { row: number | null; column: string | null; value: string; reason: string }[];
  preview: { changes: { measure: string; cell: TargetCell; value: number | null }[] } | null;
  text: string;
  understood: UnderstoodTable | null;
};

async function preview(table: string | Uint8Array<ArrayBuffer>, ctx = secretariat) {
  const form = new FormData();
  form.set("intent", "preview");
  if (typeof table === "string") form.set("text", table);
  else form.set("file", new File([table], "targets.csv"));
  const answer = await answerOf(action, (await browserOf(ctx)).post(YEAR, form));
  const { imported } = answer.body as { imported: Imported };
  return { status: answer.status, ...imported };
}

async function reread(table: UnderstoodTable | null, chosen: Record<string, string>) {
  const form = new FormData();
  const kept = { packed: table?.packed ?? "", fileName: table?.fileName ?? "" };
  for (const [name, value] of Object.entries({ intent: "reread", ...kept, ...chosen }))
    form.set(name, value);
  const answer = await answerOf(action, (await browserOf(secretariat)).post(YEAR, form));
  return (answer.body as { imported: Imported }).imported;
}

const changed = ({ preview: shown }: Imported) =>
  Object.fromEntries(
    (shown?.changes ?? []).map(({ measure, cell, value }) => [
      targetKey(measure === "events" ? "events" : "attendance", cell),
      value,
    ]),
  );

const rows = (...lines: string[]) => [HEADER, ...lines].join("\r\n");
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("what people save", () => {
  const table = rows(
    "events,シカゴ総,インディアナ州,,,１，２００",
    "attendance,chicago,in,4.0:1-1,,3000",
  );
  const expected = { "events|chicago|IN||": 1200, "attendance|chicago|IN|4.0:1-1|": 3000 };

  test("pasted text", async () => {
    expect(changed(await preview(table))).toEqual(expected);
  });
  test("UTF-8 with and without byte-order mark", async () => {
    expect(changed(await preview(bytesOf(table)))).toEqual(expected);
    expect(changed(await preview(bytesOf(`\uFEFF${table}`)))).toEqual(expected);
  });
  test("CP932", async () => {
    // 「シカゴ総」 and full-width digits as Excel writes them on a Japanese machine.
    const bytes = [
      ...bytesOf(`${HEADER}\r\nevents,`),
      ...[0x83, 0x56, 0x83, 0x4a, 0x83, 0x53, 0x91, 0x8d],
      ...bytesOf(",IN,,,"),
      ...[0x82, 0x50, 0x82, 0x51],
    ];
    expect(changed(await preview(Uint8Array.from(bytes)))).toEqual({ "events|chicago|IN||": 12 });
  });
  test("tabs, as a spreadsheet copies them, and headings in Japanese", async () => {
    const pasted = "指標\t実施主体\t州\t重点分野\t関心度\t目標\n件数\t\tIN\t\t\t7\n\n";
    expect(changed(await preview(pasted))).toEqual({ "events||IN||": 7 });
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
    expect(changed(await preview(officer))).toEqual(expected);
    const told = await preview(bytesOf(`sep=;\r\n${officer}`));
    expect(changed(told)).toEqual(expected);
    expect(told.understood).toMatchObject({
      ...{ fileName: "targets.csv", encoding: "utf-8", separator: "semicolon" },
      ...{ chosen: { encoding: null, separator: null }, rowCount: 4, columnCount: 7 },
    });
    expect(told.understood?.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
  test("A17 with the wrong separator or encoding it is shown all the same, and read again", async () => {
    const table = bytesOf("指標|実施主体|州|重点分野|関心度|目標\n取組||IN|||7");
    const first = await preview(table);
    expect(first.refusals.length).toBeGreaterThan(0);
    expect(first.understood?.rows[0]?.cells).toEqual(["指標|実施主体|州|重点分野|関心度|目標"]);
    const again = await reread(first.understood, { separator: "bar" });
    expect(changed(again)).toEqual({ "events||IN||": 7 });
    expect(again.understood?.chosen).toEqual({ encoding: null, separator: "bar" });
    const worse = await reread(first.understood, { separator: "bar", encoding: "shift_jis" });
    expect(worse.refusals.map(({ reason }) => reason)).toContain("encoding-does-not-fit");
    expect(worse.understood?.rows[1]?.cells).toContain("7");
  });
  test("nothing is written before it was looked at", async () => {
    await preview(table);
    expect(await listTargets(db.read, 2026)).toEqual([]);
  });
});

describe("what is refused, by row and column", () => {
  test.each<[string, string, number | null, string | null, TargetFileReason]>([
    ["a word", rows("events,,IN,,,many"), 2, "target", "number-malformed"],
    ["a negative", rows("events,,IN,,,−3"), 2, "target", "number-negative"],
    ["a fraction", rows("events,,IN,,,3.5"), 2, "target", "number-fractional"],
    ["a huge number", rows("events,,IN,,,99999999"), 2, "target", "number-too-large"],
    ["a state that is none", rows("events,,XX,,,3"), 2, "state", "unknown"],
    ["a term of another year's plan", rows("events,,,3.0:1,,3"), 2, "priority", "unknown"],
    ["a head, which is not tagged", rows("events,,,4.0:1,,3"), 2, "priority", "unknown"],
    ["a measure that is none", rows("guests,,IN,,,3"), 2, "measure", "unknown"],
    ["one cell twice", rows("events,,IN,,,3", "events,,インディアナ州,,,4"), 3, null, "cell-twice"],
    [
      "a column left out",
      "measure,organiser,state,priority,target\nevents,,IN,,3",
      1,
      "tier",
      "column-missing",
    ],
    [
      "a column nobody knows",
      `${HEADER},colour\nevents,,IN,,,3,red`,
      1,
      "colour",
      "column-unknown",
    ],
    ["a column twice", `${HEADER},target\nevents,,IN,,,3,4`, 1, "target", "column-twice"],
    ["A1 an unquoted 12,500", rows("events,,IN,,,12,500"), 2, null, "cells-beyond"],
    [
      "A1 a row that is short",
      rows("events,,IN,,,3", "events,atlanta,,,"),
      3,
      null,
      "cells-missing",
    ],
    ["A17 guests as events", rows("events,,IN,,,12名"), 2, "target", "number-malformed"],
    ["no year", `${HEADER},年度\nevents,,IN,,,3,平成40年度`, 2, "年度", "era-does-not-hold-year"],
    ["another year", `${HEADER},fiscal_year\nevents,,IN,,,3,2025`, 2, "fiscal_year", "other-year"],
    ["a heading alone", HEADER, null, null, "no-rows"],
    ["nothing", " ", null, null, "file-empty"],
    ["an open quotation mark", `${HEADER}\nevents,"IN,,,3`, 2, null, "quote-not-closed"],
    ["a NUL", rows("events,,I\u0000N,,,3"), 2, "state", "unreadable"],
  ])("P11 %s", async (_what, table, row, column, reason) => {
    const answer = await preview(table);
    expect(answer.status).toBe(400);
    expect(answer.preview).toBeNull();
    expect(answer.refusals[0]).toMatchObject({ row, column, reason });
    expect(answer.text.replaceAll("\r\n", "\n")).toBe(table.trim().replaceAll("\r\n", "\n"));
  });

  test("A1 everything wrong with a table is told at once, in the order of its rows", async () => {
    const answer = await preview(rows("events,,IN,,,many", "events,,IN", "events,,XX,,,3"));
    expect(answer.refusals).toMatchObject([
      { row: 2, column: "target", reason: "number-malformed" },
      { row: 3, reason: "cells-missing" },
      { row: 4, column: "state", reason: "unknown" },
    ]);
  });

  test("bytes of no encoding that is known", async () => {
    const answer = await preview(Uint8Array.from([0x61, 0xff, 0x80, 0x81]));
    expect(answer.refusals).toMatchObject([{ reason: "encoding-unknown" }]);
  });

  test("P11 a change of another organiser's target, but not one that stays", async () => {
    const cell = { ...WHOLE_REGISTER, state: "IN" };
    await setTargets(secretariat, {
      fiscalYear: 2026,
      entries: [{ measure: "events", cell, value: 5, seen: "" }],
    });
    const chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
    const fine = await preview(rows("events,,IN,,,5", "events,chicago,IN,,,2"), chicago);
    expect(changed(fine)).toEqual({ "events|chicago|IN||": 2 });
    const refused = await preview(rows("events,,IN,,,6", "events,chicago,IN,,,2"), chicago);
    expect(refused.refusals).toMatchObject([{ row: 2, reason: "not-yours" }]);
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
    expect(await preview(file)).toMatchObject({
      status: 200,
      preview: { changes: [], unchanged: 3 },
    });
    expect(changed(await preview(file.replace(",IN,,,12,", ",IN,,,15,")))).toEqual({
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
    expect(changed(await preview(filled))).toEqual({ "attendance|chicago|||2017:I1": 500 });
  });
});
