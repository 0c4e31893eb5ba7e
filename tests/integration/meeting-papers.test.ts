/** The papers of a meeting: what is in them, the edition for release, what is kept. P203, P205 */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import type { Edition } from "~/domain/value/edition";
import type { Language } from "~/domain/value/language";
import { unapproveMessage } from "~/operations/message/approve-message.server";
import { setMeeting } from "~/operations/set-meeting.server";
import { readMeetingPapers } from "~/pages/meeting/meeting-papers.server";
import { makePaper } from "~/pages/paper-file.server";
import { laidPages } from "~/reports/paper/laid-pages";
import { action } from "~/routes/meetings.$meetingId.files._index";
import { loader as fileLoader } from "~/routes/meetings.$meetingId.files.$fileId";
import { type Database, serveDatabase } from "~db/client";
import { listMeetingFiles, listMeetings } from "~db/queries/meetings";
import { listUses } from "~db/queries/message/message-uses";
import { events } from "~db/schema/events";
import { LOAD_CONTEXT } from "../support/answer-of";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { makeMeeting, meetingOf } from "../support/meeting-steps";
import { approvedMessage, revisionOf } from "../support/message-steps";
import { textsOf } from "../support/report-papers";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let ctx: Context;
let id: number;
let messageId: number;
const QUESTION = "日系企業の雇用は。";

beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  ctx = await testContext(db);
  messageId = await approvedMessage(ctx);
  const questions = [{ question: QUESTION, messageId }];
  id = Number((await makeMeeting(ctx, { questions })).meetingId);
});
afterEach(() => db.close());

const read = async (language: Language = "ja", edition: Edition = "inside") =>
  await readMeetingPapers(ctx, { id, language, edition });
const textOf = async (language: Language = "ja", edition: Edition = "inside") =>
  textsOf((await read(language, edition)).paper).join("\n");
const make = async (browser: Awaited<ReturnType<typeof browserOf>>, edition = "inside") => {
  const body = new URLSearchParams({ make: "ja.pdf", edition });
  const request = browser.post(`/meetings/${id}/files`, body);
  return await action({ request, params: { meetingId: String(id) }, context: LOAD_CONTEXT });
};

test("P205 agenda, four numbered papers, what the speaker says, questions with their answers", async () => {
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2026-04-10", outcome: "held" })] });
  await makeEvent(db, {
    title: { ja: "秋の行事", en: "Autumn event" },
    occurrences: [occurrenceOf({ day: "2026-10-10" })],
  });
  await db.write((tx) => tx.update(events).set({ counted: "yes" }));
  const { paper } = await read();
  expect(paper.parts.map(({ number }) => number)).toEqual([
    "",
    "資料１",
    "資料２",
    "資料３",
    "資料４",
    "手持ち",
    "手持ち",
  ]);
  const text = textsOf(paper).join("\n");
  for (const said of [
    "議事次第",
    "外務省北米局長",
    "計１件である",
    "秋の行事",
    "報告の了承",
    "成果を述べる。",
    QUESTION,
  ])
    expect(text).toContain(said);
  expect(text).toContain("2019年、インディアナ州の日系企業は56,000人を雇用している。");
  // No note leads to an annex that is not there.
  expect(text).not.toContain("別紙");
  expect(laidPages(paper).length).toBeGreaterThan(5);
  expect(await textOf("en")).toContain("Japanese companies employed 56,000 people in Indiana.");
});

test("P205 the edition for release is the summary alone", async () => {
  await makeEvent(db, {
    title: { ja: "秘の行事", en: "Quiet" },
    classification: "confidentiality-2",
  });
  const { paper, placed } = await read("ja", "outside");
  const text = textsOf(paper).join("\n");
  expect(paper.parts.map(({ number }) => number)).toEqual(["概要"]);
  expect(paper.mark).toContain("機密性1");
  expect(text).not.toMatch(/秘の行事|成果を述べる|日系企業の雇用は|報告の了承/);
  expect(placed).toEqual([]);
});

test("P204, P205 no paper names an event that is 機密性3", async () => {
  await makeEvent(db, {
    title: { ja: "最秘の行事", en: "Secret" },
    classification: "confidentiality-3",
    occurrences: [occurrenceOf({ day: "2026-10-10" })],
  });
  const text = await textOf();
  expect(text).not.toContain("最秘");
  expect(text).toContain("非表示 １件");
});

test("P205 the same register on the same day gives the same bytes", async () => {
  const hex = async (format: "pdf" | "docx") =>
    Buffer.from(await makePaper((await read()).paper, format)).toString("base64");
  for (const format of ["pdf", "docx"] as const) {
    const first = await hex(format);
    ctx = { ...ctx, now: new Date(ctx.now.getTime() + 60_000) };
    expect(await hex(format)).toBe(first);
  }
});

test("P203, P205 what was made is kept as it was, with what its messages said", async () => {
  const browser = await browserOf(ctx);
  const answer = (await make(browser)) as Response;
  expect(answer.headers.get("Location")).toContain("saved=made");
  const [file] = await listMeetingFiles(db.read, id);
  const open = async () => {
    const params = { meetingId: String(id), fileId: String(file?.id) };
    const request = browser.get(`/meetings/${id}/files/${file?.id}`);
    const opened = (await fileLoader({ request, params, context: LOAD_CONTEXT })) as Response;
    return Buffer.from(await opened.arrayBuffer());
  };
  const bytes = await open();
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(await listUses(db.read, { since: new Date(0) })).toMatchObject([
    { messageId, paper: "meeting", subject: String(id) },
  ]);
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2026-04-11", outcome: "held" })] });
  expect((await open()).equals(bytes)).toBe(true);
});

test("P202, P205 with an answer that is not approved no papers are made, but the summary is", async () => {
  await unapproveMessage(ctx, { id: messageId, revision: await revisionOf(db, messageId) });
  const browser = await browserOf(ctx);
  const before = (await listMeetingFiles(db.read, id)).length;
  expect(((await make(browser)) as Response).headers.get("Location")).toContain("refused");
  expect(await listMeetingFiles(db.read, id)).toHaveLength(before);
  expect(((await make(browser, "outside")) as Response).headers.get("Location")).toContain("made");
});

test("P205 a meeting is refused whole, and read by all but written by the secretariat alone", async () => {
  const viewer = await testContext(db, { role: "viewer" });
  const asked = (draft: Partial<Parameters<typeof meetingOf>[0]>) => ({
    ...{ id: null, revision: 1, draft: meetingOf(draft) },
  });
  expect(await setMeeting(viewer, asked({}))).toEqual({ ok: false, reason: "forbidden" });
  const refused: [Partial<Parameters<typeof meetingOf>[0]>, string][] = [
    [{ from: "2027-04-01" }, "period-reversed"],
    [{ day: "1999-01-01" }, "day-out-of-range"],
    [{ submissionId: 99 }, "unknown-report"],
    [{ questions: [{ question: "x", messageId: 99 }] }, "unknown-message"],
  ];
  for (const [draft, reason] of refused)
    expect(await setMeeting(ctx, asked(draft))).toEqual({ ok: false, reason });
  expect(await listMeetings(db.read)).toHaveLength(1);
  const stale = { id, revision: 9, draft: meetingOf() };
  expect(await setMeeting(ctx, stale)).toEqual({ ok: false, reason: "changed-meanwhile" });
});
