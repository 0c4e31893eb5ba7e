/** What a row of events says, and what the register forbids of it: refused by its column, asked, or kept as it is. Issue 9, 3.3 */
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { answerRows } from "~/operations/import/answer-rows.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { events, occurrences } from "~db/schema/events";
import { previewFile, readStored } from "../../support/import-steps";
import { draftOf, makeEvent, occurrenceOf } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
beforeEach(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
});
afterEach(() => db.close());

const preview = (content: string | Buffer, ctx = secretariat, source: string | null = "test") =>
  previewFile(ctx, content, { kind: "events", source });

async function commit(id: number, ctx = secretariat) {
  await commitImport(ctx, { id });
  await runWaitingJobs(db);
  return await readStored(ctx, id);
}

async function undo(id: number) {
  await undoImport(secretariat, { id });
  await runWaitingJobs(db);
  return await readStored(secretariat, id);
}

const told = ({ rows }: Awaited<ReturnType<typeof preview>>) =>
  rows.map(({ outcome, column, reason }) => [outcome, column, reason]);

const HEAD = "件名,実施主体,形態,開始日,州,場所,実施状況,参加者数,把握方法";

test("what a row cannot say, and what the register forbids, is refused by its column", async () => {
  const refused = async (head: string, lines: readonly (readonly [string, string, string])[]) => {
    const read = await preview([head, ...lines.map(([line]) => line)].join("\n"));
    const expected = lines.map(([, column, reason]) => [column, reason]);
    expect(read.rows.map(({ column, reason }) => [column, reason])).toEqual(expected);
    expect(new Set(read.rows.map(({ outcome }) => outcome))).toEqual(new Set(["refused"]));
  };
  await refused(
    HEAD,
    [
      [",chicago,,2025-05-01,IN,,,,", "title_ja", "title-missing"],
      ["会1,,,2025-05-01,IN,,,,", "lead", "lead-missing"],
      ["会2,paris,,2025-05-01,IN,,,,", "lead", "unknown"],
      ["会3,chicago,メディア出稿,2025-05-01,IN,,,,", "form", "media-buy-not-imported"],
      ["会4,chicago,その他,2025-05-01,IN,,,,", "kind", "kind-missing"],
      ["会5,chicago,,2025,IN,,,,", "first_day", "day-is-year"],
      ["会6,chicago,,2016-05-01,IN,,,,", "first_day", "day-out-of-range"],
      ["会7,chicago,,,IN,,,,", "first_day", "day-empty"],
      ['会8,chicago,,"2025-05-01\n2025-05-02\n2025-05-03","IN\nOH",,,,', "state", "lines-differ"],
      ["会9,chicago,,2025-05-01,ZZ,,,,", "state", "state-unknown"],
      ['会10,chicago,,2025-05-01,OH,"Springfield, IL",,,', "place", "place-states-differ"],
      ["会11,chicago,,2025-05-01,IN,,済？,,", "outcome", "outcome-unknown"],
      ["会12,chicago,,2099-05-01,IN,,実施,,", "outcome", "held-not-begun"],
      ["会13,chicago,,2099-05-01,IN,,,50,", "attendance", "attendance-not-begun"],
      ["会14,chicago,,2025-05-01,IN,,予定,50,", "attendance", "attendance-of-scheduled"],
      ["会15,chicago,,2025-05-01,IN,,,-5,", "attendance", "headcount-negative"],
      ["会16,chicago,,2025-05-01,IN,,,50,数えた,", "method", "method-unknown"],
    ].map(([line = "", column = "", reason = ""]) => [line, column, reason] as const),
  );
  await refused("件名,実施主体,開始日,重点分野,種別", [
    ["会1,chicago,2024-05-01,1-1、はて,", "priority", "term-not-in-plan"],
    ["会2,chicago,2024-05-01,,はて", "kind", "unknown"],
  ]);
});

test("a month in which the plan changes asks, and is cut to the days of the plan that is meant. N7", async () => {
  const read = await preview("件名,実施主体,開始日,重点分野\n会,chicago,2025年12月,1-1");
  expect(read.rows[0]?.choices?.map(({ value }) => value)).toEqual(["3.0", "4.0"]);
  await answerRows(secretariat, { id: read.id, answers: [{ row: 2, choice: "4.0" }] });
  await runWaitingJobs(db);
  await commit(read.id);
  const [stored] = await db.read.select().from(events);
  const draft = (await findEvent(db.read, stored?.id ?? 0))?.draft;
  expect(stored?.plan).toBe("4.0");
  expect(draft?.tags).toEqual(["4.0:1-1"]);
  expect(draft?.occurrences[0]?.first).toEqual({
    ...{ precision: "month", from: "2025-12-18", to: "2025-12-31" },
  });
});

test("an editor imports the own events alone, and a refused row tells nothing of somebody else's", async () => {
  const chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const other = await makeEvent(
    db,
    draftOf({ lead: "detroit", summary: { ja: "極秘", en: null }, occurrences: [occurrenceOf()] }),
    { approval: "draft" },
  );
  const lines = [`${other},会,2026-06-10,x,`, "999,別の会,2026-06-10,x,detroit"];
  const read = await preview(
    ["番号,件名,開始日,概要,実施主体", ...lines].join("\n"),
    chicago,
    "kusanone",
  );
  expect(told(read)).toEqual([
    ["refused", null, "not-yours"],
    ["refused", null, "not-yours"],
  ]);
  expect(JSON.stringify(read.rows)).not.toContain("極秘");
});

test("what a file has no column for stays: programme, guests, times, who hosts a stop; attendance performs held", async () => {
  const programme = { ja: "次第", en: null };
  const session = { startTime: "18:00", endTime: "20:00", capacity: 80, organisers: ["detroit"] };
  const id = await makeEvent(db, {
    ...{ programme, guests: "知事", coOrganisers: ["detroit"], tags: ["4.0:1-1"] },
    occurrences: [occurrenceOf({ ...session, day: "2025-06-10" })],
  });
  const read = await preview(
    `番号,開始日,参加者数\n${id},2025-06-11,40名以上`,
    secretariat,
    "kusanone",
  );
  expect(told(read)).toEqual([["changed", "outcome", "held-supposed"]]);
  const before = await findEvent(db.read, id);
  await commit(read.id);
  const after = await findEvent(db.read, id);
  const day = { precision: "day", from: "2025-06-11", to: "2025-06-11" };
  expect(after?.draft).toEqual({
    ...before?.draft,
    occurrences: before?.draft.occurrences.map((one) => ({
      ...{ ...one, first: day, last: day, outcome: "held" },
    })),
  });
  const [stored] = await db.read.select().from(occurrences).where(eq(occurrences.eventId, id));
  expect(stored).toMatchObject({
    attendanceLow: 40,
    attendanceHigh: 40,
    attendanceOpenEnded: true,
  });
});

test("a changed day of an approved event that an editor imports is submitted again; words are not", async () => {
  const chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const id = await makeEvent(db, { occurrences: [occurrenceOf({ day: "2025-06-10" })] });
  const approval = async () => (await findEvent(db.read, id))?.approval;
  const bring = async (lines: string) =>
    await commit((await preview(lines, chicago, "kusanone")).id, chicago);
  await bring(`番号,開始日,概要\n${id},2025-06-10,よい会`);
  expect(await approval()).toBe("approved");
  const moved = await bring(`番号,開始日\n${id},2025-06-12`);
  expect(await approval()).toBe("submitted");
  await undo(moved.id);
  expect(await approval()).toBe("approved");
});
