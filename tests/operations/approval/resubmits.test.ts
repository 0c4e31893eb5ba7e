/** P5: which operations submit an approved event again, and which do not. Every operation that changes an event is here. */
import { basename } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { exactDay } from "~/domain/day/rough-day";
import type { EventDraft, OccurrenceDraft } from "~/domain/event/event-draft";
import type { ImportedEvent } from "~/domain/event/imported-event";
import { commentEvent } from "~/operations/approval/comment-event.server";
import { cancelOccurrence } from "~/operations/attendance/cancel-occurrence.server";
import { chooseOfficialObservation } from "~/operations/attendance/choose-official-observation.server";
import { holdOccurrence } from "~/operations/attendance/hold-occurrence.server";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { logReach } from "~/operations/attendance/log-reach.server";
import { postponeOccurrence } from "~/operations/attendance/postpone-occurrence.server";
import { undoOutcome } from "~/operations/attendance/undo-outcome.server";
import { editEvent } from "~/operations/entry/edit-event.server";
import { writeImportedEvents } from "~/operations/import/kind/write-imported-events.server";
import { setOccurrencePartners } from "~/operations/organisation/set-occurrence-partners.server";
import { setBudget } from "~/operations/set-budget.server";
import { setCaravanLegs } from "~/operations/set-caravan-legs.server";
import type { Database } from "~db/client";
import { listEventComments } from "~db/queries/approvals";
import { loadImportedEvents } from "~db/queries/import/imported-events";
import { events } from "~db/schema/events";
import { listSourceFiles } from "../../architecture/source-files";
import { approvalPeople, storedEvent, trailOf } from "../../support/approval-people";
import { FIFTY } from "../../support/attendance-steps";
import { makeEvent, occurrenceOf, placeIn, placementOf } from "../../support/make-event";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let ctx: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  ctx = (await approvalPeople(db)).editor;
});
afterEach(() => db.close());

type Change = (eventId: number) => Promise<unknown>;
type Case = [
  operation: string,
  what: string,
  resubmits: boolean,
  base: Partial<EventDraft>,
  Change,
];

const CARAVAN: Partial<EventDraft> = {
  ...{ form: "caravan", kind: "caravan", tags: ["4.0:1-1", "2017:I1"] },
  occurrences: [
    occurrenceOf({ day: "2026-06-10" }),
    occurrenceOf({ day: "2026-06-11", place: placeIn("OH", "Akron") }),
  ],
};
const COST = { amount: 500, currency: "USD", qualifier: "exact" } as const;
const MEDIA: Partial<EventDraft> = {
  ...{ form: "media-buy", kind: "local_media" },
  occurrences: [placementOf(["IN"], { day: "2026-04-10", placement: { cost: COST } })],
};
const HELD: Partial<EventDraft> = {
  occurrences: [occurrenceOf({ day: "2026-04-10", outcome: "held" })],
};
const OVER: Partial<EventDraft> = { occurrences: [occurrenceOf({ day: "2026-04-10" })] };

const edits = (change: (draft: EventDraft) => EventDraft): Change => {
  return async (eventId) => {
    const { revision } = await storedEvent(db, eventId);
    const edit = { eventId, revision, overwrites: null };
    return await editEvent(ctx, { ...edit, change: ({ draft }) => change(draft) });
  };
};
const editsFirst = (change: Partial<OccurrenceDraft>): Change =>
  edits((draft) => ({
    ...draft,
    occurrences: draft.occurrences.map((one, at) => (at === 0 ? { ...one, ...change } : one)),
  }));

const firstOf = async (eventId: number) => ({
  eventId,
  occurrenceId: (await storedEvent(db, eventId)).draft.occurrences[0]?.id ?? 0,
});
const day = exactDay("2026-08-01");
const newDate = { first: day, last: day, startTime: null, endTime: null, startsLater: false };
const postpones = (to: typeof newDate | null): Change => {
  return async (eventId) =>
    await postponeOccurrence(ctx, { ...(await firstOf(eventId)), reason: "荒天", newDate: to });
};
const line = (planned: number | null, actual: number | null, purpose = "会場借料") => ({
  ...{ purpose, means: null, currency: "USD" },
  planned: planned === null ? null : { amount: planned, qualifier: "exact" as const },
  actual: actual === null ? null : { amount: actual, qualifier: "exact" as const },
});
/** From a budget that was approved with the event. */
const budgets = (...lines: ReturnType<typeof line>[]): Change => {
  return async (eventId) => {
    const { revision } = await storedEvent(db, eventId);
    return await setBudget(ctx, { eventId, revision, lines });
  };
};

/** As a row of a file says it of the event, laid over what is registered. */
const imports = (row: ImportedEvent): Change => {
  return async (eventId) => {
    const author = { user: ctx.user, now: ctx.now, importId: 1 };
    await db.write(async (tx) => {
      const former = (await loadImportedEvents(tx, [eventId])).get(String(eventId));
      const entry = { ...former, ...row };
      await writeImportedEvents(tx, author, [{ entry, id: String(eventId) }]);
    });
    return { ok: true };
  };
};
const toldOn = (...days: string[]) =>
  days.map((on) => ({ first: exactDay(on), zone: "America/Chicago", begun: false, over: false }));

const CASES: Case[] = [
  [
    ...(["write-imported-events", "another day", true, CARAVAN] as const),
    imports({ told: toldOn("2026-06-09", "2026-06-11") }),
  ],
  [
    ...(["write-imported-events", "wording", false, CARAVAN] as const),
    imports({ title_ja: "別の件名", told: toldOn("2026-06-10", "2026-06-11") }),
  ],
  ["edit-event", "another day", true, CARAVAN, editsFirst({ first: day, last: day })],
  ["edit-event", "another place", true, CARAVAN, editsFirst({ place: placeIn("IN", "Gary") })],
  ["edit-event", "another host of a stop", true, CARAVAN, editsFirst({ organisers: ["chicago"] })],
  ["edit-event", "tags of a stop", true, CARAVAN, editsFirst({ tags: ["4.0:1-1"] })],
  [
    ...(["edit-event", "a stop less", true, CARAVAN] as const),
    edits((draft) => ({ ...draft, occurrences: draft.occurrences.slice(1) })),
  ],
  [
    ...(["edit-event", "a stop more", true, CARAVAN] as const),
    edits((draft) => ({ ...draft, occurrences: [...draft.occurrences, occurrenceOf()] })),
  ],
  [
    ...(["edit-event", "stops in another order", true, CARAVAN] as const),
    edits((draft) => ({ ...draft, occurrences: draft.occurrences.toReversed() })),
  ],
  [
    ...(["edit-event", "tags", true, CARAVAN] as const),
    edits((draft) => ({ ...draft, tags: ["4.0:2"] })),
  ],
  [
    ...(["edit-event", "tags chosen again from an older plan", true, CARAVAN] as const),
    edits((draft) => ({ ...draft, tags: [...draft.tags, "3.0:1"] })),
  ],
  [
    ...(["edit-event", "the cost of a placement", true, MEDIA] as const),
    edits((draft) => withCost(draft, 900)),
  ],
  [
    ...(["edit-event", "wording: titles, texts, results, partners", false, CARAVAN] as const),
    edits((draft) => ({
      ...draft,
      ...{ title: { ja: "改題", en: null }, summary: { ja: "概要", en: null } },
      ...{ results: { ja: "成果", en: null }, partners: ["日米協会"], mayBePublished: true },
    })),
  ],
  [
    ...(["edit-event", "wording: venue, time of day, note", false, CARAVAN] as const),
    editsFirst({ venue: "市庁舎", startTime: "18:00", note: "注" }),
  ],
  ["set-budget", "another planned cost", true, CARAVAN, budgets(line(1200, null))],
  ["set-budget", "what was paid alone", false, CARAVAN, budgets(line(null, 1200))],
  ["postpone-occurrence", "to a new date", true, CARAVAN, postpones(newDate)],
  ["postpone-occurrence", "without one: entering it submits", false, CARAVAN, postpones(null)],
  [
    ...(["cancel-occurrence", "an outcome is none of the plan", false, CARAVAN] as const),
    async (eventId) => cancelOccurrence(ctx, { ...(await firstOf(eventId)), reason: "荒天" }),
  ],
  [
    ...(["hold-occurrence", "an outcome is none of the plan", false, OVER] as const),
    async (eventId) => holdOccurrence(ctx, await firstOf(eventId)),
  ],
  [
    ...(["undo-outcome", "an outcome is none of the plan", false, HELD] as const),
    async (eventId) => undoOutcome(ctx, await firstOf(eventId)),
  ],
  [
    ...(["log-attendance", "a figure", false, OVER] as const),
    async (eventId) => logAttendance(ctx, { ...(await firstOf(eventId)), ...FIFTY }),
  ],
  [
    ...(["choose-official-observation", "a figure", false, HELD] as const),
    async (eventId) => {
      const of = await firstOf(eventId);
      await logAttendance(ctx, { ...of, ...FIFTY });
      return await chooseOfficialObservation(ctx, {
        ...of,
        ...{ mode: "in-person", observationId: null },
      });
    },
  ],
  [
    ...(["log-reach", "actual reach and what was paid", false, MEDIA] as const),
    async (eventId) =>
      logReach(ctx, {
        ...(await firstOf(eventId)),
        figures: [{ measure: "views", value: 9000, qualifier: "exact" }],
        shown: { impressions: "", circulation: "", viewers: "", views: "" },
        cost: { given: { ...COST, amount: 900 }, shown: "" },
      }),
  ],
  [
    ...(["set-caravan-legs", "how one gets there", false, CARAVAN] as const),
    async (eventId) => {
      const { revision, draft } = await storedEvent(db, eventId);
      const [from = 0, to = 0] = draft.occurrences.map(({ id }) => id);
      const said = { mode: "drive", distanceKm: 480, minutes: 300, note: "工事" } as const;
      return await setCaravanLegs(ctx, { eventId, revision, legs: [{ from, to, ...said }] });
    },
  ],
  [
    ...(["set-occurrence-partners", "whom one meets", false, CARAVAN] as const),
    async (eventId) => {
      const { occurrenceId } = await firstOf(eventId);
      const named = [{ role: "host", name: "Akron Chamber" }] as const;
      const lists = [{ occurrenceId, named: [...named] }];
      return await setOccurrencePartners(ctx, { eventId, lists, seen: "[]" });
    },
  ],
  [
    ...(["comment-event", "a comment", false, CARAVAN] as const),
    async (eventId) => commentEvent(ctx, { eventId, comment: "確認" }),
  ],
];

function withCost(draft: EventDraft, amount: number): EventDraft {
  const occurrences = draft.occurrences.map((one) => ({
    ...one,
    placement: one.placement && { ...one.placement, cost: { ...COST, amount } },
  }));
  return { ...draft, occurrences };
}

test.each(CASES)("%s: %s: submits again %s", async (_operation, _what, resubmits, base, change) => {
  const eventId = await makeEvent(db, base);
  expect(await change(eventId)).toMatchObject({ ok: true });
  expect((await storedEvent(db, eventId)).approval).toBe(resubmits ? "submitted" : "approved");
  const steps = (await trailOf(db, eventId)).filter((action) => action === "event.resubmit");
  expect(steps).toHaveLength(resubmits ? 1 : 0);
  const thread = await listEventComments(db.read, eventId);
  expect(thread.filter(({ step }) => step === "resubmit")).toHaveLength(resubmits ? 1 : 0);
});

test("a budget keeps the event approved where its planned cost stays, whatever else is worded anew", async () => {
  const eventId = await makeEvent(db, CARAVAN);
  await budgets(line(1200, null))(eventId);
  await db.write((tx) => tx.update(events).set({ approval: "approved" }));
  await budgets(line(1200, 1300, "会場と機材"))(eventId);
  expect((await storedEvent(db, eventId)).approval).toBe("approved");
});

/** What writes an event's rows; not those that make, decide, or take an event out of every count. */
const WRITES =
  /\b(replaceEvent|storeOutcome|storeOutcomeChange|replaceBudgetLines|putCaravanLeg|replaceOccurrencePartners|replaceActualReach|putOfficialObservation|addEventComment|refreshDerived)\(/;
const APART =
  /^(store-|find-|create-event|resubmit-event|take-approval-step|publish-plan|load-demo)/;

test("every operation that changes an event stands in the table", () => {
  const writing = listSourceFiles(["app/operations"])
    .filter(({ text }) => WRITES.test(text))
    .map(({ path }) => basename(path, ".server.ts"))
    .filter((name) => !APART.test(name));
  expect([...new Set(CASES.map(([operation]) => operation))].sort()).toEqual(writing.sort());
});
