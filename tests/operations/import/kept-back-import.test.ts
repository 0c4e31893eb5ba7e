/** An import tells nothing of a total that is kept back: not in its preview, whatever is guessed, and not in the trail. P103 */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { listStoredFacts } from "~db/queries/fact/fact-rows";
import { listAuditEntries } from "~db/queries/history/audit";
import { areaFacts } from "~db/schema/figures";
import { states } from "~db/schema/reference";
import { previewFile } from "../../support/import-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
const TOTAL = 54_321;
const WORDING = `計${TOTAL}人`;

beforeAll(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
  const codes = (await db.read.select({ code: states.code }).from(states)).map(({ code }) => code);
  const base: Omit<typeof areaFacts.$inferInsert, "id" | "areaType" | "area"> = {
    ...{ measure: "jobs-test", measureJa: "試験", measureEn: "Test", definitionJa: "定義" },
    ...{ definitionEn: "Definition", qualifier: "exact", unitJa: "人", unitEn: "people" },
    ...{ asOf: "2022", addsUp: true, source: "試験", mark: "document" },
  };
  const ofStates = codes.map((area) => ({
    ...{ ...base, id: area, areaType: "state" as const, area },
    ...(area === "IN" ? { value: null, code: "withheld" as const } : { value: 10, code: null }),
  }));
  const nation = { ...base, id: "US", areaType: "nation" as const, area: "US", value: TOTAL };
  await db.write(async (tx) => {
    await tx.insert(areaFacts).values(ofStates);
    await tx.insert(areaFacts).values({ ...nation, wording: WORDING, rank: 1 });
  });
});
afterAll(() => db.close());

const preview = (figure: number) =>
  previewFile(
    secretariat,
    `area,measure,definition_ja,figure,as_of,source\nUS,jobs-test,定義,${figure},2022,試験`,
    { kind: "facts" },
  );

test("P103 a right guess looks like a wrong one, and the former figure stands nowhere", async () => {
  const [right, wrong] = [await preview(TOTAL), await preview(60_000)];
  for (const [read, figure] of [
    [right, TOTAL],
    [wrong, 60_000],
  ] as const)
    expect(read.rows).toMatchObject([
      { outcome: "changed", changes: [{ field: "figure", before: "", after: String(figure) }] },
    ]);
  expect(JSON.stringify(wrong.rows)).not.toContain(String(TOTAL));
});

test("P103 what the file does not say stays, the trail has no figure, and the undo puts it back", async () => {
  const before = await listStoredFacts(db.read, ["US"]);
  const { id } = await preview(60_000);
  await commitImport(secretariat, { id });
  await runWaitingJobs(db);
  const [stored] = await listStoredFacts(db.read, ["US"]);
  expect(stored).toMatchObject({ value: 60_000, wording: WORDING, rank: 1 });
  const trail = await listAuditEntries(db.read, { subjectType: "fact", subjectId: "US" }, 10);
  expect(trail).toHaveLength(1);
  expect(trail[0]?.after).toMatchObject({ cells: { area: "US", source: "試験" } });
  expect(JSON.stringify(trail)).not.toMatch(/54321|60000/);
  await undoImport(secretariat, { id });
  await runWaitingJobs(db);
  expect(await listStoredFacts(db.read, ["US"])).toEqual(before);
});
