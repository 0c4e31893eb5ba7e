/** C7: whoever decides on an event again sees what changed; the comment stands in the row of the inbox. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { exactDay } from "~/domain/day/rough-day";
import { approveEvent } from "~/operations/approval/approve-event.server";
import { returnEvent } from "~/operations/approval/return-event.server";
import { submitEvent } from "~/operations/approval/submit-event.server";
import { postponeOccurrence } from "~/operations/attendance/postpone-occurrence.server";
import { readInbox } from "~/pages/inbox/inbox.server";
import { readEventPage } from "~/pages/register/event-page.server";
import { type Database, serveDatabase } from "~db/client";
import {
  approvalPeople,
  changeEvent,
  enterEvent,
  stepOn,
  storedEvent,
} from "../../support/approval-people";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let people: Awaited<ReturnType<typeof approvalPeople>>;

beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  people = await approvalPeople(db);
});
afterEach(() => db.close());

const changesFor = async (ctx: Context, eventId: number) =>
  (await readEventPage(ctx, eventId, new URLSearchParams())).approval.changes;
const commentIn = async (ctx: Context, heap: "returned" | "to-approve") =>
  (await readInbox(ctx, 10, [heap]))[0]?.items[0]?.comment;

test("C7: returned with a comment, changed and submitted again", async () => {
  const { editor, approver, seattle } = people;
  const id = await enterEvent(editor, { submits: true });
  expect(await changesFor(approver, id)).toBeNull();
  await returnEvent(approver, await stepOn(db, id, "日付を確かめてください"));
  expect(await commentIn(editor, "returned")).toBe("日付を確かめてください");
  await changeEvent(editor, id, "title");
  await changeEvent(editor, id, "day");
  await submitEvent(editor, await stepOn(db, id));
  const changes = await changesFor(approver, id);
  const rows = changes?.rows ?? [];
  expect(rows.map(({ before, after }) => [before, after])).toEqual(
    expect.arrayContaining([["日本食レセプション", "改めた件名"]]),
  );
  expect(rows.some(({ before, after }) => before !== after && after.includes("2026"))).toBe(true);
  expect(await commentIn(approver, "to-approve")).toBe("日付を確かめてください");
  expect(await changesFor(seattle, id)).toBeNull();
  expect(await changesFor(await testContext(db, { role: "viewer" }), id)).toBeNull();
});

test("C7: after an approval, only what came after it; a new date of a postponement is added", async () => {
  const { editor, approver } = people;
  const id = await enterEvent(editor, { submits: true });
  await changeEvent(editor, id, "title");
  await approveEvent(approver, await stepOn(db, id));
  const [occurrence] = (await storedEvent(db, id)).draft.occurrences;
  const day = exactDay("2026-09-01");
  const verdict = await postponeOccurrence(editor, {
    ...{ eventId: id, occurrenceId: occurrence?.id ?? 0, reason: "台風" },
    newDate: { first: day, last: day, startTime: null, endTime: null, startsLater: false },
  });
  expect(verdict).toMatchObject({ ok: true, resubmitted: true });
  const rows = (await changesFor(approver, id))?.rows ?? [];
  expect(
    rows.every(({ label, before }) => label.endsWith("（追加）") && before === "（空欄）"),
  ).toBe(true);
  expect(rows.map(({ after }) => after).join()).toContain("2026-09-01");
  expect(rows.map(({ after }) => after)).not.toContain("改めた件名");
});
