/** Issue 9, 3.3: workbooks are read in a thread of their own, the same from the sources and from the build. */
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { NO_CHOICE } from "~/domain/import/understood-file";
import { readFile } from "~/import/read-file";
import { partsInThread } from "~/import/table-thread";
import { verdictIn, withFile } from "../../support/brought-file";
import { madeWorkbook, plainRows } from "../../support/made-workbook";

const threads = () =>
  process.getActiveResourcesInfo().filter((of) => of === "MessagePort").length - PORTS;
const PORTS = process.getActiveResourcesInfo().filter((of) => of === "MessagePort").length;

const TABLE = [["州", "件数"], ...Array.from({ length: 1_300 }, (_, at) => [`州${at}`, at])];

test("the header comes first, then the rows in batches and in their order, then what was understood", async () => {
  await withFile(madeWorkbook({ rows: plainRows(TABLE) }), async (path) => {
    const batches: number[] = [];
    const numbers: number[] = [];
    const told: string[] = [];
    for await (const part of readFile(path, NO_CHOICE)) {
      told.push(...Object.keys(part));
      if ("layout" in part) expect(part.layout.header).toEqual(["州", "件数"]);
      if ("rows" in part) {
        batches.push(part.rows.length);
        numbers.push(...part.rows.map(({ number }) => number));
      }
      if ("verdict" in part)
        expect(part.verdict).toMatchObject({ value: { format: "workbook", rowCount: 1_300 } });
    }
    expect([told[0], told.at(-1)]).toEqual(["layout", "verdict"]);
    expect(Math.max(...batches)).toBeLessThanOrEqual(500);
    expect(numbers).toEqual(Array.from({ length: 1_300 }, (_, at) => at + 2));
  });
});

test("a refusal comes out of the thread, with its row and what was seen", async () => {
  await withFile('州,件数\nKY,1\nIN,"2', async (path) => {
    const parts = partsInThread({ path, choice: NO_CHOICE, maxRows: 9 });
    expect((await parts.next()).value).toHaveProperty("layout");
    expect((await parts.next()).value).toMatchObject({ rows: [{ number: 2 }] });
    expect(await verdictIn(parts)).toMatchObject({
      ...{ ok: false, reason: "quote-not-closed", refusal: { row: 3 }, seen: { rowCount: 1 } },
    });
  });
});

test("a file that is not there is a mistake of ours, and no refusal", async () => {
  const task = { path: "/nowhere/at/all", choice: NO_CHOICE, maxRows: 9 };
  await expect(verdictIn(partsInThread(task))).rejects.toThrow(/ENOENT/);
});

test("whoever stops asking ends the thread, and others are read beside it", async () => {
  await withFile(madeWorkbook({ rows: plainRows(TABLE) }), async (path) => {
    for await (const _ of readFile(path, NO_CHOICE)) {
      expect(threads()).toBe(1);
      break;
    }
    expect(threads()).toBe(0);
    const both = await Promise.all([
      verdictIn(readFile(path, NO_CHOICE)),
      verdictIn(readFile(path, { ...NO_CHOICE, headerRow: 1, headerRows: 1 })),
    ]);
    expect(both[0]).toEqual(both[1]);
  });
});

test("no more than two batches are on their way, however long nobody asks", async () => {
  await withFile(madeWorkbook({ rows: plainRows(TABLE.concat(TABLE, TABLE)) }), async (path) => {
    const task = { path, choice: NO_CHOICE, maxRows: 200_000 };
    const worker = new Worker("./app/import/source-worker.mjs", { workerData: task });
    let came = 0;
    worker.on("message", () => {
      came += 1;
    });
    while (came < 2) await once(worker, "message");
    await setTimeout(200);
    expect(came).toBe(2);
    await worker.terminate();
  });
});

test("the build has the file of the thread beside the server's, and it reads", async () => {
  await withFile("州,件数\nKY,1\n", async (path) => {
    const task = { path, choice: NO_CHOICE, maxRows: 9 };
    const worker = new Worker("./build/server/table-worker.js", { workerData: task });
    const [answer] = await once(worker, "message");
    expect(answer).toMatchObject({ part: { layout: { header: ["州", "件数"] } } });
    await worker.terminate();
  });
});

const SAMPLES = process.env.KUSANONE_SAMPLES ?? "";

test.skipIf(!existsSync(join(SAMPLES, "us-facilities.csv")))(
  "the facilities of KUSANONE_SAMPLES: a preamble of four lines and 8,532 rows",
  async () => {
    const verdict = await verdictIn(readFile(join(SAMPLES, "us-facilities.csv"), NO_CHOICE));
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
