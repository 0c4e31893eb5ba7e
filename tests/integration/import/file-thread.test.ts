/** Issue 9, 3.3: files are read in a thread of their own, the same from the sources and from the build. */
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { NO_CHOICE, settledChoice } from "~/domain/import/understood-file";
import { fileRows } from "~/import/file-rows";
import { understandFile } from "~/import/understand-file";
import { withFile } from "../../support/brought-file";
import { madeWorkbook, plainRows } from "../../support/made-workbook";

const TABLE = [["州", "件数"], ...Array.from({ length: 1_300 }, (_, at) => [`州${at}`, at])];

test("what the thread understood and its rows come in batches, in their order", async () => {
  await withFile(madeWorkbook({ rows: plainRows(TABLE) }), async (path) => {
    const verdict = await understandFile(path, NO_CHOICE);
    expect(verdict).toMatchObject({ ok: true, value: { format: "workbook", rowCount: 1_300 } });
    if (!verdict.ok) return;
    const batches: number[] = [];
    const numbers: number[] = [];
    for await (const rows of fileRows(path, settledChoice(verdict.value))) {
      batches.push(rows.length);
      numbers.push(...rows.map(({ number }) => number));
    }
    expect(batches.reduce((sum, of) => sum + of, 0)).toBe(1_300);
    expect(Math.max(...batches)).toBeLessThanOrEqual(500);
    expect(numbers).toEqual(Array.from({ length: 1_300 }, (_, at) => at + 2));
  });
});

test("a refusal comes out of the thread, with its row and what was seen", async () => {
  await withFile('州,件数\nKY,1\nIN,"2', async (path) => {
    expect(await understandFile(path, NO_CHOICE, { maxRows: 9 })).toMatchObject({
      ...{ ok: false, reason: "quote-not-closed", refusal: { row: 3 }, seen: { rowCount: 1 } },
    });
    const rows = fileRows(path, { ...NO_CHOICE, headerRow: 1, headerRows: 1 });
    expect((await rows.next()).value).toMatchObject([{ number: 2 }]);
    await expect(rows.next()).rejects.toMatchObject({ refusal: { reason: "quote-not-closed" } });
  });
});

test("a file that is not there is a mistake of ours, and no refusal", async () => {
  await expect(understandFile("/nowhere/at/all", NO_CHOICE)).rejects.toThrow(/ENOENT/);
});

test("whoever stops asking ends the thread, and others are read beside it", async () => {
  await withFile(madeWorkbook({ rows: plainRows(TABLE) }), async (path) => {
    const choice = { ...NO_CHOICE, headerRow: 1, headerRows: 1 as const };
    for await (const rows of fileRows(path, choice)) {
      expect(rows.length).toBeGreaterThan(0);
      break;
    }
    const both = await Promise.all([understandFile(path, NO_CHOICE), understandFile(path, choice)]);
    expect(both[0]).toEqual(both[1]);
  });
});

test("the build has the file of the thread beside the server's, and it reads", async () => {
  await withFile("州,件数\nKY,1\n", async (path) => {
    const task = { does: "understand", path, choice: NO_CHOICE, maxRows: 9 };
    const worker = new Worker("./build/server/table-worker.js", { workerData: task });
    const [answer] = await once(worker, "message");
    expect(answer).toMatchObject({ value: { ok: true, value: { header: ["州", "件数"] } } });
    await worker.terminate();
  });
});

const SAMPLES = process.env.KUSANONE_SAMPLES ?? "";

test.skipIf(!existsSync(join(SAMPLES, "us-facilities.csv")))(
  "the facilities of KUSANONE_SAMPLES: a preamble of four lines and 8,532 rows",
  async () => {
    const verdict = await understandFile(join(SAMPLES, "us-facilities.csv"), NO_CHOICE);
    expect(verdict).toMatchObject({
      ok: true,
      value: {
        ...{ format: "delimited", encoding: "utf-8", separator: "comma", headerRow: 6 },
        ...{ headerRows: 1, rowCount: 8_532, kinds: { data: 8_532, note: 0, total: 0 } },
        preamble: [{ number: 1 }, { number: 3 }, { number: 4 }],
      },
    });
    if (!verdict.ok) return;
    expect(verdict.value.header.slice(0, 3)).toEqual(["unique_id", "Segment", "Company"]);
    expect(verdict.value.findings).toEqual([]);
  },
);
