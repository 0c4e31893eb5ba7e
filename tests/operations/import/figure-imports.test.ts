/** Importing figures of sites: by site or source id, earlier years too, found again, taken back, for whom it is. P61, P62, P69 */
import { desc } from "drizzle-orm";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import type { SiteFigure } from "~/domain/site/site-draft";
import { LANGUAGES } from "~/domain/value/language";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { answerRows } from "~/operations/import/answer-rows.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { csvFile } from "~/reports/report/csv-file";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { listAuditEntries } from "~db/queries/history/audit";
import { findSite } from "~db/queries/site/sites";
import { siteFigures } from "~db/schema/sites";
import { draws } from "../../support/draws";
import { exportedTable } from "../../support/exported-table";
import { previewFile, readStored } from "../../support/import-steps";
import { makeCompany, makeSite } from "../../support/make-site";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
beforeEach(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
});
afterEach(() => db.close());

const FIGURE: SiteFigure = {
  ...{ phase: null, year: 2023, measure: "employees", value: 400, qualifier: "exact" },
  ...{ currency: null, priceYear: null, basis: "reported", asOf: null, definition: null },
  ...{ wording: null, source: "Test" },
};
const PHASES = ["Phase 1", "Phase 2"].map((name) => ({
  ...{ name, status: "operating" as const, announcedOn: null, openedOn: null, note: null },
  source: "Test",
}));

async function committed(csv: string, ctx = secretariat, more = {}) {
  const read = await previewFile(ctx, csv, { kind: "figures", ...more });
  await commitImport(ctx, { id: read.id });
  await runWaitingJobs(db);
  return await readStored(ctx, read.id);
}
const figuresOf = async (id: number) => (await findSite(db.read, id))?.draft.figures ?? [];

test("P62, P69 figures of several years are added beside those that stand, found again and taken back", async () => {
  const site = await makeSite(db, { phases: PHASES, figures: [FIGURE] });
  const before = await db.read.select().from(siteFigures);
  const csv = [
    "拠点の番号,段階,指標,年,値,通貨,価格の年,根拠,時点,定義,出典",
    `${site},,従業員数,2021年,約380名,,,,2021-12,正社員,公表資料`,
    `${site},,従業員数,2022,0,,,,,,`,
    `${site},,従業員数,2023,410,,,,,,`,
    `${site},,日本人職員,2023,12,,,,,,`,
    `${site},Phase 2,投資額,2022,最大5億ドル,,2020,推計,,,`,
    `${site},,従業員数,2024,,,,,,,`,
  ].join("\n");
  const read = await previewFile(secretariat, csv, { kind: "figures" });
  expect(read.counts).toMatchObject({ new: 4, changed: 1, "left-out": 1 });
  await commitImport(secretariat, { id: read.id });
  await runWaitingJobs(db);
  const stored = await figuresOf(site);
  expect(stored).toHaveLength(5);
  expect(stored).toMatchObject([
    { year: 2023, value: 410 },
    { year: 2021, value: 380, qualifier: "about", asOf: "2021-12", definition: "正社員" },
    { year: 2022, value: 0, qualifier: "exact" },
    { measure: "japanese-staff", value: 12 },
    { phase: 1, value: 500_000_000, qualifier: "at-most", currency: "USD", priceYear: 2020 },
  ]);
  const again = await previewFile(secretariat, csv, { kind: "figures" });
  expect(again.counts).toMatchObject({ unchanged: 5, "left-out": 1, new: 0, changed: 0 });
  const trail = await listAuditEntries(
    db.read,
    { subjectType: "site", subjectId: String(site) },
    50,
  );
  expect(trail.filter(({ action }) => action === "site.change")).toHaveLength(5);
  await undoImport(secretariat, { id: read.id });
  await runWaitingJobs(db);
  expect(await db.read.select().from(siteFigures)).toEqual(before);
});

test("P69 a site is named by the id its source gave it, and its first phase with it", async () => {
  const head = "unique_id,Company,Project_Type,Announcement_Date,State,Address";
  const sites = await previewFile(
    secretariat,
    [
      head,
      'T0,Sakura,New,2021-10-18,NC,"151 NC-49, Liberty, NC  27298"',
      'T1,Sakura,Expansion,2022-08-31,NC,"151 NC-49, Liberty, NC  27298"',
      'T2,Ume,,2022,IN,"1 Example Road, Greensburg, IN"',
    ].join("\n"),
    { kind: "sites", source: "a list" },
  );
  await answerRows(secretariat, { id: sites.id, answers: "all-proposed" });
  await runWaitingJobs(db);
  await commitImport(secretariat, { id: sites.id });
  await runWaitingJobs(db);
  const csv =
    "unique_id,measure,year,value\nT0,employees,2024,300\nT1,employees,2024,200\nT2,employees,2024,9\nT9,employees,2024,1";
  const read = await committed(csv, secretariat, { source: "a list" });
  expect(read.counts).toMatchObject({ new: 3, refused: 1 });
  expect(read.rows[3]).toMatchObject({ column: "site_source_id", reason: "site-unknown" });
  const stored = await db.read.select().from(siteFigures).orderBy(desc(siteFigures.value));
  expect(stored.map(({ phaseId, value }) => [phaseId !== null, value])).toEqual([
    [true, 300],
    [true, 200],
    [false, 9],
  ]);
  const other = await previewFile(secretariat, csv, { kind: "figures", source: "another" });
  expect(other.counts.refused).toBe(4);
});

test("P61 a mission brings figures of the sites of its states, an agency of those it has entered", async () => {
  const indiana = await makeSite(db, { organiser: "jetro" });
  const ohio = await makeSite(db, { state: "OH" });
  const csv = `site,measure,year,value\n${indiana},employees,2024,5\n${ohio},employees,2024,6`;
  for (const [role, organiser] of [
    ["mission-editor", "chicago"],
    ["agency-editor", "jetro"],
  ] as const) {
    const editor = await testContext(db, { role, organiser });
    const read = await previewFile(editor, csv, { kind: "figures" });
    expect(read.rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ["new", null],
      ["refused", "not-yours"],
    ]);
  }
});

test("P69 an export of any figures comes back unchanged in either language", async () => {
  const company = await makeCompany(db, "Sakura, Inc.", "さくら");
  const money = fc.record({
    ...{ measure: fc.constant("investment" as const), currency: fc.constantFrom("USD", "JPY") },
    priceYear: fc.constantFrom(null, 2020),
  });
  const people = fc.record({
    measure: fc.constantFrom("employees" as const, "japanese-staff" as const),
    ...{ currency: fc.constant(null), priceYear: fc.constant(null) },
  });
  const words = fc.constantFrom(null, "0", '一行目\n二行目、"引用"');
  const figure = fc
    .record({
      ...{ of: fc.oneof(money, people), phase: fc.constantFrom(null, 0, 1, 2) },
      ...{ year: fc.integer({ min: 1990, max: 2026 }), value: fc.constantFrom(0, 7, 12_000) },
      ...{ qualifier: fc.constantFrom(...QUALIFIERS), wording: words, definition: words },
      basis: fc.constantFrom("announced" as const, "reported" as const, "modelled" as const),
      asOf: fc.constantFrom(null, "2024", "2024-03", "2024-03-31"),
      source: fc.constantFrom("Test", "公表資料、1頁"),
    })
    .map(({ of, ...rest }) => ({ ...rest, ...of }));
  const [first = PHASES[0]] = PHASES;
  await fc.assert(
    fc.asyncProperty(fc.array(figure, { minLength: 1, maxLength: 6 }), async (figures) => {
      // Two phases of one name, as a form lets them be called.
      const phases = [...PHASES, first].flatMap((phase) => phase ?? []);
      await makeSite(db, { companies: [company], phases, figures });
    }),
    { numRuns: draws(15) },
  );
  for (const language of LANGUAGES) {
    const table = await exportedTable(secretariat, "figures", language);
    const file = { kind: "figures", name: "kusanone-figures.csv", source: null } as const;
    const read = await previewFile(secretariat, csvFile(table), file);
    const others = read.rows.filter(({ outcome }) => outcome !== "unchanged").slice(0, 2);
    expect(others).toEqual([]);
    expect(read.counts.unchanged).toBe(table.length - 1);
  }
}, 60_000);

test("a cell that no text may hold is refused by row and column, and the rows around it are read", async () => {
  const site = await makeSite(db);
  const csv = [
    "拠点の番号,指標,年,値",
    `${site},従業員数,2022,380`,
    `${site},従業員\0数,2023,390`,
    `${site},従業員数,2024,400`,
  ].join("\r\n");
  const { counts, rows } = await previewFile(secretariat, csv, { kind: "figures" });
  expect(counts).toMatchObject({ new: 2, refused: 1 });
  expect(rows[1]).toMatchObject({ row: 3, outcome: "refused", column: "measure" });
  expect(rows[1]?.cells[1]).toMatch(/^従業員.数$/s);
});
