/** What a foreign draft leaves behind beside itself: names in the history, means of its budget, stops it had. P4 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import type { Role } from "~/domain/people/permissions";
import { cancelOccurrence } from "~/operations/attendance/cancel-occurrence.server";
import { saveEventTemplate } from "~/operations/entry/save-event-template.server";
import { setOccurrencePartners } from "~/operations/organisation/set-occurrence-partners.server";
import { setBudget } from "~/operations/set-budget.server";
import { loader as budgetPage } from "~/routes/events.$eventId.budget";
import { loader as history } from "~/routes/history";
import { type Database, serveDatabase } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { replaceEvent } from "~db/queries/event/event-rows";
import { answerOf } from "../../support/answer-of";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const SECRET = "秘匿巡回";
const STRANGERS: [Role, string | null][] = [
  ["mission-editor", "seattle"],
  ["agency-editor", "jetro"],
  ["viewer", null],
  ["administrator", null],
];

let db: Database;
let editor: Context;
let strangers: Context[];
let openId: number;
let eventId: number;
let occurrenceId: number;

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  editor = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  strangers = [];
  for (const [role, organiser] of STRANGERS)
    strangers.push(await testContext(db, { role, organiser }));
  openId = await makeEvent(db);
  eventId = await makeEvent(
    db,
    {
      title: { ja: SECRET, en: null },
      coOrganisers: ["detroit"],
      occurrences: [occurrenceOf(), occurrenceOf({ day: "2026-06-11" })],
    },
    { approval: "draft" },
  );
  occurrenceId = (await findEvent(db.read, eventId))?.draft.occurrences.at(-1)?.id ?? 0;
  const amount = { amount: 98_765, qualifier: "exact" as const };
  const line = { purpose: SECRET, means: SECRET, currency: "JPY", planned: amount, actual: null };
  expect(await setBudget(editor, { eventId, revision: 1, lines: [line] })).toMatchObject({
    ok: true,
  });
  await saveEventTemplate(editor, { eventId, name: { ja: SECRET, en: null } });
});
afterAll(() => db.close());

async function historyOf(ctx: Context, search: string): Promise<string> {
  const browser = await browserOf(ctx);
  return JSON.stringify((await answerOf(history, browser.get(`/history?${search}`))).body);
}

describe("P4 a hidden draft", () => {
  test.each(["event", "occurrence", "template"] as const)(
    "has no name in the history of its %s",
    async (type) => {
      const id = { event: eventId, occurrence: occurrenceId, template: 1 }[type];
      for (const ctx of strangers)
        expect(await historyOf(ctx, `subject=${type}:${id}`)).not.toContain(SECRET);
      expect(await historyOf(editor, `subject=${type}:${id}`)).toContain(SECRET);
    },
  );

  test("lends nothing to the budgets of others: what it is paid from is offered to its own organisers", async () => {
    const offered = async (ctx: Context) => {
      const browser = await browserOf(ctx);
      const params = { eventId: String(openId) };
      const answer = await answerOf(budgetPage, browser.get(`/events/${openId}/budget`), {
        params,
      });
      return JSON.stringify(answer.body);
    };
    for (const ctx of strangers) expect(await offered(ctx)).not.toContain(SECRET);
    const detroit = await testContext(db, { role: "mission-editor", organiser: "detroit" });
    expect(await offered(detroit)).toContain(SECRET);
  });

  test("keeps what was done to a stop that it no longer has", async () => {
    const lists = [{ occurrenceId, named: [{ role: "host" as const, name: SECRET }] }];
    const named = await setOccurrencePartners(editor, { eventId, lists, seen: "[]" });
    expect(named).toEqual({ ok: true });
    const of = { eventId, occurrenceId, reason: SECRET };
    expect(await cancelOccurrence(editor, of)).toEqual({ ok: true });
    const stored = await findEvent(db.read, eventId);
    if (stored === null) throw new Error("The draft is missing");
    const { draft, revision } = stored;
    const kept = { ...draft, occurrences: draft.occurrences.slice(0, 1) };
    const stamp = { userId: editor.user.id, at: editor.now, revision: revision + 1 };
    await db.write((tx) => replaceEvent(tx, eventId, kept, stamp));
    for (const ctx of strangers)
      expect(await historyOf(ctx, "about=register")).not.toContain(SECRET);
    const own = await historyOf(editor, "about=register");
    expect(own).toContain("occurrence.cancel");
    expect(own).toContain("occurrence.set-partners");
  });
});
