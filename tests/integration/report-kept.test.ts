/** What is kept until something is written is never behind what is written, and takes a limited room. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { newToken } from "~/context/token.server";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { holdOccurrence } from "~/operations/attendance/hold-occurrence.server";
import { restoreEvent } from "~/operations/entry/restore-event.server";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import { chooseDigest } from "~/operations/inbox/choose-digest.server";
import { changeOwnLanguage } from "~/operations/people/change-own-language.server";
import { changeOwnPassword } from "~/operations/people/change-own-password.server";
import { deactivateUser } from "~/operations/people/deactivate-user.server";
import { issueApiToken } from "~/operations/people/issue-api-token.server";
import { signIn } from "~/operations/people/sign-in.server";
import { signOut } from "~/operations/people/sign-out.server";
import { findReportPage } from "~/pages/report/report-page.server";
import { keepAnswers } from "~/server/keep-answers";
import type { Database, Handle } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { addAuditEntry } from "~db/queries/history/audit";
import { askAgain, keptUntilWritten } from "~db/queries/store/data-version";
import { auditEntries } from "~db/schema/people";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { makeUser, PASSWORD } from "../support/make-user";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const filter = { ...NO_FILTER, period: { from: "2026-04-01", to: "2027-03-31" }, year: 2026 };
const question = { filter, axis: "state", thisYear: 2026 } as const;
const events = async () => (await findReportPage(db.read, question)).totals.events;

test("every event held counts in the very next answer, in the figures and over the years", async () => {
  for (let held = 1; held <= 3; held += 1) {
    await makeEvent(db, { occurrences: [occurrenceOf({ outcome: "held" })] });
    expect(await events()).toBe(held);
    expect((await findReportPage(db.read, question)).years).toMatchObject([
      { year: 2026, events: held },
    ]);
  }
});

test("an occurrence that becomes held counts in the very next answer", async () => {
  const eventId = await makeEvent(db, { occurrences: [occurrenceOf()] });
  const before = await findReportPage(db.read, question);
  expect(before.totals.planned).toBe(1);
  const [stored] = (await findEvent(db.read, eventId))?.draft.occurrences ?? [];
  const now = new Date("2026-12-01T00:00:00Z");
  const ctx = await testContext(db, { now });
  const verdict = await holdOccurrence(ctx, { eventId, occurrenceId: stored?.id ?? 0 });
  expect(verdict).toEqual({ ok: true });
  expect((await findReportPage(db.read, question)).totals).toMatchObject({
    planned: 0,
    events: before.totals.events + 1,
  });
});

test("the same question is answered from what is kept, another one is not", async () => {
  const { totals, years } = await findReportPage(db.read, question);
  const again = await findReportPage(db.read, { ...question });
  expect([again.totals === totals, again.years === years]).toEqual([true, true]);
  const other = await findReportPage(db.read, { ...question, axis: "kind" });
  expect(other.axis).toBe("kind");
});

type Person = Awaited<ReturnType<typeof testContext>>;
const PASSWORDS = { password: PASSWORD, newPassword: "six loud storks fly" };
const ofPeople: [string, (ctx: Person, administrator: Person) => Promise<unknown>, boolean][] = [
  [
    "signing in",
    (ctx) => signIn(ctx, { email: ctx.user.email, ...PASSWORDS, replaces: null }),
    true,
  ],
  ["signing out", (ctx) => signOut(ctx, "token"), true],
  ["another language", (ctx) => changeOwnLanguage(ctx, "en"), true],
  ["another password", (ctx) => changeOwnPassword(ctx, PASSWORDS), true],
  ["a choice about digests", (ctx) => chooseDigest(ctx, { wanted: false }), true],
  ["a token of the API", (ctx) => issueApiToken(ctx, ctx.user.email), true],
  [
    "a user who may do less",
    ({ user }, administrator) => deactivateUser(administrator, { userId: user.id, revision: 1 }),
    false,
  ],
];

test.each(ofPeople)("%s: what is kept stays or not", async (_what, work, stays) => {
  const address = `${newToken()}@example.org`.toLowerCase();
  const { id, email } = await makeUser(db, { email: address, role: "secretariat" });
  const administrator = await testContext(db, { role: "administrator" });
  const ctx = { ...administrator, user: { ...administrator.user, id, email } };
  const before = await findReportPage(db.read, question);
  const entries = await db.read.$count(auditEntries);
  await work(ctx, administrator);
  expect(await db.read.$count(auditEntries)).toBeGreaterThan(entries);
  const after = await findReportPage(db.read, question);
  expect(after.totals === before.totals).toBe(stays);
});

test("a withdrawal counts in the very next answer, and so does taking it back", async () => {
  const eventId = await makeEvent(db, { occurrences: [occurrenceOf({ outcome: "held" })] });
  const counted = await events();
  const ctx = await testContext(db);
  expect(await withdrawEvent(ctx, { eventId, reason: "二重登録" })).toEqual({ ok: true });
  expect(await events()).toBe(counted - 1);
  expect(await restoreEvent(ctx, { eventId })).toEqual({ ok: true });
  expect(await events()).toBe(counted);
});

test("of many kept answers the one not asked for the longest is forgotten first", async () => {
  let asked: number[] = [];
  const bulky = keptUntilWritten(async (_db: Handle, number: number) => {
    asked.push(number);
    return Array.from({ length: 150_000 }, () => number);
  });
  for (const number of [1, 2, 1, 3]) await bulky(db.read, number);
  expect(asked).toEqual([1, 2, 3]);
  asked = [];
  for (const number of [1, 3, 2]) expect((await bulky(db.read, number))[0]).toBe(number);
  expect(asked).toEqual([2]);
});

test("an answer that fails is asked for again, one too large is given all the same", async () => {
  let failing = true;
  const now = keptUntilWritten(async (_db: Handle, size: number) => {
    if (failing) throw new Error("not now");
    return Array.from({ length: size }, () => 0);
  });
  await expect(now(db.read, 1)).rejects.toThrow("not now");
  failing = false;
  expect(await now(db.read, 1)).toHaveLength(1);
  expect(await now(db.read, 1_000_000)).toHaveLength(1_000_000);
});

describe("after a write", () => {
  const write = () =>
    db.write((tx) =>
      addAuditEntry(tx, {
        ...{ userId: null, at: new Date(0), action: "event.edit" },
        ...{ subjectType: "event", subjectId: 1 },
      }),
    );
  const asking = (work: (number: number) => unknown = () => null) => {
    const asked: number[] = [];
    const ask = keptUntilWritten(async (_db: Handle, number: number) => {
      asked.push(number);
      return (await work(number)) ?? number;
    });
    return { asked, ask: (number: number) => ask(db.read, number) };
  };

  test("what was asked is asked again, the latest first, and nobody waits for it", async () => {
    const { asked, ask } = asking();
    for (const number of [1, 2, 3, 1]) await ask(number);
    await write();
    await askAgain(db.read);
    expect(asked).toEqual([1, 2, 3, 1, 3, 2]);
    await write();
    await askAgain(db.read);
    expect(asked.slice(6)).toEqual([1, 3, 2]);
    for (const number of [1, 2, 3]) expect(await ask(number)).toBe(number);
    await askAgain(db.read);
    expect(asked).toHaveLength(9);
  });

  test("another write ends the asking: its answers would be behind", async () => {
    let writes = false;
    const { asked, ask } = asking(async () => writes && (await write()));
    for (const number of [1, 2, 3]) await ask(number);
    writes = true;
    await write();
    await askAgain(db.read);
    expect(asked).toEqual([1, 2, 3, 3]);
  });

  test("what takes longer than others can wait is left to who asks", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    const { asked, ask } = asking((number) => vi.advanceTimersByTime(number));
    for (const number of [1_500, 900, 800, 700]) await ask(number);
    await write();
    await askAgain(db.read);
    vi.useRealTimers();
    expect(asked.slice(4)).toEqual([700, 800]);
  });

  test("no more is asked again than the room holds, and the latest stays longest", async () => {
    const { asked, ask } = asking((number) => Array.from({ length: number }, () => 0));
    for (const number of [150_001, 150_002, 150_003]) await ask(number);
    await write();
    await askAgain(db.read);
    expect(asked.slice(3)).toEqual([150_003, 150_002]);
    await ask(150_004);
    await ask(150_003);
    expect(asked.slice(5)).toEqual([150_004]);
  });

  test("the server asks again once a second has passed without another write", async () => {
    const { asked, ask } = asking();
    await ask(1);
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    keepAnswers(db);
    await write();
    await vi.advanceTimersByTimeAsync(600);
    await write();
    await vi.advanceTimersByTimeAsync(500);
    expect(asked).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitFor(() => expect(asked).toEqual([1, 1]));
    vi.useRealTimers();
  });
});
