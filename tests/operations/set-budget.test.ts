import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import type { BudgetLine } from "~/domain/budget/budget";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { LIST_BUTTON, listButton } from "~/domain/entry/list-button";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { setBudget } from "~/operations/set-budget.server";
import { action, loader } from "~/routes/events.$eventId.budget";
import { type Database, serveDatabase } from "~db/client";
import { listBudgetLines } from "~db/queries/budgets";
import { listCostTotals } from "~db/queries/cost-totals";
import { findTotals } from "~db/queries/counting/totals";
import { findEvent } from "~db/queries/event/event-draft";
import { listAuditEntries } from "~db/queries/history/audit";
import { answerOf } from "../support/answer-of";
import { makeEvent, occurrenceOf, placementOf } from "../support/make-event";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let chicago: Context;
beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
});
afterEach(() => db.close());

const lineOf = (over: Partial<BudgetLine> = {}): BudgetLine => ({
  purpose: "会場借料",
  means: "草の根交流事業",
  currency: "USD",
  planned: { amount: 1200, qualifier: "about" },
  actual: null,
  ...over,
});
const approvalOf = async (eventId: number) => (await findEvent(db.read, eventId))?.approval;
const actions = async () =>
  (await listAuditEntries(db.read, {}, 20)).map(({ action: name }) => name);

describe("set-budget", () => {
  test("P12 stores the lines in their order, with one audit entry and a new revision", async () => {
    const eventId = await makeEvent(db, {}, { approval: "draft" });
    const lines = [lineOf(), lineOf({ purpose: "通訳", currency: "JPY", means: null })];
    expect(await setBudget(chicago, { eventId, revision: 1, lines })).toEqual({
      ok: true,
      resubmitted: false,
    });
    expect(await listBudgetLines(db.read, eventId)).toEqual(lines);
    expect(await actions()).toEqual(["event.budget"]);
    expect((await findEvent(db.read, eventId))?.revision).toBe(2);
    await setBudget(chicago, { eventId, revision: 2, lines });
    expect(await actions()).toEqual(["event.budget"]);
  });

  test("P5 another planned cost submits an approved event again; an actual cost does not", async () => {
    const eventId = await makeEvent(db);
    const first = await setBudget(chicago, { eventId, revision: 1, lines: [lineOf()] });
    expect(first).toEqual({ ok: true, resubmitted: true });
    expect(await approvalOf(eventId)).toBe("submitted");
    const other = await makeEvent(db);
    const paid = lineOf({ planned: null, actual: { amount: 900, qualifier: "exact" } });
    await setBudget(chicago, { eventId: other, revision: 1, lines: [paid] });
    expect(await approvalOf(other)).toBe("approved");
  });

  test("is refused over a revision that has passed, and from somebody without a say", async () => {
    const eventId = await makeEvent(db);
    await setBudget(chicago, { eventId, revision: 1, lines: [lineOf()] });
    expect(await setBudget(chicago, { eventId, revision: 1, lines: [] })).toEqual({
      ok: false,
      reason: "changed-meanwhile",
    });
    const seattle = await testContext(db, { role: "mission-editor", organiser: "seattle" });
    expect(await setBudget(seattle, { eventId, revision: 2, lines: [] })).toEqual({
      ok: false,
      reason: "not-your-event",
    });
    expect(await listBudgetLines(db.read, eventId)).toHaveLength(1);
  });
});

describe("the form", () => {
  async function post(eventId: number, fields: Record<string, string>) {
    const body = new URLSearchParams(fields);
    const request = (await browserOf(chicago)).post(`/events/${eventId}/budget`, body);
    return await answerOf(action, request, { params: { eventId: String(eventId) } });
  }

  test("full-width digits are read; an empty line is no line", async () => {
    const eventId = await makeEvent(db);
    const answer = await post(eventId, {
      revision: "1",
      "lines[0].purpose": "会場借料",
      "lines[0].plannedAmount": "１，２００",
      "lines[0].plannedQualifier": "at-most",
      "lines[1].purpose": " ",
    });
    expect(answer.status).toBe(302);
    expect(await listBudgetLines(db.read, eventId)).toEqual([
      lineOf({ means: null, planned: { amount: 1200, qualifier: "at-most" } }),
    ]);
  });

  test.each([
    ["plannedAmount", "-5", "number-negative"],
    ["plannedAmount", "12.5", "number-fractional"],
    ["actualAmount", "many", "number-malformed"],
    ["plannedAmount", "9999999999999", "number-too-large"],
    ["purpose", "a\u0000b", "unreadable"],
    ["currency", "EUR", "unknown"],
  ])("a %s of %j is refused, and what was typed is kept", async (box, typed, reason) => {
    const eventId = await makeEvent(db);
    const answer = await post(eventId, {
      revision: "1",
      "lines[0].purpose": "x",
      "lines[0].plannedAmount": "1",
      [`lines[0].${box}`]: typed,
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      typed: { lines: [{ [box]: typed }] },
      errors: { [`lines[0].${box}`]: [reason] },
    });
  });

  test.each([
    [{ type: "insert", list: "lines", entry: { purpose: "x" } } as const, ["a", "b", ""]],
    [{ type: "remove", list: "lines", index: 0 } as const, ["b"]],
    [{ type: "reorder", list: "lines", from: 1, to: 0 } as const, ["b", "a"]],
  ])("the list button %j works without scripts and saves nothing", async (edit, purposes) => {
    const eventId = await makeEvent(db);
    const answer = await post(eventId, {
      revision: "1",
      "lines[0].purpose": "a",
      "lines[1].purpose": "b",
      [LIST_BUTTON]: listButton(edit).value,
    });
    expect(answer.body).toMatchObject({
      typed: { lines: purposes.map((purpose) => ({ purpose })) },
    });
    expect(await listBudgetLines(db.read, eventId)).toEqual([]);
  });

  test.each([
    "{",
    '{"type":"validate","list":"lines"}',
    '{"type":"insert","list":"revision"}',
    '{"type":"remove","list":"lines","index":-1}',
  ])("a button that no page of ours has answers 400: %s", async (value) => {
    const eventId = await makeEvent(db);
    expect((await post(eventId, { revision: "1", [LIST_BUTTON]: value })).status).toBe(400);
  });

  test("P4 a foreign draft has no budget to read", async () => {
    const eventId = await makeEvent(db, { lead: "seattle" }, { approval: "draft" });
    const request = (await browserOf(chicago)).get(`/events/${eventId}/budget`);
    const params = { eventId: String(eventId) };
    expect((await answerOf(loader, request, { params })).status).toBe(404);
  });
});

test("P14 a report tells the cost of the events it counts, and how many say none", async () => {
  const held = (day: string) => occurrenceOf({ day, outcome: "held" });
  const first = await makeEvent(db, { occurrences: [held("2025-05-01")] });
  await makeEvent(db, { occurrences: [held("2025-05-02")] });
  const cost = (amount: number) => ({ amount, currency: "USD", qualifier: "exact" as const });
  await makeEvent(db, {
    form: "media-buy",
    kind: "local_media",
    occurrences: [
      placementOf(["IN"], {
        day: "2025-06-01",
        outcome: "held",
        placement: { cost: cost(500), actualCost: cost(450) },
      }),
      placementOf(["OH"], {
        day: "2025-06-02",
        outcome: "cancelled",
        outcomeReason: "x",
        placement: { cost: cost(70) },
      }),
    ],
  });
  const planned = await makeEvent(db, { occurrences: [occurrenceOf({ day: "2025-09-01" })] });
  const hidden = await makeEvent(
    db,
    { occurrences: [occurrenceOf({ day: "2025-09-01" })] },
    { approval: "draft" },
  );
  const paid = lineOf({ actual: { amount: 1000, qualifier: "exact" } });
  await setBudget(chicago, { eventId: first, revision: 1, lines: [paid] });
  for (const eventId of [planned, hidden])
    await setBudget(chicago, { eventId, revision: 1, lines: [lineOf({ currency: "JPY" })] });

  const filter = { ...NO_FILTER, year: 2025, period: fiscalYearPeriod(2025) };
  const totals = await findTotals(db.read, filter, "state");
  expect(await listCostTotals(db.read, filter, totals)).toEqual([
    {
      ...{ standing: "held", events: 3, withCost: 2, withActual: 2 },
      planned: [{ amount: 1700, currency: "USD", qualifiers: ["about"] }],
      actual: [{ amount: 1450, currency: "USD", qualifiers: [] }],
    },
    {
      ...{ standing: "planned", events: 1, withCost: 1, withActual: 0 },
      planned: [{ amount: 1200, currency: "JPY", qualifiers: ["about"] }],
      actual: [],
    },
  ]);
});
