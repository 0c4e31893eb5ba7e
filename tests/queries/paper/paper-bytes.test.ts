/** Issue 10, 4.4: the same record gives the same bytes of every file, whenever and wherever it is made. */
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { frozenReport, variedEvents } from "../../support/frozen-record";
import { hashesOf, paperOf } from "../../support/report-papers";

const PROGRAM = `
  import { frozenReport, variedEvents } from "./tests/support/frozen-record.ts";
  import { hashesOf, paperOf } from "./tests/support/report-papers.ts";
  const paper = paperOf(frozenReport(variedEvents(30)), "ja");
  process.stdout.write(JSON.stringify(await hashesOf(paper)));`;

const madeIn = (zone: string): Record<string, string> =>
  JSON.parse(
    execFileSync(process.execPath, ["--import=tsx", "--input-type=module", "-e", PROGRAM], {
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    }),
  );

test("made twice in one process and in two more under two time zones, no byte differs", async () => {
  const here = await hashesOf(paperOf(frozenReport(variedEvents(30)), "ja"));
  expect(Object.keys(here)).toEqual(expect.arrayContaining(["docx", "pdf", "xlsx", "rows.csv"]));
  expect(await hashesOf(paperOf(frozenReport(variedEvents(30)), "ja"))).toEqual(here);
  expect(madeIn("Asia/Tokyo")).toEqual(here);
  expect(madeIn("America/Los_Angeles")).toEqual(here);
});

test("another record, code or instant is another file of each kind", async () => {
  const hashes = await Promise.all(
    [
      paperOf(frozenReport(variedEvents(3))),
      paperOf(frozenReport(variedEvents(4))),
      paperOf(frozenReport(variedEvents(3)), "ja", { code: "0000-0000" }),
      paperOf(frozenReport(variedEvents(3), { asOf: "2026-06-02T03:00:00.000Z" })),
    ].map(hashesOf),
  );
  for (const kind of ["docx", "pdf", "xlsx"])
    expect(new Set(hashes.map((each) => each[kind])).size).toBe(4);
});
