/** Messages on a real register: written, refused, approved, changed, and told of a new release. P200-P203 */
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { approveMessage, unapproveMessage } from "~/operations/message/approve-message.server";
import { changeMessage } from "~/operations/message/change-message.server";
import { draftMessage } from "~/operations/message/draft-message.server";
import { placeMessages } from "~/operations/message/place-messages.server";
import { readMessageReleases } from "~/pages/message/message-releases.server";
import { readFactsBehind, saidBy } from "~/pages/message/said-messages.server";
import type { Database } from "~db/client";
import { listAuditEntries } from "~db/queries/history/audit";
import { findMessage, listApproved, listMessages } from "~db/queries/message/messages";
import { areaFacts } from "~db/schema/figures";
import {
  approvedMessage,
  draftedMessage,
  JOBS_IN_INDIANA,
  jobsMessage,
  releaseAnew,
  revisionOf,
} from "../../support/message-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
});
afterEach(() => db.close());

const saidOf = async (id: number) => {
  const stored = await findMessage(db.read, id);
  if (stored === null) throw new Error("No such message");
  return saidBy(stored, await readFactsBehind(db.read, [stored]));
};
const asSaid = {
  ja: "2019年、インディアナ州の日系企業は56,000人を雇用している。",
  en: "In 2019, Japanese companies employed 56,000 people in Indiana.",
};
const place = async (id: number) => {
  const said = (await findMessage(db.read, id)) === null ? "" : ((await saidOf(id)).ja ?? "");
  return await placeMessages(secretariat, {
    ...({ paper: "one-pager", subject: "IN", language: "ja", edition: "outside" } as const),
    messages: [{ id, revision: await revisionOf(db, id), said }],
  });
};

describe("P200 figures are references", () => {
  test("what is stored holds no number, and is said with the fact of the register", async () => {
    const id = await draftedMessage(secretariat);
    const stored = await findMessage(db.read, id);
    expect(JSON.stringify(stored?.wording)).not.toMatch(/\d/);
    expect(stored?.figures).toMatchObject([
      { letter: "A", of: { areaType: "state", area: "IN", measure: "jobs-bea", asOf: "2019" } },
    ]);
    expect(await saidOf(id)).toEqual(asSaid);
  });

  test("a figure that no text uses is not kept", async () => {
    const bound = [
      { letter: "A" as const, factId: JOBS_IN_INDIANA },
      { letter: "B" as const, factId: "population-in-2020" },
    ];
    const id = await draftedMessage(secretariat, { bound });
    expect((await findMessage(db.read, id))?.figures.map(({ letter }) => letter)).toEqual(["A"]);
  });

  test("a fictional fact, a code and what is not there stand behind nothing", async () => {
    await db.write((tx) =>
      tx.update(areaFacts).set({ fictional: true }).where(eq(areaFacts.id, JOBS_IN_INDIANA)),
    );
    for (const factId of [JOBS_IN_INDIANA, "no-such-fact"]) {
      const verdict = await draftMessage(
        secretariat,
        jobsMessage({ bound: [{ letter: "A", factId }] }),
      );
      expect(verdict).toMatchObject({
        ok: false,
        errors: { wordingJa: { reason: "unknown-letter", pieces: ["A"] } },
      });
    }
    expect(await listMessages(db.read)).toEqual([]);
  });
});

describe("P201 a numeral of one's own is refused, and nothing is written", () => {
  test.each([
    ["{A:day}、56,000人の{A}", "{A:day} {A}", { wordingJa: ["56,000"] }],
    ["{A:day}、五万六千人の{A}", "{A:day} {A}", { wordingJa: ["五万六千"] }],
    [
      "第一の投資国{A:day}{A}",
      "the first {A:day} {A}",
      { wordingJa: ["一"], wordingEn: ["first"] },
    ],
  ])("%s / %s", async (ja, en, wrong) => {
    const verdict = await draftMessage(secretariat, jobsMessage({ wording: { ja, en } }));
    const errors = Object.entries(wrong).map(([box, pieces]) => [
      box,
      { reason: "unbound", pieces },
    ]);
    expect(verdict).toEqual({ ok: false, reason: "wrong", errors: Object.fromEntries(errors) });
    expect(await listMessages(db.read)).toEqual([]);
    expect(await listAuditEntries(db.read, { subjectType: "message" }, 5)).toEqual([]);
  });

  test("one language may not say a figure that the other does not", async () => {
    const wording = { ja: "{A}を雇用している。", en: "Japanese companies are good neighbors." };
    expect(await draftMessage(secretariat, jobsMessage({ wording }))).toMatchObject({
      errors: { wordingEn: { reason: "figures-differ", pieces: ["A"] } },
    });
  });
});

describe("P202 approval", () => {
  test("approved wording may be said until its last day, changed wording is a draft again", async () => {
    const id = await approvedMessage(secretariat, { expiresOn: "2026-05-31" });
    const approved = async (day: string) =>
      (await listApproved(db.read, day)).map((message) => message.id);
    expect(await approved("2026-05-31")).toEqual([id]);
    expect(await approved("2026-06-01")).toEqual([]);
    const change = { id, revision: await revisionOf(db, id) };
    expect(await changeMessage(secretariat, { ...change, typed: jobsMessage() })).toEqual({
      ok: true,
    });
    expect(await approved("2026-05-31")).toEqual([]);
    expect(await changeMessage(secretariat, { ...change, typed: jobsMessage() })).toEqual({
      ok: false,
      reason: "changed-meanwhile",
    });
  });

  test("what was approved is taken back; approved twice, expired or without its fact it is refused", async () => {
    const id = await approvedMessage(secretariat);
    const at = async () => ({ id, revision: await revisionOf(db, id) });
    expect(await approveMessage(secretariat, await at())).toMatchObject({
      reason: "already-approved",
    });
    expect(await unapproveMessage(secretariat, await at())).toEqual({ ok: true });
    expect((await findMessage(db.read, id))?.approvedAt).toBeNull();
    await db.write((tx) => tx.delete(areaFacts).where(eq(areaFacts.id, JOBS_IN_INDIANA)));
    expect(await approveMessage(secretariat, await at())).toMatchObject({ reason: "figure-gone" });
    const old = await draftedMessage(secretariat, {
      ...{ expiresOn: "2026-04-30", wording: { ja: "友好", en: "Friends" }, bound: [] },
    });
    const expired = { id: old, revision: await revisionOf(db, old) };
    expect(await approveMessage(secretariat, expired)).toMatchObject({ reason: "expired" });
  });

  test("whoever wrote the wording that stands does not approve it: another person does", async () => {
    const id = await draftedMessage(secretariat);
    const at = async () => ({ id, revision: await revisionOf(db, id) });
    expect(await approveMessage(secretariat, await at())).toEqual({
      ...{ ok: false, reason: "own-wording" },
    });
    const other = await testContext(db);
    expect(await changeMessage(other, { ...(await at()), typed: jobsMessage() })).toMatchObject({
      ok: true,
    });
    expect(await approveMessage(other, await at())).toMatchObject({ reason: "own-wording" });
    expect(await approveMessage(secretariat, await at())).toEqual({ ok: true });
  });

  test("nobody but the secretariat writes or approves", async () => {
    const editor = await testContext(db, { role: "agency-editor", organiser: "meti" });
    expect(await draftMessage(editor, jobsMessage())).toEqual({ ok: false, reason: "forbidden" });
    const id = await draftedMessage(secretariat);
    const verdict = await approveMessage(editor, { id, revision: 1 });
    expect(verdict).toEqual({ ok: false, reason: "forbidden" });
  });
});

describe("P203 a new release is told of every use, and the use stays as it was", () => {
  const releases = async (now = secretariat.now) =>
    (await readMessageReleases({ ...secretariat, now })).rows;

  test("revised, or of a later day: the sentence as it should now read", async () => {
    const id = await approvedMessage(secretariat);
    expect(await place(id)).toEqual({ ok: true });
    expect(await releases()).toEqual([]);
    await releaseAnew(db, { value: 57_100, release: "2022-03-01" });
    expect(await releases()).toMatchObject([
      {
        said: asSaid.ja,
        now: asSaid.ja.replace("56,000", "57,100"),
        changes: [{ letter: "A", change: "revised", figure: "57,100人" }],
      },
    ]);
    await releaseAnew(db, { id: "later", value: 61_500, asOf: "2023" });
    expect(await releases()).toMatchObject([
      {
        said: asSaid.ja,
        now: "2023年、インディアナ州の日系企業は61,500人を雇用している。",
        changes: [{ change: "newer" }],
      },
    ]);
    expect(await saidOf(id)).toEqual(asSaid);
  });

  test("a figure that was taken back leaves a sentence that cannot be said", async () => {
    const id = await approvedMessage(secretariat);
    expect(await place(id)).toEqual({ ok: true });
    await db.write((tx) => tx.delete(areaFacts).where(eq(areaFacts.id, JOBS_IN_INDIANA)));
    expect(await releases()).toMatchObject([{ now: null, changes: [{ change: "gone" }] }]);
  });

  test("what was used more than a year ago is in nobody's hands", async () => {
    const id = await approvedMessage(secretariat);
    expect(await place(id)).toEqual({ ok: true });
    await releaseAnew(db, { value: 57_100, release: "2022-03-01" });
    const later = (days: number) => new Date(secretariat.now.getTime() + days * 86_400_000);
    expect(await releases(later(365))).toHaveLength(1);
    expect(await releases(later(366))).toEqual([]);
  });

  test("a draft, an expired message and one that is not there are placed nowhere", async () => {
    const draft = await draftedMessage(secretariat);
    for (const id of [draft, 999]) {
      expect(await place(id)).toEqual({ ok: false, reason: "message-not-approved" });
    }
    expect(await releases()).toEqual([]);
  });
});
