/** Projects, facts, ties and jurisdictions: an export imports to no change, an import is found again and can be taken back. P100, P104, P106, P107 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { FACT_COLUMNS, type FactColumn } from "~/domain/fact/fact-columns";
import { JURISDICTION_COLUMNS, type JurisdictionColumn } from "~/domain/place/jurisdiction-columns";
import { PROJECT_COLUMNS, type ProjectColumn } from "~/domain/project/project-columns";
import { TIE_COLUMNS, TIE_FILE_COLUMNS } from "~/domain/tie/tie-columns";
import { LANGUAGES } from "~/domain/value/language";
import { factImporter } from "~/operations/import/kind/fact-importer.server";
import { jurisdictionImporter } from "~/operations/import/kind/jurisdiction-importer.server";
import { projectImporter } from "~/operations/import/kind/project-importer.server";
import { tieImporter } from "~/operations/import/kind/tie-importer.server";
import type { Database } from "~db/client";
import { listFactsOfArea } from "~db/queries/fact/facts";
import { listProjects } from "~db/queries/project/projects";
import { loadReference } from "~seeds/load-reference";
import { changesOfExport, knowledgeOf } from "../../support/import-back";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let ctx: Context;

beforeAll(async () => {
  db = await openTestDatabase();
  ctx = await testContext(db);
});
afterAll(() => db.close());

const author = () => ({ user: ctx.user, now: ctx.now, importId: 7 });

describe.each(LANGUAGES)("P107 in %s an export imports to no change", (language) => {
  test("projects", async () => {
    const { changes, rows } = await changesOfExport(
      projectImporter,
      PROJECT_COLUMNS,
      ctx,
      language,
    );
    expect({ changes, rows }).toEqual({ changes: [], rows: 9 });
  });
  test("facts", async () => {
    const { changes, rows } = await changesOfExport(factImporter, FACT_COLUMNS, ctx, language);
    expect({ changes, rows }).toEqual({ changes: [], rows: 166 });
  });
  test("ties", async () => {
    // The file of the list has fewer columns than the template: both are read.
    for (const columns of [TIE_COLUMNS, TIE_FILE_COLUMNS])
      expect(await changesOfExport(tieImporter, columns, ctx, language)).toEqual({
        changes: [],
        rows: 1,
      });
  });
  test("jurisdictions", async () => {
    const { changes, rows } = await changesOfExport(
      jurisdictionImporter,
      JURISDICTION_COLUMNS,
      ctx,
      language,
    );
    expect([changes, rows > 80]).toEqual([[], true]);
  });
});

test("P104 a project with everything is written, found by its code and read back the same", async () => {
  const known = await knowledgeOf(projectImporter, ctx);
  const cells = new Map<ProjectColumn, string>([
    ["code", "x-1"],
    ["nameJa", "試験案件"],
    ["nameEn", "A project | with a bar"],
    ["tranche", "第二陣"],
    [
      "states",
      "オハイオ州 | 0 | 約 | USD | 町 | 備考 | ページ | 1-2 | https://example.org | page\nIN",
    ],
    ["companies", "buyer | 会社\\|子会社 | | 購入\ninvestor | | Company"],
    ["statuses", "announced | 2026-03\nagreed | 2026-04-01 | 合意 | agreed | 別の資料"],
    ["priorities", "4.0:1-3\n4.0:1-1"],
    ["announcedOn", "2026"],
    ["source", "公表資料"],
  ]);
  const read = projectImporter.read(cells, new Map(), known);
  if (read.outcome !== "read") throw new Error(JSON.stringify(read));
  const id = await db.write((tx) => projectImporter.write(tx, author(), read.entry, null));
  expect((await projectImporter.find(db.read, ["x-1"])).get("x-1")).toBe(id);
  const stored = (await projectImporter.load(db.read, [id])).get(id) ?? {};
  for (const column of cells.keys())
    expect([column, projectImporter.cell(stored, column)]).toEqual([
      column,
      projectImporter.cell(read.entry, column),
    ]);
  const project = (await listProjects(db.read)).find(({ code }) => code === "x-1");
  expect(
    project?.states.map(({ state, money, source }) => [state, money?.amount ?? null, source]),
  ).toEqual([
    ["IN", null, "公表資料"],
    ["OH", 0, "ページ"],
  ]);
  expect(project?.companies[0]?.name.ja).toBe("会社|子会社");
  await db.write((tx) => projectImporter.remove(tx, author(), id));
  expect(await listProjects(db.read)).toHaveLength(9);
});

test.each<[string, Partial<Record<ProjectColumn, string>>, string]>([
  ["a state that is none", { states: "Ontario" }, "state-unknown"],
  [
    "an amount without its currency",
    { amount: "5", amountQualifier: "約", amountBasis: "見込み額" },
    "amount-incomplete",
  ],
  ["a company without a name", { companies: "buyer" }, "name-missing"],
  ["a role that is none", { companies: "friend | 会社" }, "unknown"],
  ["a term that is none", { priorities: "9.9:1" }, "term-unknown"],
  ["no source", { source: "" }, "required"],
])("P104 refused: %s", async (_what, wrong, reason) => {
  const known = await knowledgeOf(projectImporter, ctx);
  const right = { code: "x", nameJa: "件", nameEn: "Name", source: "資料" };
  const cells = new Map(Object.entries({ ...right, ...wrong })) as Map<ProjectColumn, string>;
  expect(projectImporter.read(cells, new Map(), known)).toMatchObject({
    outcome: "refused",
    problems: [{ reason }],
  });
});

test("P100 a later release stands beside the earlier one, and (D) and ranges are codes", async () => {
  const known = await knowledgeOf(factImporter, ctx);
  const write = async (figure: string, release: string) => {
    const cells = new Map<FactColumn, string>([
      ...([
        ["area", "インディアナ"],
        ["measure", "jobs-bea"],
        ["figure", figure],
      ] as const),
      ...([
        ["asOf", "2019"],
        ["release", release],
        ["source", "試験"],
      ] as const),
    ]);
    const read = factImporter.read(cells, new Map(), known);
    if (read.outcome !== "read") throw new Error(JSON.stringify(read));
    expect((await factImporter.find(db.read, [read.key])).size).toBe(0);
    // The engine writes what the file has columns for.
    const { areaType: _, ...entry } = read.entry;
    return await db.write((tx) => factImporter.write(tx, author(), entry, null));
  };
  const ids = [await write("約57,000人", "2022-08-22"), await write("I", "2023-08-22")];
  const facts = await listFactsOfArea(db.read, "state", "IN");
  const jobs = facts.filter(({ measure, asOf }) => measure === "jobs-bea" && asOf === "2019");
  expect(
    jobs.map(({ release, value, code, low, qualifier }) => [release, value, code, low, qualifier]),
  ).toEqual([
    ["2023-08-22", null, "range", 5000, "exact"],
    ["2022-08-22", 57_000, null, null, "about"],
    [null, 56_000, null, null, "exact"],
  ]);
  expect(new Set(jobs.map(({ definition }) => definition.ja)).size).toBe(1);
  for (const id of ids) await db.write((tx) => factImporter.remove(tx, author(), id));
});

test("P101 a measure that nobody knows needs its definition", async () => {
  const known = await knowledgeOf(factImporter, ctx);
  const cells = new Map<FactColumn, string>([
    ...([
      ["area", "US"],
      ["measure", "new-measure"],
      ["figure", "1"],
    ] as const),
    ...([
      ["asOf", "2020"],
      ["source", "試験"],
    ] as const),
  ]);
  expect(factImporter.read(cells, new Map(), known)).toMatchObject({
    problems: [{ column: "definitionJa", reason: "definition-missing" }],
  });
});

test("P107 an imported jurisdiction survives a changed file of the seeds, and beats its own row", async () => {
  const known = await knowledgeOf(jurisdictionImporter, ctx);
  const cells = new Map<JurisdictionColumn, string>([
    ...([
      ["mission", "在アトランタ日本国総領事館"],
      ["state", "Georgia"],
      ["source", "新しい告示"],
    ] as const),
  ]);
  const read = jurisdictionImporter.read(cells, new Map(), known);
  if (read.outcome !== "read") throw new Error(JSON.stringify(read));
  const id = (await jurisdictionImporter.find(db.read, [read.key])).get(read.key) ?? null;
  expect(id).not.toBeNull();
  const former = (await jurisdictionImporter.load(db.read, [id ?? ""])).get(id ?? "");
  await db.write((tx) =>
    jurisdictionImporter.write(tx, author(), { ...former, ...read.entry }, id),
  );
  await db.write(async (tx) => {
    const { replaceJurisdictions } = await import("~db/queries/reference/jurisdiction-rows");
    const { jurisdictions } = await import("../../support/seed-rows");
    await replaceJurisdictions(
      tx,
      jurisdictions.map((row) => ({ ...row, source: "x", mark: "page" })),
    );
  });
  const { listJurisdictionRows } = await import("~db/queries/reference/mission-rows");
  const rows = await listJurisdictionRows(db.read);
  const georgia = rows.filter(
    (row) => row.mission === "atlanta" && row.state === "GA" && row.purpose === "outreach",
  );
  expect(georgia.map(({ source }) => source)).toEqual(["新しい告示"]);
  await loadReference(db);
});

test("P107 the filled row of each template is read", async () => {
  const exampleRow = <Key extends string>(columns: readonly { key: Key; example?: string }[]) =>
    new Map(columns.map(({ key, example = "" }) => [key, example] as const));
  const read = [
    projectImporter.read(
      exampleRow(PROJECT_COLUMNS),
      new Map(),
      await knowledgeOf(projectImporter, ctx),
    ),
    factImporter.read(exampleRow(FACT_COLUMNS), new Map(), await knowledgeOf(factImporter, ctx)),
    tieImporter.read(exampleRow(TIE_COLUMNS), new Map(), await knowledgeOf(tieImporter, ctx)),
    jurisdictionImporter.read(
      ...([exampleRow(JURISDICTION_COLUMNS), new Map()] as const),
      await knowledgeOf(jurisdictionImporter, ctx),
    ),
  ];
  expect(read.map(({ outcome }) => outcome)).toEqual(["read", "read", "read", "read"]);
});
