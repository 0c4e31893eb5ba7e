/** The papers of a meeting: what is in them, the edition for release, what is kept. P203, P205 */
import { afterEach, beforeEach, expect, test } from "vitest";
import { allStates } from "~/components/map/paper-outline.server";
import type { Context } from "~/context/context.server";
import { shortCode } from "~/domain/submission/short-code";
import type { Edition } from "~/domain/value/edition";
import type { Language } from "~/domain/value/language";
import { decideExample } from "~/operations/example/decide-example.server";
import { setMeeting } from "~/operations/meeting/set-meeting.server";
import { unapproveMessage } from "~/operations/message/approve-message.server";
import { readMeetingFacts } from "~/pages/meeting/meeting-papers.server";
import { paperMaker } from "~/pages/paper-file.server";
import { meetingPaper } from "~/reports/meeting/meeting-paper";
import { laidPages } from "~/reports/paper/laid-pages";
import type { Paper } from "~/reports/paper/paper";
import { action } from "~/routes/meetings.$meetingId.files._index";
import { loader as fileLoader } from "~/routes/meetings.$meetingId.files.$fileId";
import { type Database, serveDatabase } from "~db/client";
import { listMeetingFiles, listMeetings } from "~db/queries/meetings";
import { listUses } from "~db/queries/message/message-uses";
import { findSubmission } from "~db/queries/submission/submissions";
import { events } from "~db/schema/events";
import { LOAD_CONTEXT } from "../support/answer-of";
import { nominated } from "../support/example-draft";
import { draftedBy, frozenBy, twoDrafters, workedOnBy } from "../support/freeze-steps";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { makeMeeting, makeOrdered, meetingOf } from "../support/meeting-steps";
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
  const questions = [{ question: QUESTION, questionEn: null, messageId }];
  id = Number((await makeMeeting(ctx, { questions })).meetingId);
});
afterEach(() => db.close());

const read = async (language: Language = "ja", edition: Edition = "inside") =>
  await readMeetingFacts(ctx, { id, language, edition }, allStates);
const paperOf = async (language: Language = "ja", edition: Edition = "inside") =>
  meetingPaper((await read(language, edition)).facts);
const textOf = async (language: Language = "ja", edition: Edition = "inside") =>
  textsOf(await paperOf(language, edition)).join("\n");
/** Held on that day, and counted as ours. */
const held = async (day: string) => {
  await makeEvent(db, { occurrences: [occurrenceOf({ day, outcome: "held" })] });
  await db.write((tx) => tx.update(events).set({ counted: "yes" }));
};
/** The rows of the table whose first column is headed so. */
const tableIn = (paper: Paper, head: string) =>
  paper.parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" ? [block.table] : []))
    .find(({ columns }) => columns[0]?.label === head)
    ?.rows.map(({ cells }) => cells) ?? [];
/** Ordered in the browser, and made. */
const make = async (browser: Awaited<ReturnType<typeof browserOf>>, edition = "inside") => {
  const body = new URLSearchParams({ make: "ja.pdf", edition });
  const request = browser.post(`/meetings/${id}/files`, body);
  const answer = await action({
    request,
    params: { meetingId: String(id) },
    context: LOAD_CONTEXT,
  });
  await makeOrdered(db);
  return answer;
};

test("P205 agenda, seven numbered papers, what the speaker says, questions with their answers", async () => {
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2026-04-10", outcome: "held" })] });
  await makeEvent(db, {
    lead: "mofa",
    title: { ja: "秋の行事", en: "Autumn event" },
    occurrences: [occurrenceOf({ day: "2026-10-10" })],
  });
  await db.write((tx) => tx.update(events).set({ counted: "yes" }));
  const paper = await paperOf();
  expect(paper.parts.map(({ number, title }) => `${number} ${title}`.trim())).toEqual([
    "政府タスクフォース 第一回会合",
    expect.stringMatching(/^資料１ .*実績について$/),
    "資料２ 地図及び州・地域別の実績",
    "資料３ 展開状況",
    "資料４－１ 外務省",
    "資料４－２ 公館別の実績",
    "資料５ 好事例",
    "資料６ 投資と取組の対照",
    "資料７ 今後の予定と決定を求める事項",
    "手持ち 発言要領",
    "手持ち 想定問答",
  ]);
  const text = textsOf(paper).join("\n");
  for (const said of [
    ...["議事次第", "外務省北米局長", "計１件である", "秋の行事", "報告の了承", "成果を述べる。"],
    ...[QUESTION, "前年同期からの増減", "地図", "インディアナ州 1件", "重点分野別の展開"],
    ...["報告の作業依頼なし", "選定された好事例はない"],
  ])
    expect(text).toContain(said);
  expect(text).toContain("2019年、インディアナ州の日系企業は56,000人を雇用している。");
  // No note leads to an annex that is not there.
  expect(text).not.toContain("別紙");
  expect(laidPages(paper).length).toBeGreaterThan(9);
  const english = await textOf("en");
  expect(english).toContain("Japanese companies employed 56,000 people in Indiana.");
  expect(english).toContain("Note: as entered, in Japanese.");
});

test("P170, P205 the change against the year before is split by reason, and its parts add up", async () => {
  for (const day of ["2025-05-01", "2026-04-10", "2026-05-10"]) await held(day);
  expect(tableIn(await paperOf(), "理由")).toEqual([
    ["令和7年度の値", "1", "0", "0"],
    ["追加・期間内", "＋2", "0", "0"],
    ["取消し・期間外", "△1", "0", "0"],
    ["令和8年度の値", "2", "0", "0"],
  ]);
});

test("P170, P205 the year before is what was frozen of it, whatever is registered since", async () => {
  await held("2025-05-01");
  const pair = await twoDrafters(db);
  const of = await draftedBy(pair, { period: { from: "2025-04-01", to: "2026-03-31" } });
  await workedOnBy(pair.second, of);
  await frozenBy(pair.second, of);
  const { sha256 } = (await findSubmission(db.read, of)) ?? {};
  await held("2025-06-01");
  const paper = await paperOf();
  expect(tableIn(paper, "理由")[0]?.[1]).toBe("1");
  expect(textsOf(paper).join("\n")).toContain(`確定版${shortCode(sha256 ?? "")}`);
});

test("P206 what the speaker says has the figures of the first paper in it, in both languages", async () => {
  await held("2026-04-10");
  const talkingPoints = "取組は{件数}（前年から{件数の増減}）、{州・地域の数}州となった。";
  const talkingPointsEn = "We held {events} events in {states} state, {change} than before.";
  const draft = meetingOf({ talkingPoints, talkingPointsEn });
  expect(await setMeeting(ctx, { id, revision: 1, draft })).toMatchObject({ ok: true });
  expect(await textOf()).toContain("取組は１件（前年から１件の増）、１州となった。");
  expect(await textOf("en")).toContain("We held 1 events in 1 state, 1 more than before.");
});

test("P206 no paper of a meeting says a figure of its own: numerals are refused, letters unknown too", async () => {
  const wrong = [
    { talkingPoints: "取組は123件となった。" },
    { talkingPoints: "取組は百件となった。" },
    { talkingPointsEn: "We held twelve events." },
    { questions: [{ question: "なぜ３割か。", questionEn: null, messageId }] },
    { questions: [{ question: "なぜか。", questionEn: "Why a third?", messageId }] },
  ];
  for (const draft of wrong)
    expect(await setMeeting(ctx, { id, revision: 1, draft: meetingOf(draft) })).toEqual({
      ok: false,
      reason: "unbound-numeral",
    });
  const unknown = meetingOf({ talkingPoints: "{人数}となった。" });
  expect(await setMeeting(ctx, { id, revision: 1, draft: unknown })).toEqual({
    ok: false,
    reason: "unknown-letter",
  });
});

test("P193, P205 good examples of the period are told with what was done and how the change is known", async () => {
  const step = { id: await nominated(ctx), revision: 1, step: "choose", reason: null } as const;
  expect(await decideExample(ctx, step)).toMatchObject({ ok: true });
  const text = await textOf();
  expect(text).toContain("生じた変化：");
  expect(text).not.toContain("選定された好事例はない");
});

test("P205 the edition for release is the summary alone", async () => {
  await makeEvent(db, {
    title: { ja: "秘の行事", en: "Quiet" },
    classification: "confidentiality-2",
  });
  const { placed } = await read("ja", "outside");
  const paper = await paperOf("ja", "outside");
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
    Buffer.from(await paperMaker.file({ paper: await paperOf(), as: format })).toString("base64");
  for (const format of ["pdf", "docx"] as const) {
    const first = await hex(format);
    ctx = { ...ctx, now: new Date(ctx.now.getTime() + 60_000) };
    expect(await hex(format)).toBe(first);
  }
});

test("P203, P205 what was made is kept as it was, with what its messages said", async () => {
  const browser = await browserOf(ctx);
  const answer = (await make(browser)) as Response;
  expect(answer.headers.get("Location")).toContain("saved=asked");
  const [file] = await listMeetingFiles(db.read, id);
  const open = async () => {
    const params = { meetingId: String(id), fileId: String(file?.id) };
    const request = browser.get(`/meetings/${id}/files/${file?.id}`);
    const opened = (await fileLoader({ request, params, context: LOAD_CONTEXT })) as Response;
    return Buffer.from(await opened.arrayBuffer());
  };
  const bytes = await open();
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  const uses = await listUses(db.read, { since: new Date(0) });
  expect(uses).toHaveLength(2);
  expect(uses[0]).toMatchObject({ messageId, paper: "meeting", subject: String(id) });
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2026-04-11", outcome: "held" })] });
  expect((await open()).equals(bytes)).toBe(true);
});

test("P202, P205 with an answer that is not approved no papers are made, but the summary is", async () => {
  await unapproveMessage(ctx, { id: messageId, revision: await revisionOf(db, messageId) });
  const browser = await browserOf(ctx);
  const before = (await listMeetingFiles(db.read, id)).length;
  expect(((await make(browser)) as Response).headers.get("Location")).toContain("refused");
  expect(await listMeetingFiles(db.read, id)).toHaveLength(before);
  expect(((await make(browser, "outside")) as Response).headers.get("Location")).toContain("asked");
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
    [{ questions: [{ question: "x", questionEn: null, messageId: 99 }] }, "unknown-message"],
  ];
  for (const [draft, reason] of refused)
    expect(await setMeeting(ctx, asked(draft))).toEqual({ ok: false, reason });
  expect(await listMeetings(db.read)).toHaveLength(1);
  const stale = { id, revision: 9, draft: meetingOf() };
  expect(await setMeeting(ctx, stale)).toEqual({ ok: false, reason: "changed-meanwhile" });
});
