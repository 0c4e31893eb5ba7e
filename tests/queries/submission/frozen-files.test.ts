/** Every file of a frozen report is made of its record alone: the same bytes twice, and under two time zones. P162 */
import { afterEach, expect, test } from "vitest";
import { canonicalJson } from "~/domain/value/canonical-json";
import { loadDemonstration } from "~/operations/demonstration/load-demonstration.server";
import { REPORT_FILES } from "~/pages/submission/report-writers.server";
import { readUnchanged } from "~db/queries/store/read-unchanged";
import { liveReport } from "~db/queries/submission/live-report";
import { makeEvent } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const asOf = new Date("2026-05-01T16:30:00Z");
const question = { period: { from: "2025-04-01", to: "2026-03-31" }, asOf, code: "tested" };

test("P162 made twice and under two time zones, each file has the same bytes", async () => {
  const db = await openTestDatabase();
  await loadDemonstration(await testContext(db, { now: asOf }));
  const made: Record<string, string>[] = [];
  for (const name of ["Asia/Tokyo", "America/Los_Angeles", "Asia/Tokyo"]) {
    process.env.TZ = name;
    const report = await liveReport(db.read, question);
    const files: Record<string, string> = { "report.json": canonicalJson(report) };
    for (const [file, write] of Object.entries(REPORT_FILES))
      files[file] = Buffer.from(await write({ report, sha256: "ab".repeat(32) })).toString(
        "base64",
      );
    made.push(files);
  }
  expect(made[1]).toEqual(made[0]);
  expect(made[2]).toEqual(made[0]);
  const csv = Buffer.from(made[0]?.["report.csv"] ?? "", "base64").toString("utf8");
  expect(csv).toContain("2026-05-01T16:30:00.000Z");
  expect(csv).not.toContain("http");
  db.close();
});

test("P162 what is written to while it is read is read again, in the end between two writes", async () => {
  const db = await openTestDatabase();
  const until = async (most: number) => {
    let asked = 0;
    const events = await readUnchanged(db, async (handle) => {
      asked += 1;
      const { events: before } = await liveReport(handle, question);
      if (asked <= most && handle === db.read) await makeEvent(db);
      return before.length;
    });
    return { asked, events };
  };
  expect((await until(0)).asked).toBe(1);
  expect((await until(1)).asked).toBe(2);
  expect((await until(9)).asked).toBe(4);
  db.close();
});
