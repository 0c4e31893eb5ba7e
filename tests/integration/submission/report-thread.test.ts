/** The files of a freezing are made in a thread of their own, the same from the sources and from the build. P162 */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { canonicalJson } from "~/domain/value/canonical-json";
import { filesOf } from "~/pages/submission/report-writers.server";
import { filesInThread } from "~/server/report-thread";
import { frozenReport, variedEvents } from "../../support/frozen-record";

const HASH = "7f3a91c2".repeat(8);
const record = new TextEncoder().encode(canonicalJson(frozenReport(variedEvents(40))));

const madeBy = async (files: AsyncIterable<{ name: string; content: Uint8Array }>) => {
  const made: [string, string][] = [];
  for await (const { name, content } of files)
    made.push([name, Buffer.from(content).toString("base64")]);
  return made;
};

test("P162 the thread makes the four files beside the record, byte for byte as they are made here", async () => {
  const here = await madeBy(filesOf(record, HASH));
  expect(here.map(([name]) => name)).toEqual([
    ...["report.csv", "report.xlsx", "report.docx", "report.pdf"],
  ]);
  expect(await madeBy(filesInThread(record, HASH))).toEqual(here);
});

test("what cannot be made ends the thread with its fault", async () => {
  const broken = new TextEncoder().encode("{");
  await expect(madeBy(filesInThread(broken, HASH))).rejects.toThrow(SyntaxError);
});

test("the build has the file of the thread beside the server's, and it makes them", async () => {
  const worker = new Worker("./build/server/report-worker.js", {
    workerData: { record, sha256: HASH },
  });
  const [first] = await once(worker, "message");
  expect(first.name).toBe("report.csv");
  await worker.terminate();
});
