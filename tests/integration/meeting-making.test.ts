/** The papers of a meeting are made in the background, in a thread of their own. P205 */
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { allStates } from "~/components/map/paper-outline.server";
import type { Context } from "~/context/context.server";
import { askMeetingPaper } from "~/operations/meeting/ask-meeting-paper.server";
import { readMeetingPage } from "~/pages/meeting/meeting-pages.server";
import { readMeetingFacts } from "~/pages/meeting/meeting-papers.server";
import { paperMaker } from "~/pages/paper-file.server";
import { paperThread } from "~/server/report-thread";
import type { Database } from "~db/client";
import { users } from "~db/schema/people";
import { makeMeeting, makeOrdered, ORDER } from "../support/meeting-steps";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let ctx: Context;
let id: number;

beforeEach(async () => {
  db = await openTestDatabase();
  ctx = await testContext(db);
  id = Number((await makeMeeting(ctx)).meetingId);
});
afterEach(() => db.close());

test("P205 while papers are made no others are ordered, and their progress is on the page", async () => {
  expect(await askMeetingPaper(ctx, { id, order: ORDER })).toMatchObject({ ok: true });
  const page = async () => await readMeetingPage(ctx, new Request("http://localhost/"), id);
  expect((await page()).making.progress).toEqual({ done: 0, total: null });
  expect(await askMeetingPaper(ctx, { id, order: ORDER })).toEqual({
    ...{ ok: false, reason: "being-made" },
  });
  await makeOrdered(db);
  expect((await page()).making).toEqual({ progress: null, problem: null });
  expect((await page()).files).toHaveLength(2);
});

test("P205 whoever may not edit meetings any more gets no papers, and the page says why", async () => {
  const leaving = await testContext(db);
  await askMeetingPaper(leaving, { id, order: ORDER });
  await db.write((tx) =>
    tx.update(users).set({ role: "viewer" }).where(eq(users.id, leaving.user.id)),
  );
  await makeOrdered(db);
  const page = await readMeetingPage(ctx, new Request("http://localhost/"), id);
  expect(page.making.problem).toBe("forbidden");
  expect(page.files).toHaveLength(1);
});

test("P205 the thread makes the same bytes and pages as are made here", async () => {
  const asked = { id, language: "ja", edition: "inside" } as const;
  const { facts: meeting } = await readMeetingFacts(ctx, asked, allStates);
  const here = Buffer.from(await paperMaker.file({ meeting, as: "pdf" }));
  const there = Buffer.from(await paperThread.file({ meeting, as: "pdf" }));
  expect(here.equals(there)).toBe(true);
  expect(await paperThread.pages({ meeting, as: "pages" })).toEqual(
    await paperMaker.pages({ meeting, as: "pages" }),
  );
  const broken = { ...meeting, report: { ...meeting.report, plans: null as never } };
  await expect(paperThread.file({ meeting: broken, as: "pdf" })).rejects.toThrow(TypeError);
});
