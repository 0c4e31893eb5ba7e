/** Importing sites: companies asked, phases of one site, a second run that changes nothing, and the undo. P60-P64, P68 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { answerRows } from "~/operations/import/answer-rows.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { listImportRows } from "~db/queries/import/import-rows";
import { countSitesInAll, sumSiteFigures } from "~db/queries/site/site-sums";
import { listSitesById, type StoredSite } from "~db/queries/site/sites";
import { demonstrationSiteFile } from "~seeds/demonstration-sites";
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

const HEAD =
  "unique_id,Company,Project_Type,Current_Facility_Status,Estimated_Total_Facility_CAPEX,Announcement_Date,State,Address,US Senator 1: Party,Latitude,Longitude,LatLon_Valid";
const TOYOTA = [
  'T0,Toyota,New,Under Construction,1401.863177,2021-10-18,NC,"151 NC-49, Liberty, NC  27298",R,35.852,-79.57,True',
  'T1,Toyota,Expansion,Under Construction,2560.247503,2022-08-31,NC,"151 NC-49, Liberty, NC  27298",R,35.852,-79.57,True',
  'T2,Toyota,Expansion,Under Construction,2103.102414,2023-05-31,NC,"151 NC-49, Liberty, NC  27298",R,35.852,-79.57,True',
];
const OTHERS = [
  'A0,AESC (licensed technology of Nissan),New,Operating,5,2020-01-01,TN,"1 Road, Smyrna, TN 37167",R,35.98,-86.5,True',
  'L0,"CF Industries, Mitsui",New,Announced,900,2023-01-01,LA,"Ascension Parish, LA",R,30.2,-90.9,True',
  'H0,Honda,Expansion,Operating,,2022-10-11,OH,"24000 Honda Pkwy, Marysville, OH 43040",R,0,0,False',
];
const facilities = (...lines: string[]) =>
  ['"Facility metadata"', "version:,2024_Q4", "", HEAD, ...lines].join("\n");

async function committed(content: string, onlyJapanese = true) {
  const read = await previewFile(secretariat, content, {
    ...{ kind: "sites", source: "cim", onlyJapanese },
  });
  if (read.counts.asked > 0) {
    await answerRows(secretariat, { id: read.id, answers: "all-proposed" });
    await runWaitingJobs(db);
  }
  const answered = await readStored(secretariat, read.id);
  await commitImport(secretariat, { id: read.id });
  await runWaitingJobs(db);
  return { read, answered, id: read.id };
}

const allSites = async (): Promise<StoredSite[]> =>
  await listSitesById(
    db.read,
    Array.from({ length: 50 }, (_, at) => at + 1),
  );

describe("P68 a file of facilities", () => {
  test("rows of one plant are one site with phases, whose modelled amounts add up and stand apart", async () => {
    const { read, answered } = await committed(facilities(...TOYOTA, ...OTHERS));
    expect(read.rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ["asked", "company-proposed-japanese"],
      ["asked", "company-proposed-japanese"],
      ["asked", "company-proposed-japanese"],
      ["left-out", "not-japanese"],
      ["asked", "company-one-of-several"],
      ["asked", "company-proposed-japanese"],
    ]);
    // Beside others it may be no investor: no proposal answers that.
    expect(answered.counts).toMatchObject({ new: 4, asked: 1, "left-out": 1 });
    const stored = await allSites();
    expect(stored.map(({ draft }) => [draft.state, draft.placeName, draft.phases.length])).toEqual([
      ["NC", "Liberty", 3],
      ["OH", "Marysville", 1],
    ]);
    // Bad coordinates: the middle of the town stands for it, and blank is unknown.
    expect(stored[1]?.draft).toMatchObject({ point: { precision: "town" }, figures: [] });
    expect(await sumSiteFigures(db.read, { fictional: true })).toMatchObject([
      { state: "NC", basis: "modelled", value: 6_065_213_094, sites: 1 },
    ]);
  });

  test("P63 a modelled amount is in the prices of the year that the file says", async () => {
    const priced = facilities(...TOYOTA)
      .split("\n")
      .map((line) => `${line},${line === HEAD ? "Price year of the modeled investment" : "2022"}`);
    await committed(priced.join("\n"));
    expect(await sumSiteFigures(db.read, { fictional: true })).toMatchObject([
      { state: "NC", basis: "modelled", priceYear: 2022, value: 6_065_213_094, sites: 1 },
    ]);
  });

  test("a second run changes nothing, in any order of its rows", async () => {
    await committed(facilities(...TOYOTA, ...OTHERS));
    const again = await previewFile(secretariat, facilities(...[...OTHERS, ...TOYOTA].reverse()), {
      kind: "sites",
      source: "cim",
      onlyJapanese: true,
    });
    expect(again.counts).toMatchObject({
      ...{ new: 0, changed: 0, unchanged: 4, asked: 1, "left-out": 1 },
    });
  });

  test("an undo takes back sites, phases, spellings and the companies that it made", async () => {
    const before = await tableCounts();
    const { id } = await committed(facilities(...TOYOTA, ...OTHERS));
    expect(await undoImport(secretariat, { id })).toEqual({ ok: true });
    await runWaitingJobs(db);
    expect((await readStored(secretariat, id)).state).toBe("undone");
    expect(await tableCounts()).toEqual(before);
  });
});

async function tableCounts() {
  const tables = [
    ...["sites", "site_organisations", "site_phases", "site_figures", "site_words"],
    ...["organisations", "partner_words", "organisation_spellings", "import_identities"],
  ];
  const { sql } = await import("drizzle-orm");
  return await Promise.all(
    tables.map(async (table) => [
      table,
      await db.read.get<{ n: number }>(sql.raw(`select count(*) as n from ${table}`)),
    ]),
  );
}

test("the file of the demonstration: read in Japanese, asked, and refused by column", async () => {
  for (const name of [
    "若草自動車",
    "若草部品工業",
    "北斗電池",
    "銀河電子",
    "岬物流",
    "朝霧食品",
    "茜半導体",
  ])
    await makeCompany(db, `${name} Inc`, name);
  const { read } = await committed(demonstrationSiteFile(), false);
  expect(read.rows.map(({ outcome, column, reason }) => [outcome, column, reason])).toEqual([
    ...Array.from({ length: 6 }, () => ["new", null, null]),
    ["asked", "company", "company-unknown"],
    ["refused", "employees", "number-vague"],
    ["left-out", null, "total"],
    ["left-out", null, "note"],
  ]);
  const [first] = await allSites();
  expect(first?.draft).toMatchObject({
    ...{ state: "IN", placeName: "Greensburg", announcedOn: "2005", industry: "3361" },
    figures: [
      { measure: "employees", value: 2_000, qualifier: "about", basis: "reported" },
      { measure: "investment", value: 550_000_000, currency: "USD", basis: "announced" },
    ],
  });
});

test("what is exported comes back unchanged, whatever a site holds", async () => {
  const companies = [await makeCompany(db, "Wakakusa, Inc."), await makeCompany(db, "Prairie; Co")];
  const phase = {
    ...{ name: "First", status: "operating" as const, announcedOn: "2020-05", openedOn: null },
    ...{ note: "x", source: "S" },
  };
  const figure = {
    ...{ phase: null, year: 2024, measure: "employees" as const, value: 0 },
    ...{ qualifier: "exact" as const, currency: null, priceYear: null },
    ...{ basis: "reported" as const, asOf: "2024", definition: "d", wording: "w", source: "S" },
  };
  await makeSite(db, {
    ...{ name: "North works", address: "1 Road, A", placeName: "Greensburg", zip: "47240-1234" },
    ...{ point: { lat: 39.3, lon: -85.5, precision: "address" }, announcedOn: "2005-06" },
    ...{ openedOn: "2007-01-02", note: "約束\n二行", sourceUrl: "https://example.org/" },
    organisations: [{ organisationId: companies[0] ?? 0, share: 5_110, shareSource: "Filing" }],
    phases: [phase, { ...phase, name: "Second" }],
    figures: [
      figure,
      { ...figure, year: 2023, value: 350, qualifier: "about" },
      {
        ...{ ...figure, phase: 1, measure: "investment", value: 500, currency: "USD" },
        ...{ basis: "modelled", qualifier: "exact", priceYear: 2022 },
      },
    ],
  });
  await makeSite(db, { companies: [companies[0] ?? 0], state: null, kind: "office" });
  for (const language of ["ja", "en"] as const) {
    const table = await exportedTable(secretariat, "sites", language);
    const content = table
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
      .join("\r\n");
    const read = await previewFile(secretariat, content, { kind: "sites", source: "kusanone" });
    expect(read.rows.map(({ outcome, reason, changes }) => [outcome, reason, changes])).toEqual(
      table.slice(1).map(() => ["unchanged", null, []]),
    );
    expect(read.rows).toHaveLength(4);
  }
});

test("P61: a mission imports the sites of its states and no others", async () => {
  await makeCompany(db, "Wakakusa");
  const chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const lines = ["企業,州,市町村", "Wakakusa,IN,Greensburg", "Wakakusa,OH,Marysville"];
  const read = await previewFile(chicago, lines.join("\n"), { kind: "sites", source: "own" });
  expect(read.rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["new", null],
    ["refused", "not-yours"],
  ]);
});

const samples = process.env.KUSANONE_SAMPLES;
test.skipIf(samples === undefined)(
  "the real file: Japanese companies are proposed, committed and found unchanged",
  async () => {
    const content = readFileSync(join(samples ?? "", "us-facilities.csv"), "utf8");
    const { read, answered } = await committed(content);
    const sum = (counts: Record<string, number>) =>
      Object.values(counts).reduce((all, count) => all + count, 0);
    expect(sum(read.counts)).toBe(8_532);
    expect(answered.counts.refused).toBe(0);
    // Who stands beside a Japanese company may be its licensor or customer: that no proposal decides.
    const asked = await listImportRows(db.read, answered.id, { outcomes: ["asked"] }, 100);
    expect(new Set(asked.map(({ reason }) => reason))).toEqual(new Set(["company-one-of-several"]));
    const { sites } = await countSitesInAll(db.read, { fictional: true });
    expect(sites).toBeGreaterThan(15);
    const again = await previewFile(secretariat, content, {
      ...{ kind: "sites", source: "cim", onlyJapanese: true },
    });
    expect(again.counts).toMatchObject({
      ...{ new: 0, changed: 0, unchanged: answered.counts.new, asked: asked.length },
    });
  },
  120_000,
);
