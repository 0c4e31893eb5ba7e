/** P25-P28: a draft is discarded, a preview goes on, and a crosswalk leads there and back. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { discardPlanDraft } from "~/operations/plan/discard-plan-draft.server";
import type { Database } from "~db/client";
import { findTotals } from "~db/queries/counting/totals";
import { listAuditEntries } from "~db/queries/history/audit";
import { findStoredDraft } from "~db/queries/plan/plan-draft";
import { previewPlan } from "~db/queries/plan/plan-preview";
import { findPlanBook } from "~db/queries/plan/plans";
import { listRestatements } from "~db/queries/plan/restatements";
import { eventTags } from "~db/schema/events";
import { occurrenceTags } from "~db/schema/occurrence-lists";
import { linkPlans, makePlanDraft, publishDraft, taggedEvent } from "../../support/plan-drafts";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let ctx: Context;
beforeEach(async () => {
  db = await openTestDatabase();
  ctx = await testContext(db);
});
afterEach(() => db.close());

test("P25 a draft is discarded from the revision that was seen, with its links; events and versions stay", async () => {
  const event = await taggedEvent(db, "2027-04-01", ["4.0:1-1"]);
  await makePlanDraft(ctx);
  await linkPlans(ctx, "4.0", "5.0", [["4.0:1-1", "5.0:1"]]);
  const book = await findPlanBook(db.read);
  const stale = { planId: "5.0", revision: 1 };
  expect(await discardPlanDraft(ctx, stale)).toEqual({ ok: false, reason: "changed-meanwhile" });
  expect(await discardPlanDraft(ctx, { planId: "5.0", revision: 2 })).toEqual({ ok: true });
  expect(await findStoredDraft(db.read, "5.0")).toBeNull();
  expect(await findPlanBook(db.read)).toEqual(book);
  expect(await db.read.select().from(eventTags)).toEqual([{ eventId: event, term: "4.0:1-1" }]);
  const history = (draftsOf: "everybody" | null) =>
    listAuditEntries(db.read, { draftsOf, subjectTypes: ["plan"], subjectId: "5.0" }, 10);
  expect((await history("everybody"))[0]).toMatchObject({
    action: "plan.discard",
    before: {
      name: { en: "Action Plan 5.0" },
      links: [{ from: "4.0:1-1", to: "5.0:1", reason: "同じ分野" }],
    },
  });
  expect(await history(null)).toEqual([]);
  await makePlanDraft(ctx);
  await publishDraft(ctx);
  const published = { planId: "5.0", revision: 3 };
  expect(await discardPlanDraft(ctx, published)).toEqual({ ok: false, reason: "plan-published" });
});

test("P28 the lists of the preview go on beyond the hundred they name, each by itself and without a gap", async () => {
  const ids: number[] = [];
  for (let day = 0; day < 103; day += 1)
    ids.push(await taggedEvent(db, `2027-05-0${1 + (day % 9)}`, ["4.0:1-1"]));
  const offers = new Set(["5.0:1"]);
  const first = (await previewPlan(db.read, "2027-04-01", offers)).unclassified;
  expect(first).toMatchObject({ total: 103, before: 0 });
  expect(first.shown).toHaveLength(100);
  const pages = { unclassified: first.next, keeping: null };
  const second = (await previewPlan(db.read, "2027-04-01", offers, pages)).unclassified;
  expect(second).toMatchObject({ total: 103, before: 100, next: null });
  const named = [...first.shown, ...second.shown].map(({ id }) => id);
  expect(named.sort((a, b) => a - b)).toEqual(ids);
});

test("P26 P27 a crosswalk there and back: every event returns to its row, and stored tags stay as they are, to the byte", async () => {
  const sets = [["4.0:1-1"], ["4.0:2", "2017:I1"], ["4.0:1-1", "4.0:3"], ["3.0:1"], []];
  for (const tags of sets) await taggedEvent(db, "2027-04-01", tags);
  await taggedEvent(db, "2027-05-01", ["4.0:3"], { tags: ["4.0:2"] });
  const stored = async () =>
    JSON.stringify([
      await db.read.select().from(eventTags),
      await db.read.select().from(occurrenceTags),
    ]);
  const before = await stored();
  const term = (code: string) => ({
    ...{ key: null, axis: "priority" as const, code, nested: false, source: "" },
    heading: { ja: code, en: code },
    short: { ja: code, en: code },
  });
  await makePlanDraft(ctx, { terms: ["a", "b", "c"].map(term) });
  await publishDraft(ctx);
  const pairs: [string, string][] = [
    ["4.0:1-1", "5.0:a"],
    ["4.0:2", "5.0:b"],
    ["4.0:3", "5.0:c"],
  ];
  expect(await linkPlans(ctx, "4.0", "5.0", pairs)).toEqual({ ok: true });
  const rowsUnder = async (plan: string) => {
    const restated = (await listRestatements(db.read)).get(plan) ?? null;
    const period = { from: "2027-04-01", to: "2028-03-31" };
    const { rows } = await findTotals(db.read, { ...NO_FILTER, period, restated }, "priority");
    return new Map(rows.map(({ key, planned }) => [key, planned]));
  };
  const [there, back] = [await rowsUnder("5.0"), await rowsUnder("4.0")];
  for (const [from, to] of pairs) {
    expect(there.get(to)).toBeGreaterThan(0);
    expect([from, back.get(from)]).toEqual([from, there.get(to)]);
  }
  expect(await linkPlans(ctx, "4.0", "5.0", [])).toEqual({ ok: true });
  expect(await stored()).toBe(before);
});
