/** P45: templates are kept by the secretariat for everybody, or by an organiser for itself. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { templateOf, typedFromTemplate } from "~/domain/entry/event-template";
import { saveEventTemplate } from "~/operations/entry/save-event-template.server";
import { withdrawEventTemplate } from "~/operations/entry/withdraw-event-template.server";
import { loader as history } from "~/routes/history";
import { type Database, serveDatabase } from "~db/client";
import { findEventTemplate, listEventTemplates } from "~db/queries/entry/event-templates";
import { answerOf } from "../../support/answer-of";
import { draftOf, makeEvent, occurrenceOf, placementOf } from "../../support/make-event";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const NAME = { ja: "毎年のレセプション", en: null };
let db: Database;

beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterEach(() => db.close());

const NOT_FOUND = { ok: false, reason: "not-found" };
const FORBIDDEN = { ok: false, reason: "forbidden" };
const mission = (organiser: string) => testContext(db, { role: "mission-editor", organiser });

async function kept(ctx: Context, eventId: number): Promise<number> {
  const verdict = await saveEventTemplate(ctx, { eventId, name: NAME });
  if (!verdict.ok) throw new Error("The template was not kept");
  return verdict.templateId;
}

test("P45 a template holds what the event is, and nothing of its course", () => {
  const typed = templateOf(
    draftOf({
      ...{ guests: "Governor Jane Example", results: { ja: "好評", en: null } },
      occurrences: [
        occurrenceOf({ id: 7, venue: "市民会館", startTime: "18:00", outcome: "held" }),
        occurrenceOf({ id: 8, outcome: "cancelled", outcomeReason: "嵐" }),
      ],
    }),
  );
  expect(typed).toMatchObject({ titleJa: "日本食レセプション", guests: "", resultsJa: "" });
  expect(typed.occurrences).toHaveLength(1);
  expect(typed.occurrences[0]).toMatchObject({
    ...{ id: "", first: "", last: "", venue: "市民会館", startTime: "18:00" },
  });
});

test("P45 a placement keeps what was planned, not what it reached and cost", () => {
  const money = { amount: 100, currency: "USD", qualifier: "about" } as const;
  const reach = (["planned", "actual"] as const).map((phase) => ({
    ...{ measure: "views" as const, phase, value: 10, qualifier: "exact" as const },
  }));
  const placement = { cost: money, actualCost: money, reach };
  const occurrences = [placementOf(["ND"], { placement })];
  const [typed] = templateOf(draftOf({ form: "media-buy", occurrences })).occurrences;
  expect(typed).toMatchObject({ costAmount: "100", actualCostAmount: "", states: ["ND"] });
  expect(typed?.reach.map(({ phase }) => phase)).toEqual(["planned"]);
});

test("P45 a new event has a lead of the person's own, and tags of the plan in force", () => {
  const typed = templateOf(draftOf({ lead: "detroit", tags: ["old:1", "new:1"] }));
  const offers = new Set(["new:1"]);
  const begun = typedFromTemplate(typed, { leads: ["chicago"], own: "chicago", offers });
  expect(begun).toMatchObject({ droppedTags: 1, typed: { lead: "chicago", tags: ["new:1"] } });
});

test("A12: from a template of another's, the own mission leads and is no co-organiser; consent is asked again", () => {
  const draft = draftOf({ lead: "chicago", coOrganisers: ["boston"], mayBePublished: true });
  const kept = { ...templateOf(draft), mayBePublished: "on" };
  const begun = typedFromTemplate(kept, { leads: ["boston"], own: "boston", offers: new Set() });
  expect(begun.typed).toMatchObject({ lead: "boston", coOrganisers: [], mayBePublished: "" });
});

test.each([null, 7, "x", { occurrences: 3 }, { occurrences: [{ first: "2020-01-01", id: "3" }] }])(
  "P45 whatever was kept, %o, the form gets boxes without days or ids",
  (kept) => {
    const { typed } = typedFromTemplate(kept, { leads: [], own: null, offers: new Set() });
    expect(typed.lead).toBe("");
    for (const { id, first } of typed.occurrences) expect([id, first]).toEqual(["", ""]);
  },
);

test("P45 a mission's template is its own; the secretariat's is everybody's", async () => {
  const eventId = await makeEvent(db);
  const own = await kept(await mission("chicago"), eventId);
  const common = await kept(await testContext(db), eventId);
  const seen = async (reader: Parameters<typeof listEventTemplates>[1]) =>
    (await listEventTemplates(db.read, reader)).map(({ id }) => id).sort();
  expect(await seen({ organiser: "chicago" })).toEqual([own, common]);
  expect(await seen({ organiser: "seattle" })).toEqual([common]);
  expect(await seen(null)).toEqual([common]);
  expect(await seen("everybody")).toEqual([own, common]);

  const foreign = await mission("seattle");
  expect(await withdrawEventTemplate(foreign, { templateId: own })).toEqual(NOT_FOUND);
  expect(await withdrawEventTemplate(foreign, { templateId: common })).toEqual(FORBIDDEN);
  expect(await withdrawEventTemplate(await mission("chicago"), { templateId: own })).toEqual({
    ok: true,
  });
  expect(await seen("everybody")).toEqual([common]);
  const again = await withdrawEventTemplate(await mission("chicago"), { templateId: own });
  expect(again).toEqual({ ok: false, reason: "template-withdrawn" });
});

test("P45 the history of a mission's template is read by the mission and the secretariat", async () => {
  const eventId = await makeEvent(db, {}, { approval: "draft" });
  await saveEventTemplate(await mission("chicago"), { eventId, name: NAME });
  const reads = async (ctx: Awaited<ReturnType<typeof mission>>) => {
    const answer = await answerOf(history, (await browserOf(ctx)).get("/history"));
    return JSON.stringify(answer.body).includes(NAME.ja);
  };
  expect(await reads(await mission("chicago"))).toBe(true);
  expect(await reads(await testContext(db))).toBe(true);
  expect(await reads(await mission("seattle"))).toBe(false);
});

test("P45 of a foreign draft nobody makes a template, and a viewer of nothing", async () => {
  const occurrences = [occurrenceOf({ day: "2027-01-01" })];
  const eventId = await makeEvent(db, { occurrences }, { approval: "draft" });
  const template = { eventId, name: NAME };
  expect(await saveEventTemplate(await mission("seattle"), template)).toEqual(NOT_FOUND);
  const viewer = await testContext(db, { role: "viewer" });
  expect(await saveEventTemplate(viewer, template)).toEqual(FORBIDDEN);
  expect(await findEventTemplate(db.read, 1)).toBeNull();
});
