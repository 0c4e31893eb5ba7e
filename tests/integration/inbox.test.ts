/** What waits for whom: nine heaps, each oldest first. P7, P6 */
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { addDays } from "~/domain/day/calendar-date";
import { INBOX_HEAPS, type InboxHeap, type InboxItem } from "~/domain/inbox";
import { editEvent } from "~/operations/entry/edit-event.server";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import { nameSubstitute } from "~/operations/inbox/name-substitute.server";
import { sayEventsDistinct } from "~/operations/inbox/say-events-distinct.server";
import { countInbox, readInbox } from "~/pages/inbox/inbox.server";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { listAuditEntries } from "~db/queries/history/audit";
import { eventComments } from "~db/schema/approvals";
import { events } from "~db/schema/events";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let chicago: Context;
let approver: Context;
let secretariat: Context;
let seattle: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  const editor = { role: "mission-editor", organiser: "chicago" } as const;
  chicago = await testContext(db, editor);
  approver = await testContext(db, { ...editor, approver: true });
  secretariat = await testContext(db);
  seattle = await testContext(db, { role: "mission-editor", organiser: "seattle", approver: true });
});
afterEach(() => db.close());

async function heapOf(ctx: Context, heap: InboxHeap): Promise<number[]> {
  return (await itemsOf(ctx, heap)).map(({ eventId }) => eventId);
}

async function itemsOf(ctx: Context, heap: InboxHeap): Promise<InboxItem[]> {
  const [read] = await readInbox(ctx, 50, [heap]);
  expect(read?.total).toBe(read?.items.length);
  return read?.items ?? [];
}

/** Submitted by somebody on a day. */
async function submitted(by: Context, day: string, organisers: string[] = []): Promise<number> {
  const occurrence = { ...occurrenceOf(), organisers };
  const own = { lead: "chicago", coOrganisers: organisers, occurrences: [occurrence] };
  const id = await makeEvent(
    db,
    { ...own, title: { ja: day, en: day } },
    { approval: "submitted" },
  );
  const at = new Date(`${day}T03:00:00Z`);
  await db.write((tx) =>
    tx.update(events).set({ submittedBy: by.user.id, submittedAt: at }).where(eq(events.id, id)),
  );
  return id;
}

test("A10: a draft near its date waits for its organiser, and for the secretariat where it entered it", async () => {
  const today = chicago.now.toISOString().slice(0, 10);
  const draft = (lead: string, days: number) =>
    makeEvent(
      db,
      { lead, occurrences: [occurrenceOf({ day: addDays(today, days) })] },
      { approval: "draft" },
    );
  const past = await draft("chicago", -3);
  const near = await draft("chicago", 29);
  await draft("chicago", 40);
  const entered = await draft("denver", 5);
  await db.write((tx) =>
    tx.update(events).set({ createdBy: secretariat.user.id }).where(eq(events.id, entered)),
  );
  await makeEvent(db, { lead: "chicago", occurrences: [occurrenceOf({ day: addDays(today, 3) })] });
  expect(await heapOf(chicago, "draft-due")).toEqual([past, near]);
  expect(await heapOf(secretariat, "draft-due")).toEqual([entered]);
  expect(await heapOf(seattle, "draft-due")).toEqual([]);
  const viewer = await testContext(db, { role: "viewer", organiser: "chicago" });
  expect(await heapOf(viewer, "draft-due")).toEqual([]);
});

describe("P7 to approve", () => {
  test("reaches approvers of the lead and the secretariat, oldest first, and never who submitted", async () => {
    const later = await submitted(chicago, "2026-04-20");
    const earlier = await submitted(approver, "2026-04-10");
    expect(await heapOf(secretariat, "to-approve")).toEqual([earlier, later]);
    expect(await heapOf(approver, "to-approve")).toEqual([later]);
    expect(await heapOf(chicago, "to-approve")).toEqual([]);
    expect(await heapOf(seattle, "to-approve")).toEqual([]);
  });

  test("P3 a stop of another mission alone waits for the secretariat only", async () => {
    const id = await submitted(chicago, "2026-04-20", ["nashville"]);
    expect(await heapOf(approver, "to-approve")).toEqual([]);
    expect(await heapOf(secretariat, "to-approve")).toEqual([id]);
  });

  test("P6 it reaches a substitute in the days that the approver named, and no longer", async () => {
    const id = await submitted(seattle, "2026-04-20");
    const days = { from: "2026-05-01", until: "2026-05-02" };
    await nameSubstitute(approver, { substituteId: chicago.user.id, ...days });
    expect(await heapOf(chicago, "to-approve")).toEqual([id]);
    const later = { ...chicago, now: new Date("2026-05-03T03:00:00Z") };
    expect(await heapOf(later, "to-approve")).toEqual([]);
  });
});

test("P7, P8 a submission that nobody decided on for a week waits for who submitted it, and for nobody else", async () => {
  const stalled = await submitted(chicago, "2026-04-24");
  await submitted(chicago, "2026-04-25");
  const byApprover = await submitted(approver, "2026-04-23");
  expect(await heapOf(chicago, "stalled")).toEqual([stalled]);
  expect(await heapOf(approver, "stalled")).toEqual([byApprover]);
  expect(await heapOf(secretariat, "stalled")).toEqual([]);
  await db.write((tx) =>
    tx.update(events).set({ approval: "returned" }).where(eq(events.id, stalled)),
  );
  expect(await heapOf(chicago, "stalled")).toEqual([]);
});

test("P7 what was returned waits for its organiser, by the day it came back", async () => {
  const ids = [];
  for (const day of ["2026-04-12", "2026-04-11"]) {
    const id = await makeEvent(db, { title: { ja: day, en: day } }, { approval: "returned" });
    const at = new Date(`${day}T03:00:00Z`);
    await db.write((tx) =>
      tx.insert(eventComments).values({ eventId: id, step: "return", comment: "理由", at }),
    );
    ids.push(id);
  }
  expect(await itemsOf(chicago, "returned")).toMatchObject([
    { eventId: ids[1], since: "2026-04-11" },
    { eventId: ids[0], since: "2026-04-12" },
  ]);
  expect(await heapOf(seattle, "returned")).toEqual([]);
});

describe("P7 not counted", () => {
  const session = (day: string, more = {}) => occurrenceOf({ day, ...more });

  test("sessions that are over without a figure, once per event, of the past year", async () => {
    const title = (ja: string) => ({ title: { ja, en: ja } });
    const caravan = await makeEvent(db, {
      ...title("二か所"),
      occurrences: [session("2026-04-02", { outcome: "held" }), session("2026-04-03")],
    });
    const earlier = await makeEvent(db, {
      ...title("先の回"),
      occurrences: [session("2026-03-01")],
    });
    await makeEvent(db, { ...title("昨年より前"), occurrences: [session("2025-04-01")] });
    await makeEvent(db, { ...title("これから"), occurrences: [session("2026-06-01")] });
    await makeEvent(db, {
      ...title("中止"),
      occurrences: [session("2026-04-04", { outcome: "cancelled", outcomeReason: "荒天" })],
    });
    expect(await heapOf(chicago, "not-counted")).toEqual([earlier, caravan]);
    const [heap] = await readInbox(chicago, 50, ["not-counted"]);
    expect(heap?.items.map(({ since, sessions }) => [since, sessions])).toEqual([
      ["2026-03-01", 1],
      ["2026-04-02", 2],
    ]);
  });

  test("a session of today is not over yet", async () => {
    await makeEvent(db, { occurrences: [session("2026-05-01"), session("2026-04-30")] });
    const [heap] = await readInbox(chicago, 50, ["not-counted"]);
    // It is 1 May in Tokyo and still 30 April in Chicago.
    expect(heap?.total).toBe(0);
  });

  test("a co-organiser is asked for what it hosts", async () => {
    const hosted = { organisers: ["seattle"] };
    const id = await makeEvent(db, {
      coOrganisers: ["seattle"],
      occurrences: [
        session("2026-04-02", hosted),
        session("2026-04-03", { organisers: ["chicago"] }),
      ],
    });
    const [heap] = await readInbox(seattle, 50, ["not-counted"]);
    expect(heap?.items.map(({ eventId, sessions }) => [eventId, sessions])).toEqual([[id, 1]]);
  });
});

test("P7 a title in one language waits for its lead", async () => {
  const id = await makeEvent(db, { title: { ja: "和文のみ", en: null } });
  await makeEvent(db);
  expect(await heapOf(chicago, "one-language")).toEqual([id]);
  expect(await heapOf(seattle, "one-language")).toEqual([]);
});

test("P7, N7 tags of an old plan wait; tags of the plan in force and none at all do not", async () => {
  const old = await makeEvent(db, { tags: ["3.0:1"] });
  await makeEvent(db, { tags: ["4.0:1-1", "3.0:1"] });
  await makeEvent(db, { tags: ["2017:I1"] });
  await makeEvent(db);
  expect(await heapOf(chicago, "old-plan-tags")).toEqual([old]);
});

describe("P7 likely double entries", () => {
  const title = { ja: "シーモア企業訪問", en: "Company visits in Seymour" };
  const at = (day: string, state = "IN") => [
    occurrenceOf({ day, place: placeIn(state, "Seymour") }),
  ];
  let first: number;
  let second: number;

  beforeEach(async () => {
    first = await makeEvent(db, { title, occurrences: at("2026-06-10") });
    second = await makeEvent(db, { title, lead: "jetro", occurrences: at("2026-06-12") });
    await makeEvent(db, { title, occurrences: at("2026-06-20") });
    await makeEvent(db, { title, occurrences: at("2026-06-11", "OH") });
  });

  test("reach the leads of both, until somebody says that they are two", async () => {
    const jetro = await testContext(db, { role: "agency-editor", organiser: "jetro" });
    for (const ctx of [chicago, jetro, secretariat])
      expect(await heapOf(ctx, "double-entry")).toEqual([first]);
    expect(await heapOf(seattle, "double-entry")).toEqual([]);
    const said = { eventId: second, otherId: first };
    expect(await sayEventsDistinct(seattle, said)).toEqual({ ok: false, reason: "not-your-event" });
    expect(await sayEventsDistinct(jetro, said)).toEqual({ ok: true });
    expect(await sayEventsDistinct(chicago, { eventId: first, otherId: second })).toEqual({
      ok: true,
    });
    expect(await heapOf(chicago, "double-entry")).toEqual([]);
    const entries = await listAuditEntries(db.read, { subjectType: "event" }, 10);
    expect(entries.map(({ action }) => action)).toEqual(["event.say-distinct"]);
  });

  test("are gone when one is withdrawn", async () => {
    await withdrawEvent(chicago, { eventId: first, reason: "二重登録" });
    expect(await heapOf(secretariat, "double-entry")).toEqual([]);
  });

  test("are gone when the title of one is changed, and keep what others are called now", async () => {
    expect(await heapOf(secretariat, "double-entry")).toEqual([first]);
    await retitle(second, "日本食レセプション");
    expect(await heapOf(secretariat, "double-entry")).toEqual([]);
    await retitle(second, "シーモア企業訪問団");
    const [heap] = await readInbox(secretariat, 50, ["double-entry"]);
    expect(heap?.items.map((item) => JSON.stringify(item))).toEqual([
      expect.stringContaining("シーモア企業訪問団"),
    ]);
  });

  async function retitle(eventId: number, ja: string) {
    const stored = await findEvent(db.read, eventId);
    const edited = await editEvent(secretariat, {
      ...{ eventId, revision: stored?.revision ?? 0, overwrites: null },
      change: ({ draft }) => ({ ...draft, title: { ja, en: null } }),
    });
    expect(edited).toMatchObject({ ok: true });
  }

  test("P4 a draft of another organiser is not among them", async () => {
    const occurrences = at("2026-07-10");
    await makeEvent(db, { title, lead: "jetro", occurrences }, { approval: "draft" });
    await makeEvent(db, { title, occurrences });
    expect(await heapOf(chicago, "double-entry")).toEqual([first]);
  });
});

test("nothing waits for those who only read", async () => {
  await submitted(chicago, "2026-04-20");
  for (const role of ["viewer", "administrator"] as const) {
    const ctx = await testContext(db, { role });
    expect((await readInbox(ctx, 10)).map(({ total }) => total)).toEqual(INBOX_HEAPS.map(() => 0));
  }
});

test("the count beside the map is that of the heaps, for everybody", async () => {
  await submitted(chicago, "2026-04-20");
  const title = { ja: "和文のみ", en: null };
  await makeEvent(db, { title });
  await makeEvent(db, { title });
  await makeEvent(db, { title, lead: "seattle" }, { approval: "draft" });
  const viewer = await testContext(db, { role: "viewer" });
  const counts: number[] = [];
  for (const ctx of [secretariat, chicago, seattle, viewer]) {
    const heaps = await readInbox(ctx, 50);
    const total = heaps.reduce((sum, heap) => sum + heap.total, 0);
    expect(await countInbox(ctx)).toBe(total);
    counts.push(total);
    expect(heaps.map(({ heap, total: all }) => [heap, all])).toEqual(
      (await readInbox(ctx, 0)).map(({ heap, total: all }) => [heap, all]),
    );
  }
  expect(counts.map((count) => count > 0)).toEqual([true, true, true, false]);
  expect((await readInbox(chicago, 0, ["double-entry"]))[0]?.total).toBeGreaterThan(0);
});
