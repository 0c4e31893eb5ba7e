/** A mission's old table of events, from its file to its undo: what people really write, read or refused. Issue 9, 3.3 and 3.4 */
import { asc, eq } from "drizzle-orm";
import iconv from "iconv-lite";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { answerRows } from "~/operations/import/answer-rows.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { events, occurrences } from "~db/schema/events";
import { observations, officialObservations } from "~db/schema/observations";
import { previewFile, readStored } from "../../support/import-steps";
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

const OLD_TABLE = [
  "在シカゴ総領事館　広報行事一覧,,,,,,,",
  "番号,実施日,行事名,開催地,州,参加人数,共催,備考",
  "１,令和元年5月1日,着物の会,Indianapolis,インディアナ州,約５０名,インディアナ日米協会、在シカゴ日本国総領事館,好評",
  "２,2019年6月,ものづくり講演会,Columbus,IN,数十名,,",
  "３,03/04/2019,桜まつり,シカゴ,IL,120,,",
  "４,2019/7/15,盆踊り,Springfield,,１，２００人,,",
  "５,平成31年2月3日,折り紙教室,オンライン,,0,,",
  "６,2019-10-05,日本語弁論大会,Nowhereville,OH,,,",
  "合計,,,,,1370,,",
  "注：参加者数は主催者発表による。,,,,,,,",
].join("\r\n");

test("an old table in Shift_JIS is read: eras, months, 約, 数十名, two Springfields, 0 and blank, notes and totals", async () => {
  const chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const read = await preview(iconv.encode(OLD_TABLE, "cp932"), chicago);
  expect(read.state).toBe("preview");
  expect(told(read)).toEqual([
    ["new", "attendance", "headcount-about"],
    ["refused", "attendance", "headcount-vague"],
    ["refused", "first_day", "day-ambiguous"],
    ["asked", "place", "place-several"],
    ["new", "outcome", "held-supposed"],
    ["new", "place", "place-unknown"],
    ["left-out", null, "total"],
    ["left-out", null, "note"],
  ]);
  expect(read.rows[2]?.value).toBe("03/04/2019（2019-03-04、2019-04-03）");
  const choices = read.rows[3]?.choices ?? [];
  expect(choices.filter(({ proposed }) => proposed).map(({ en }) => en)).toEqual([
    "Springfield, Illinois (Sangamon)",
  ]);
  expect(choices.length).toBeGreaterThan(3);

  await answerRows(chicago, { id: read.id, answers: "all-proposed" });
  await runWaitingJobs(db);
  const written = await commit(read.id, chicago);
  expect(written.counts).toMatchObject({ new: 4, refused: 2, "left-out": 2, asked: 0 });
  const stored = await storedEvents();
  expect(stored.map(({ title, approval }) => [title, approval])).toEqual([
    ["着物の会", "submitted"],
    ["盆踊り", "submitted"],
    ["折り紙教室", "submitted"],
    ["日本語弁論大会", "submitted"],
  ]);
  expect(stored.map(({ sessions }) => sessions)).toEqual([
    [["2019-05-01", "IN", "Indianapolis", "held", 45, 55, 1]],
    [["2019-07-15", "IL", "Springfield", "held", 1200, 1200, 1]],
    [["2019-02-03", null, null, "held", 0, 0, 1]],
    [["2019-10-05", "OH", "Nowhereville", "held", 0, 0, 0]],
  ]);
  const said = await db.read.select().from(observations).orderBy(asc(observations.id));
  expect(said.map(({ wording, method }) => [wording, method])).toEqual([
    ["約５０名", "estimate"],
    ["１，２００人", "organiser"],
    ["0", "organiser"],
  ]);

  // The same file again is nothing new: what was asked is asked again.
  const again = await preview(iconv.encode(OLD_TABLE, "cp932"), chicago);
  await answerRows(chicago, { id: again.id, answers: "all-proposed" });
  await runWaitingJobs(db);
  expect((await readStored(chicago, again.id)).counts).toMatchObject({ new: 0, unchanged: 4 });

  await undo(read.id);
  const after = await db.read.select().from(events).orderBy(asc(events.id));
  expect(after.map(({ withdrawnReason }) => withdrawnReason)).toEqual(
    Array(4).fill(`取込み${read.id}（file.csv）の取消し`),
  );
  expect(await db.read.$count(observations)).toBe(3);
  expect((await preview(iconv.encode(OLD_TABLE, "cp932"), chicago)).counts.new).toBe(3);
});

/** Title, approval, and of each session day, state, place, outcome, low, high and how many figures are official. */
async function storedEvents() {
  const rows = await db.read.select().from(events).orderBy(asc(events.id));
  const sessions = await db.read
    .select()
    .from(occurrences)
    .orderBy(asc(occurrences.eventId), asc(occurrences.position));
  return rows.map(({ id, titleJa, titleEn, approval }) => ({
    ...{ title: titleJa ?? titleEn, approval },
    sessions: sessions
      .filter(({ eventId }) => eventId === id)
      .map((row) => [
        ...[row.firstFrom, row.state, row.placeName, row.outcome],
        ...[row.attendanceLow, row.attendanceHigh, row.officialCount],
      ]),
  }));
}

const HEAD = "件名,実施主体,形態,開始日,州,場所,実施状況,参加者数,把握方法";
const CARAVAN = [
  "インディアナ・キャラバン,シカゴ総,caravan",
  '"2025-05-01\n2025-05-02\n2025-05-03"',
  'IN,"Indianapolis\nColumbus\nBloomington"',
  '"実施\n実施\n中止（大雨のため）","50\n約30名\n-",計数',
].join(",");

test("one row is one event, its sessions line by line; a later file changes only what differs", async () => {
  const first = await preview(`${HEAD}\n${CARAVAN}`);
  expect(told(first)).toEqual([["new", "attendance", "headcount-about"]]);
  await commit(first.id);
  const [caravan] = await storedEvents();
  expect(caravan).toEqual({
    ...{ title: "インディアナ・キャラバン", approval: "approved" },
    sessions: [
      ["2025-05-01", "IN", "Indianapolis", "held", 50, 50, 1],
      ["2025-05-02", "IN", "Columbus", "held", 27, 33, 1],
      ["2025-05-03", "IN", "Bloomington", "cancelled", 0, 0, 0],
    ],
  });
  const [{ id } = { id: 0 }] = await db.read.select({ id: events.id }).from(events);
  expect((await findEvent(db.read, id))?.draft.occurrences[2]?.outcomeReason).toBe("大雨のため");

  const before = await storedEvents();
  const corrected = CARAVAN.replace("50\n", "52\n").replace("2025-05-03", "2025-05-04");
  const second = await preview(`${HEAD}\n${corrected}`);
  expect(told(second)).toEqual([["changed", "attendance", "headcount-about"]]);
  expect(second.rows[0]?.changes).toEqual([
    {
      field: "first_day",
      before: "2025-05-01\n2025-05-02\n2025-05-03",
      after: "2025-05-01\n2025-05-02\n2025-05-04",
    },
    { field: "attendance", before: "50\n約30名\n-", after: "52\n約30名\n-" },
  ]);
  await commit(second.id);
  const [changed] = await storedEvents();
  expect(changed?.sessions.map(([day, , , , low]) => [day, low])).toEqual([
    ["2025-05-01", 52],
    ["2025-05-02", 27],
    ["2025-05-04", 0],
  ]);
  // What was said the first time stays said; one figure was added, and is the official one.
  expect(await db.read.$count(observations)).toBe(3);

  await undo(second.id);
  expect(await storedEvents()).toEqual(before);
  expect(await db.read.$count(observations)).toBe(3);
  const official = await db.read
    .select({ wording: observations.wording })
    .from(officialObservations)
    .innerJoin(observations, eq(observations.id, officialObservations.observationId))
    .orderBy(asc(observations.id));
  expect(official.map(({ wording }) => wording)).toEqual(["50", "約30名"]);
});

test("a session with observations is not lost to a file that does not have it, and one an import added steps aside", async () => {
  const written = await commit((await preview(`${HEAD}\n${CARAVAN}`)).id);
  const one = CARAVAN.replace(/"2025.*03"/s, "2025-05-01").replace(
    /"Indianapolis.*$/s,
    "Indianapolis,実施,50,計数",
  );
  expect(told(await preview(`${HEAD}\n${one}`))).toEqual([
    ["refused", "first_day", "occurrence-has-observations"],
  ]);

  const before = await storedEvents();
  const more = CARAVAN.replace('03"', '03\n2025-05-06"')
    .replace('Bloomington"', 'Bloomington\nGary"')
    .replace('のため）"', 'のため）\n実施"')
    .replace('-"', '-\n400"');
  const added = await commit((await preview(`${HEAD}\n${more}`)).id);
  expect(added.counts).toMatchObject({ changed: 1 });
  expect((await storedEvents())[0]?.sessions).toHaveLength(4);
  await undo(added.id);
  const [caravan, aside] = await storedEvents();
  expect([caravan]).toEqual(before);
  expect(aside?.sessions).toEqual([["2025-05-06", "IN", "Gary", "held", 400, 400, 1]]);
  const withdrawn = await db.read.select().from(events).orderBy(asc(events.id));
  expect(withdrawn.map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([false, true]);
  expect(await db.read.$count(observations)).toBe(3);
  expect((await undo(written.id)).rows[0]?.left).toBeNull();
});
