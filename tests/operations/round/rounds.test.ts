/** Rounds are opened, changed, closed, cancelled and opened again by the secretariat. P180 */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { changeRound } from "~/operations/round/change-round.server";
import { openRound } from "~/operations/round/open-round.server";
import { setRoundState } from "~/operations/round/set-round-state.server";
import { readRoundsDue } from "~/pages/round/rounds-due.server";
import type { Database } from "~db/client";
import { listAuditEntries } from "~db/queries/history/audit";
import { findRound, listAddressees } from "~db/queries/round/rounds";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { answeredBy, openedRound, personOf, ROUND } from "../../support/round-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
});
afterEach(() => db.close());

const trail = async () =>
  (await listAuditEntries(db.read, { subjectType: "round" }, 50)).map(({ action }) => action);

test("P180 a round waits for its addressees, and for nobody else", async () => {
  const id = await openedRound(db);
  const due = async (organiser: string) =>
    (await readRoundsDue(await personOf(db, organiser))).map((round) => round.id);
  expect(await due("chicago")).toEqual([id]);
  expect(await due("jetro")).toEqual([id]);
  expect(await due("seattle")).toEqual([]);
  const viewer = await testContext(db, { role: "viewer", organiser: "chicago" });
  expect(await readRoundsDue(viewer)).toEqual([]);
  expect(await trail()).toEqual(["round.open"]);
});

test("P180 a round without addressees, or with its days reversed, is refused and nothing is stored", async () => {
  const none = await openRound(secretariat, { ...ROUND, addressees: [] });
  expect(none).toEqual({ ok: false, reason: "no-addressees" });
  const period = { from: "2026-03-31", to: "2025-04-01" };
  const reversed = await openRound(secretariat, { ...ROUND, period });
  expect(reversed).toEqual({ ok: false, reason: "period-reversed" });
  const unknown = await openRound(secretariat, { ...ROUND, addressees: ["chicago", "paris"] });
  expect(unknown).toEqual({ ok: false, reason: "addressee-unknown" });
  expect(await findRound(db.read, 1)).toBeNull();
  expect(await trail()).toEqual([]);
});

test("P180 whom it addresses changes, but for whoever has answered", async () => {
  const id = await openedRound(db);
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2025-07-01", outcome: "held" })] });
  const draft = { ...ROUND, deadline: "2026-06-30", addressees: ["chicago", "seattle"] };
  expect(await changeRound(secretariat, { id, revision: 1, draft })).toEqual({ ok: true });
  const addressed = (await listAddressees(db.read, [id])).map(({ organiser }) => organiser);
  expect(addressed).toEqual(["chicago", "seattle"]);

  expect(await answeredBy(await personOf(db, "chicago"), id)).toEqual({ ok: true });
  const without = { ...draft, addressees: ["seattle"] };
  const left = await changeRound(secretariat, { id, revision: 2, draft: without });
  expect(left).toEqual({ ok: false, reason: "addressee-answered" });
  const period = { ...ROUND.period, to: "2026-03-30" };
  const moved = await changeRound(secretariat, { id, revision: 2, draft: { ...draft, period } });
  expect(moved).toEqual({ ok: false, reason: "period-answered" });
});

test("P180 of two people who change a round at once one does", async () => {
  const id = await openedRound(db);
  const change = { id, revision: 1, draft: { ...ROUND, note: "至急" } };
  expect(await changeRound(secretariat, change)).toEqual({ ok: true });
  const second = await changeRound(await testContext(db), change);
  expect(second).toEqual({ ok: false, reason: "changed-meanwhile" });
});

test("P180 closed or cancelled it waits for nobody, and opened again it does", async () => {
  const id = await openedRound(db);
  const chicago = await personOf(db, "chicago");
  const set = (change: "close" | "cancel" | "reopen", revision: number) =>
    setRoundState(secretariat, { id, revision, change });
  expect(await set("close", 1)).toEqual({ ok: true });
  expect(await readRoundsDue(chicago)).toEqual([]);
  expect(await answeredBy(chicago, id, { kind: "nothing" })).toEqual({
    ...{ ok: false, reason: "round-not-open" },
  });
  const draft = { ...ROUND, note: "至急" };
  const closed = await changeRound(secretariat, { id, revision: 2, draft });
  expect(closed).toEqual({ ok: false, reason: "round-not-open" });
  expect(await set("cancel", 2)).toEqual({ ok: false, reason: "round-not-open" });
  expect(await set("reopen", 2)).toEqual({ ok: true });
  expect(await readRoundsDue(chicago)).toHaveLength(1);
  expect(await set("cancel", 3)).toEqual({ ok: true });
  expect(await readRoundsDue(chicago)).toEqual([]);
  expect(await trail()).toEqual(["round.cancel", "round.reopen", "round.close", "round.open"]);
});
