/** A10: drafts stand in no list, but whoever reads them is told how many there are, and where. P4, N9 */
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCalendarPage } from "~/pages/calendar/calendar-page.server";
import { readEventListPage } from "~/pages/register/event-list-page.server";
import { type Database, serveDatabase } from "~db/client";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;

beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterEach(() => db.close());

const mission = (organiser: string) => testContext(db, { role: "mission-editor", organiser });
type Reader = Awaited<ReturnType<typeof mission>>;

async function listed(ctx: Reader, query: string) {
  const page = await readEventListPage(ctx, new Request(`http://localhost/events?${query}`));
  if (!page.ok) throw new Error("The list was refused");
  return page;
}

async function calendarDrafts(ctx: Reader, query: string) {
  const url = `http://localhost/events/calendar?${query}`;
  const page = await readCalendarPage(ctx, new Request(url));
  return page.ok ? page.drafts : null;
}

test("A10: list, search and calendar tell of the own drafts, and lead to exactly these", async () => {
  const title = { ja: "秘密の茶会", en: null };
  const occurrences = [occurrenceOf({ day: "2026-06-10" })];
  const id = await makeEvent(db, { title, lead: "chicago", occurrences }, { approval: "draft" });
  await makeEvent(db, { lead: "chicago", occurrences }, { approval: "submitted" });
  const asks = ["year=2026", "year=2026&q=%E8%8C%B6%E4%BC%9A", "year=all&organiser=chicago"];
  const chicago = await mission("chicago");
  for (const ask of asks) {
    const { rows, drafts } = await listed(chicago, ask);
    expect(rows.map((row) => row.id)).not.toContain(id);
    expect(drafts).toMatchObject({ count: 1, of: "own" });
    const { rows: own, drafts: none } = await listed(chicago, drafts?.query ?? "");
    expect(own.map((row) => [row.id, row.approval])).toEqual([[id, "draft"]]);
    expect(none).toBeNull();
  }
  expect(await calendarDrafts(chicago, "view=month&day=2026-06-01")).toMatchObject({ count: 1 });
  expect(await calendarDrafts(chicago, "view=month&day=2026-07-01")).toBeNull();
  expect((await listed(chicago, "year=2027")).drafts).toBeNull();
  expect((await listed(chicago, "year=2026&q=nothing")).drafts).toBeNull();
  expect((await listed(await testContext(db), "year=2026")).drafts).toMatchObject({ of: "all" });

  const others = [await mission("seattle"), await testContext(db, { role: "viewer" })];
  for (const other of others)
    for (const ask of asks) {
      expect((await listed(other, ask)).drafts).toBeNull();
      expect(await calendarDrafts(other, "view=month&day=2026-06-01")).toBeNull();
    }
});
