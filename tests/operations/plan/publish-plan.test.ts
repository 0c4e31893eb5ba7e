/** P25-P28: a version of the plan is drafted, previewed and published; tags stay as they are. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { discardPlanDraft } from "~/operations/plan/discard-plan-draft.server";
import { draftPlan } from "~/operations/plan/draft-plan.server";
import { editPlanDraft } from "~/operations/plan/edit-plan-draft.server";
import { linkTerms } from "~/operations/plan/link-terms.server";
import { publishPlan } from "~/operations/plan/publish-plan.server";
import { rewordTerm } from "~/operations/plan/reword-term.server";
import type { Database } from "~db/client";
import { findTotals } from "~db/queries/counting/totals";
import { listAuditEntries } from "~db/queries/history/audit";
import { findCrosswalk } from "~db/queries/plan/crosswalk";
import { findStoredDraft } from "~db/queries/plan/plan-draft";
import { previewPlan } from "~db/queries/plan/plan-preview";
import { listFormerWordings, listPlanTerms } from "~db/queries/plan/plan-versions";
import { findPlanBook } from "~db/queries/plan/plans";
import { listRestatements } from "~db/queries/plan/restatements";
import { occurrenceCells } from "~db/schema/cells";
import { events, eventTags, occurrences } from "~db/schema/events";
import { draftOf, makeEvent, occurrenceOf } from "../../support/make-event";
import {
  linkPlans,
  makePlanDraft,
  planDraft,
  publishDraft,
  taggedEvent,
} from "../../support/plan-drafts";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let ctx: Context;
beforeEach(async () => {
  db = await openTestDatabase();
  ctx = await testContext(db);
});
afterEach(() => db.close());

test("P25 P28 from its day on events stand under it; what has only older tags is unclassified, as foreseen", async () => {
  const before = await taggedEvent(db, "2027-03-31", ["4.0:1-1", "2017:I1"]);
  const older = await taggedEvent(db, "2027-04-01", ["4.0:1-1", "2017:I1"]);
  const tiersOnly = await taggedEvent(db, "2027-05-01", ["2017:I2"]);
  const carries = await makeEvent(
    db,
    draftOf({
      tags: ["4.0:2"],
      occurrences: [occurrenceOf({ day: "2027-03-01" }), occurrenceOf({ day: "2027-06-01" })],
    }),
  );
  await makePlanDraft(ctx);
  const tags = await db.read.select().from(eventTags);
  const foreseen = await previewPlan(
    db.read,
    "2027-04-01",
    new Set(["5.0:1", ...planDraft().carries]),
  );
  expect(foreseen).toMatchObject({ planned: 2, held: 0, heldUnclassified: 0 });
  expect(foreseen.unclassified).toMatchObject({ total: 1, shown: [{ id: older }] });
  expect(foreseen.keeping).toMatchObject({ total: 1, shown: [{ id: carries }] });

  expect(await publishDraft(ctx)).toEqual({ ok: true, events: 2 });
  const rows = await db.read.select({ id: events.id, plan: events.plan }).from(events);
  const planOf = new Map(rows.map(({ id, plan }) => [id, plan]));
  expect([before, older, tiersOnly, carries].map((id) => planOf.get(id))).toEqual([
    ...["4.0", "5.0", "5.0", "4.0"],
  ]);
  expect(await idsIn("5.0:unclassified")).toEqual([older]);
  expect(await db.read.select().from(eventTags)).toEqual(tags);
});

/** Ids of the events with a cell of this key. */
async function idsIn(key: string): Promise<number[]> {
  const cells = await db.read.select().from(occurrenceCells);
  const owners = new Map(
    (await db.read.select().from(occurrences)).map(({ id, eventId }) => [id, eventId]),
  );
  const ids = cells.flatMap((cell) =>
    cell.key === key ? [owners.get(cell.occurrenceId) ?? 0] : [],
  );
  return [...new Set(ids)].sort((a, b) => a - b);
}

test("P28 the preview names exactly the events that publishing leaves unclassified, narrowed ones too", async () => {
  const narrowed = draftOf({
    tags: ["2017:I1"],
    occurrences: [
      occurrenceOf({ day: "2027-04-02" }),
      occurrenceOf({ day: "2027-04-03", tags: ["4.0:3"] }),
    ],
  });
  await makeEvent(db, narrowed);
  await taggedEvent(db, "2027-04-02", []);
  await taggedEvent(db, "2027-04-02", ["3.0:1", "4.0:2"]);
  await taggedEvent(db, "2027-04-02", ["2017:I1", "2017:R1"]);
  await makePlanDraft(ctx);
  const foreseen = await previewPlan(
    db.read,
    "2027-04-01",
    new Set(["5.0:1", ...planDraft().carries]),
  );
  await publishDraft(ctx);
  const ids = foreseen.unclassified.shown.map(({ id }) => id).sort((a, b) => a - b);
  expect(ids).toHaveLength(2);
  expect(await idsIn("5.0:unclassified")).toEqual(ids);
});

test("P26 what stands unclassified under 5.0 is found where its tags say under 4.0, and totals tie", async () => {
  await taggedEvent(db, "2027-04-01", ["4.0:1-1"]);
  await makePlanDraft(ctx);
  await publishDraft(ctx);
  const period = { from: "2027-04-01", to: "2028-03-31" };
  const asTagged = await findTotals(db.read, { ...NO_FILTER, period }, "priority");
  expect(asTagged.rows).toMatchObject([{ key: "5.0:unclassified", planned: 1 }]);
  const under = async (plan: string) => {
    const restated = (await listRestatements(db.read)).get(plan) ?? null;
    return await findTotals(db.read, { ...NO_FILTER, period, restated }, "priority");
  };
  expect((await under("4.0")).rows).toMatchObject([{ key: "4.0:1-1", planned: 1 }]);
  expect((await under("5.0")).rows).toMatchObject([{ key: "5.0:unmapped", planned: 1 }]);
  await linkPlans(ctx, "4.0", "5.0", [["4.0:1-1", "5.0:1"]]);
  expect((await under("5.0")).rows).toMatchObject([{ key: "5.0:1", planned: 1 }]);
});

test("P27 a circle is refused with its path; a stale table and a foreign term are refused", async () => {
  await makePlanDraft(ctx);
  expect(await linkPlans(ctx, "3.0", "4.0", [["3.0:1", "4.0:1-1"]])).toEqual({ ok: true });
  expect(await linkPlans(ctx, "4.0", "5.0", [["4.0:1-1", "5.0:1"]])).toEqual({ ok: true });
  expect(await linkPlans(ctx, "5.0", "3.0", [["5.0:1", "3.0:1"]])).toMatchObject({
    ...{ ok: false, reason: "cycle" },
    names: [{}, {}, {}, {}].map(() => expect.objectContaining({ ja: expect.any(String) })),
  });
  const refusal = async (from: string, to: string, seen: string, pair: [string, string]) =>
    await linkTerms(ctx, {
      ...{ from, to, seen },
      links: [{ from: pair[0], to: pair[1], reason: "理由" }],
    });
  expect(await refusal("3.0", "4.0", "[]", ["3.0:1", "4.0:2"])).toMatchObject({
    reason: "changed-meanwhile",
  });
  expect(await refusal("3.0", "4.0", "[]", ["3.0:1", "4.0:1"])).toMatchObject({
    reason: "not-a-link",
  });
  expect(await refusal("3.0", "4.0", "[]", ["2017:I1", "4.0:2"])).toMatchObject({
    reason: "not-a-link",
  });
});

test("P25 links of a draft follow a term to its new code; of a removed term they go", async () => {
  await makePlanDraft(ctx);
  await linkPlans(ctx, "4.0", "5.0", [["4.0:1-1", "5.0:1"]]);
  const stored = await findStoredDraft(db.read, "5.0");
  const terms = (stored?.draft.terms ?? []).map((term) => ({ ...term, code: "A" }));
  await editPlanDraft(ctx, { planId: "5.0", revision: 2, draft: planDraft({ terms }) });
  const table = await findCrosswalk(db.read, "4.0", "5.0");
  expect(table?.links).toEqual([{ from: "4.0:1-1", to: "5.0:A", reason: "同じ分野" }]);
  await editPlanDraft(ctx, { planId: "5.0", revision: 3, draft: planDraft({ terms: [] }) });
  expect((await findCrosswalk(db.read, "4.0", "5.0"))?.links).toEqual([]);
});

test("P25 published is for good: no second time, no edit, nothing from a stale tab", async () => {
  await makePlanDraft(ctx);
  expect(await publishDraft(ctx, { revision: 1 })).toEqual({
    ok: false,
    reason: "changed-meanwhile",
  });
  expect(await publishDraft(ctx)).toMatchObject({ ok: true });
  expect(await publishDraft(ctx, { revision: 3 })).toEqual({ ok: false, reason: "plan-published" });
  const edit = { planId: "5.0", revision: 3, draft: planDraft() };
  expect(await editPlanDraft(ctx, edit)).toEqual({ ok: false, reason: "plan-published" });
  expect(await draftPlan(ctx, { id: "5.0", from: "latest" })).toMatchObject({
    reason: "plan-exists",
  });
});

test("P25 a day in the past is published only on saying so; held events then follow it", async () => {
  const held = await taggedEvent(db, "2026-04-10", ["4.0:1-1"], { outcome: "held" });
  await makePlanDraft(ctx, { inForceFrom: "2026-04-01" });
  expect(await publishDraft(ctx)).toEqual({
    ...{ ok: false, reason: "not-possible", problems: ["day-in-the-past"], incomplete: [] },
  });
  expect(await publishDraft(ctx, { confirmsPast: true })).toEqual({ ok: true, events: 1 });
  expect(await idsIn("5.0:unclassified")).toEqual([held]);
});

test("P25 a reworded term keeps its key, and its former wording with the reason", async () => {
  const [term] = await listPlanTerms(db.read, "3.0");
  if (term === undefined) throw new Error("3.0 has terms");
  const seen = { heading: term.heading, short: term.short };
  const wording = { ...seen, short: { ja: "気候・エネルギー", en: term.short.en } };
  const input = { planId: "3.0", code: term.code, seen, wording, reason: "略称の統一" };
  expect(await rewordTerm(ctx, input)).toEqual({ ok: true });
  expect(await rewordTerm(ctx, input)).toEqual({ ok: false, reason: "changed-meanwhile" });
  const same = { ...input, seen: wording };
  expect(await rewordTerm(ctx, same)).toEqual({ ok: false, reason: "nothing-changed" });
  expect(await listFormerWordings(db.read, [term.key])).toMatchObject([
    { ...seen, reason: "略称の統一", replacedAt: ctx.now },
  ]);
  const book = await findPlanBook(db.read);
  expect(book.terms.find(({ key }) => key === term.key)?.short.ja).toBe("気候・エネルギー");
});

test("P25 nobody but the secretariat writes a plan; its drafts are in nobody else's history", async () => {
  await makePlanDraft(ctx);
  for (const role of ["mission-editor", "viewer", "administrator"] as const) {
    const other = await testContext(db, { role, organiser: role === "viewer" ? null : "chicago" });
    const refused = { ok: false, reason: "forbidden" };
    expect(await draftPlan(other, { id: "6.0", from: "latest" })).toEqual(refused);
    expect(await discardPlanDraft(other, { planId: "5.0", revision: 2 })).toEqual(refused);
    expect(await publishPlan(other, { planId: "5.0", revision: 2, confirmsPast: true })).toEqual(
      refused,
    );
  }
  const entries = (draftsOf: "everybody" | null) =>
    listAuditEntries(db.read, { draftsOf, subjectTypes: ["plan"] }, 10);
  expect((await entries("everybody")).map(({ action }) => action)).toEqual([
    "plan.edit",
    "plan.draft",
  ]);
  expect(await entries(null)).toEqual([]);
  await publishDraft(ctx);
  expect((await entries(null)).map(({ action }) => action)).toContain("plan.publish");
});

test("P25 a copy of the latest version begins with its priority areas and carries its tiers and traits", async () => {
  await draftPlan(ctx, { id: "5.0", from: "latest" });
  const stored = await findStoredDraft(db.read, "5.0");
  expect(stored?.draft.terms.map(({ code, nested }) => (nested ? `.${code}` : code))).toEqual([
    ...["1", ".1-1", ".1-2", ".1-3", "2", "3"],
  ]);
  expect(stored?.draft.carries).toHaveLength(7);
});
