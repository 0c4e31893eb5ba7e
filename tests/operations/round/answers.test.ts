/** Addressees check what the register says and answer; the secretariat sees how each stands. P181, P182 */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { EventDraft } from "~/domain/event/event-draft";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { answerRound } from "~/operations/round/answer-round.server";
import { reopenAnswer } from "~/operations/round/reopen-answer.server";
import { readAnswerPage } from "~/pages/round/answer-page.server";
import { readProgress } from "~/pages/round/round-progress.server";
import type { Database } from "~db/client";
import { findTotals } from "~db/queries/counting/totals";
import { findRound } from "~db/queries/round/rounds";
import { makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import {
  answeredBy,
  LAST_YEAR,
  openedRound,
  personOf,
  revisionOf,
} from "../../support/round-steps";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let id: number;

beforeEach(async () => {
  db = await openTestDatabase();
  id = await openedRound(db);
});
afterEach(() => db.close());

const inPeriod = (overrides: Parameters<typeof occurrenceOf>[0] = {}): Partial<EventDraft> => ({
  occurrences: [occurrenceOf({ day: "2025-07-01", ...overrides })],
});
const held = inPeriod({ outcome: "held" });

async function progress(at?: string) {
  const round = await findRound(db.read, id);
  if (round === null) throw new Error("The round is gone");
  const now = new Date(at ?? "2026-05-01T03:00:00Z");
  return await readProgress({ db, now }, round);
}
async function of(organiser: string, at?: string) {
  const found = (await progress(at)).addressees.find((one) => one.organiser === organiser);
  if (found === undefined) throw new Error(`${organiser} is not addressed`);
  return found;
}

test("P181 who has events signs off, who has none says so, and not the other way round", async () => {
  await makeEvent(db, held);
  const [chicago, detroit] = [await personOf(db, "chicago"), await personOf(db, "detroit")];
  const nothing = await answeredBy(chicago, id, { kind: "nothing" });
  expect(nothing).toEqual({ ok: false, reason: "something-registered" });
  const finished = await answeredBy(detroit, id);
  expect(finished).toEqual({ ok: false, reason: "nothing-registered" });
  expect(await answeredBy(chicago, id, { note: "照合済み" })).toEqual({ ok: true });
  expect(await answeredBy(detroit, id, { kind: "nothing" })).toEqual({ ok: true });

  const { addressees, answered, posts } = await progress();
  expect(addressees.map(({ organiser, state }) => [organiser, state])).toEqual([
    ["chicago", "finished"],
    ["detroit", "nothing"],
    ["jetro", "awaited"],
  ]);
  expect([answered, posts]).toEqual([2, { answered: 2, of: 2 }]);
});

test("P181 a draft of its own keeps an addressee from saying that there is nothing", async () => {
  await makeEvent(db, inPeriod(), { approval: "draft" });
  const nothing = await answeredBy(await personOf(db, "chicago"), id, { kind: "nothing" });
  expect(nothing).toEqual({ ok: false, reason: "something-registered" });
});

test("P181 only people of the addressee who edit answer, and of nobody who was not asked", async () => {
  await makeEvent(db, held);
  const answer = { id, organiser: "chicago", revision: 1, kind: "finished", note: null } as const;
  const others = [
    await personOf(db, "detroit"),
    await testContext(db, { role: "viewer", organiser: "chicago" }),
    await testContext(db),
  ];
  for (const other of others)
    expect(await answerRound(other, answer)).toEqual({ ok: false, reason: "forbidden" });
  const seattle = await personOf(db, "seattle");
  const unasked = await answerRound(seattle, { ...answer, organiser: "seattle" });
  expect(unasked).toEqual({ ok: false, reason: "not-found" });
});

test("P181 of two people who answer at once one does", async () => {
  await makeEvent(db, held);
  const answer = { id, organiser: "chicago", revision: 1, kind: "finished", note: null } as const;
  const [first, second] = [await personOf(db, "chicago"), await personOf(db, "chicago")];
  const verdicts = await Promise.all([answerRound(first, answer), answerRound(second, answer)]);
  expect(verdicts.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(verdicts).toContainEqual({ ok: false, reason: "changed-meanwhile" });
});

test("P180 an answer after the day of the deadline in Tokyo is late", async () => {
  await makeEvent(db, held);
  await answeredBy(await personOf(db, "chicago", "2026-05-31T14:59:59Z"), id);
  await answeredBy(await personOf(db, "detroit", "2026-05-31T15:00:00Z"), id, { kind: "nothing" });
  expect((await of("chicago")).answer?.late).toBe(false);
  expect((await of("detroit")).answer?.late).toBe(true);
  expect((await of("jetro", "2026-05-31T14:59:59Z")).state).toBe("awaited");
  expect((await of("jetro", "2026-05-31T15:00:00Z")).state).toBe("overdue");
});

test("P181 N3 a joint event stands for each addressee and once in the register's total", async () => {
  await makeEvent(db, { ...held, coOrganisers: ["detroit"] });
  await makeEvent(db, { ...held, lead: "seattle" });
  const { addressees, others, totals } = await progress();
  expect(addressees.map(({ figures }) => figures.events)).toEqual([1, 1, 0]);
  expect(others.map(({ key, events }) => [key, events])).toEqual([["seattle", 1]]);
  const inRows = [...addressees.map(({ figures }) => figures), ...others];
  const sum = inRows.reduce((all, { events }) => all + events, 0);
  expect(sum - totals.overlap.events.all).toBe(totals.events);
  expect(totals.events).toBe(2);
  const counted = await findTotals(db.read, { ...NO_FILTER, period: LAST_YEAR }, "kind");
  expect(totals.events).toBe(counted.events);
});

test("P181 the page of an addressee counts as every total does and leads to each gap", async () => {
  await makeEvent(db, held);
  const past = await makeEvent(db, inPeriod());
  const draft = await makeEvent(db, inPeriod({ day: "2026-03-01" }), { approval: "draft" });
  const foreign = { ...inPeriod(), lead: "seattle" };
  await makeEvent(db, foreign, { approval: "draft" });
  const chicago = await personOf(db, "chicago");
  const request = (await browserOf(chicago)).get(`/rounds/${id}/answer`);
  const page = await readAnswerPage(chicago, request, id);
  const counted = await findTotals(db.read, { ...NO_FILTER, period: LAST_YEAR }, "organiser");
  expect(page.figures).toEqual(counted.rows.find(({ key }) => key === "chicago"));
  const gaps = Object.fromEntries(page.gaps.map((gap) => [gap.gap, gap]));
  expect(gaps["not-counted"]?.total).toBe(page.figures.attendance.sessionsMissing);
  expect(gaps["no-outcome"]?.rows.map(({ mendUrl }) => mendUrl)[0]).toMatch(
    new RegExp(`^/events/${past}/occurrences/\\d+/outcome$`),
  );
  expect(gaps.draft?.rows.map(({ mendUrl }) => mendUrl)).toEqual([`/events/${draft}`]);
});

test("P182 what changes figures after signing off is told, and what does not is not", async () => {
  const first = await makeEvent(db, held);
  await answeredBy(await personOf(db, "chicago"), id);
  expect((await of("chicago")).corrected).toEqual([]);
  await makeEvent(db, { ...held, lead: "detroit" });
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2026-04-01", outcome: "held" })] });
  await makeEvent(db, inPeriod(), { approval: "draft" });
  expect((await of("chicago")).corrected).toEqual([]);
  const second = await makeEvent(db, inPeriod({ place: placeIn("OH", "Akron"), outcome: "held" }));
  expect((await of("chicago")).corrected).toEqual([second]);
  expect(first).toBeLessThan(second);
});

test("P182 an answer that was taken back stays on record, and another is given", async () => {
  await makeEvent(db, held);
  const chicago = await personOf(db, "chicago");
  await answeredBy(chicago, id);
  const twice = await answeredBy(chicago, id);
  expect(twice).toEqual({ ok: false, reason: "already-answered" });
  const take = async (at: string, reason: string | null) =>
    await reopenAnswer(await personOf(db, "chicago", at), {
      ...{ id, organiser: "chicago", reason, revision: await revisionOf(db, id, "chicago") },
    });
  // Signed on 1 May in Tokyo.
  expect(await take("2026-05-15T15:00:00Z", null)).toEqual({ ok: false, reason: "reason-missing" });
  expect(await take("2026-05-15T15:00:00Z", "計上漏れ")).toEqual({ ok: true });
  expect(await of("chicago")).toMatchObject({ state: "awaited", answer: null, reopened: 1 });
  expect(await take("2026-05-15T15:00:00Z", "計上漏れ")).toEqual({
    ...{ ok: false, reason: "not-answered" },
  });
  expect(await answeredBy(chicago, id)).toEqual({ ok: true });
  expect(await of("chicago")).toMatchObject({ state: "finished", reopened: 1, corrected: [] });
});
