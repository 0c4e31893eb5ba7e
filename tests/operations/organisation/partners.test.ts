/** Partners: names, contacts, likely duplicates, merges and their undo. P35-P39 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { likelySamePartner, type PartnerDraft } from "~/domain/partner";
import { addPartner } from "~/operations/organisation/add-partner.server";
import { changePartner } from "~/operations/organisation/change-partner.server";
import { mergePartners, undoMerge } from "~/operations/organisation/merge-partners.server";
import { sayPartnersDistinct } from "~/operations/organisation/say-partners-distinct.server";
import { setOccurrencePartners } from "~/operations/organisation/set-occurrence-partners.server";
import { setPartnerContacts } from "~/operations/organisation/set-partner-contacts.server";
import { withdrawPartner } from "~/operations/organisation/withdraw-partner.server";
import { readPartnerList } from "~/pages/organisation/partner-list.server";
import { readPartnerPage } from "~/pages/organisation/partner-page.server";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { listSeededEvents } from "~db/queries/event/seeded-events";
import { listAuditEntries } from "~db/queries/history/audit";
import {
  listEventPartners,
  listOccurrencePartners,
  seenPartners,
} from "~db/queries/organisation/occurrence-partners";
import { countPartners, findPartnersByName, listPartners } from "~db/queries/organisation/partners";
import { loadDocumentedEvents } from "~seeds/load-documented-events";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let chicago: Context;
let detroit: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  detroit = await testContext(db, { role: "mission-editor", organiser: "detroit" });
});
afterEach(() => db.close());

const draftOf = (en: string, more: Partial<PartnerDraft> = {}): PartnerDraft => ({
  type: "japan-america-society",
  name: { ja: null, en },
  ...{
    state: "IN",
    placeName: "Indianapolis",
    languages: null,
    reading: null,
    website: null,
    note: null,
  },
  ...more,
});

async function added(en: string, more: Partial<PartnerDraft> = {}): Promise<number> {
  const verdict = await addPartner(chicago, { draft: draftOf(en, more), saveAnyway: true });
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.partnerId;
}

/** What the list of partners says of one. */
async function listedMeetings(id: number) {
  const page = await readPartnerList(chicago, new URLSearchParams());
  return page.ok ? page.rows.find((row) => row.id === id)?.meetings : undefined;
}
const meetingsOf = async (ctx: Context, id: number) =>
  (await readPartnerPage(ctx, id, null)).meetings.meetings.map(({ eventId }) => eventId);

describe("P35 names", () => {
  test("a name typed into an event belongs to the partner that has it, before and after it is registered", async () => {
    const before = await makeEvent(db, { partners: ["ＪＡＳ  of Indiana", "誰も知らない会"] });
    const id = await added("JAS of Indiana", {
      name: { ja: "インディアナ日米協会", en: "JAS of Indiana" },
    });
    const after = await makeEvent(db, { partners: ["インディアナ日米協会"] });
    expect(await listEventPartners(db.read, before)).toMatchObject([
      { name: "ＪＡＳ  of Indiana", partnerId: id },
      { name: "誰も知らない会", partnerId: null },
    ]);
    expect((await meetingsOf(chicago, id)).sort()).toEqual([before, after].sort());
  });

  test("a name that two partners have stays a name", async () => {
    await added("Japan Society", { state: "IN" });
    await added("Japan Society", { state: "OH" });
    expect(await findPartnersByName(db.read, ["Japan Society"])).toEqual(
      new Map([["Japan Society", null]]),
    );
  });

  test("stops name their hosts and companies; whoever hosts the stop may, others may not", async () => {
    const id = await added("Subaru of Indiana Automotive", { type: "company" });
    const eventId = await makeEvent(db, {
      coOrganisers: ["detroit"],
      occurrences: [
        occurrenceOf({ organisers: ["chicago"] }),
        occurrenceOf({ organisers: ["detroit"] }),
      ],
    });
    const [own = 0, theirs = 0] =
      (await findEvent(db.read, eventId))?.draft.occurrences.map((one) => one.id) ?? [];
    const named = [{ role: "company" as const, name: "Subaru of Indiana Automotive" }];
    const seen = seenPartners([]);
    const lists = [{ occurrenceId: own, named }];
    expect(await setOccurrencePartners(detroit, { eventId, lists, seen })).toEqual({
      ok: false,
      reason: "not-your-event",
    });
    const seattle = await testContext(db, { role: "mission-editor", organiser: "seattle" });
    for (const nothing of [
      { lists: [], seen },
      { lists, seen: "[1]" },
    ])
      expect(await setOccurrencePartners(seattle, { eventId, ...nothing })).toEqual({
        ok: false,
        reason: "not-your-event",
      });
    const both = [...lists, { occurrenceId: theirs, named: [] }];
    expect(await setOccurrencePartners(chicago, { eventId, lists: both, seen })).toEqual({
      ok: true,
    });
    expect(await setOccurrencePartners(chicago, { eventId, lists: [], seen })).toEqual({
      ok: false,
      reason: "changed-meanwhile",
    });
    const stored = await listOccurrencePartners(db.read, [own, theirs]);
    expect(stored).toMatchObject([{ occurrenceId: own, ...named[0], partnerId: id }]);
    expect(await listedMeetings(id)).toEqual({ events: 1, last: "2026-06-10" });
    const entries = await listAuditEntries(db.read, { subjectType: "occurrence" }, 5);
    expect(entries.map(({ action }) => action)).toEqual(["occurrence.set-partners"]);
    expect(await meetingsOf(detroit, id)).toEqual([eventId]);
  });
});

test("a documented event whose stop names partners belongs to its users: no changed file moves the stop", async () => {
  await loadDocumentedEvents(db);
  const untouched = async () =>
    (await listSeededEvents(db.read)).filter(({ touched }) => !touched).map(({ id }) => id);
  const [eventId = 0, ...others] = await untouched();
  const occurrenceId = (await findEvent(db.read, eventId))?.draft.occurrences[0]?.id ?? 0;
  const lists = [{ occurrenceId, named: [{ role: "host" as const, name: "商工会議所" }] }];
  const seen = seenPartners([]);
  await setOccurrencePartners(await testContext(db), { eventId, lists, seen });
  expect(await untouched()).toEqual(others);
});

test("P36 contacts are read by the organiser that wrote them, and are in no audit entry", async () => {
  const partnerId = await added("JAS of Indiana");
  await setPartnerContacts(chicago, { partnerId, contacts: "田中様 317-555-0100", seen: "" });
  expect((await readPartnerPage(chicago, partnerId, null)).contacts).toMatchObject([
    { contacts: "田中様 317-555-0100" },
  ]);
  expect((await readPartnerPage(detroit, partnerId, null)).contacts).toEqual([]);
  const secretariat = await testContext(db);
  expect((await readPartnerPage(secretariat, partnerId, null)).contacts).toBeNull();
  const entries = await listAuditEntries(db.read, { subjectType: "partner" }, 5);
  expect(JSON.stringify(entries)).not.toContain("田中");
  const viewer = await testContext(db, { role: "viewer", organiser: "chicago" });
  const set = setPartnerContacts(viewer, { partnerId, contacts: "x", seen: "" });
  expect(await set).toEqual({ ok: false, reason: "forbidden" });
});

test("P36 two colleagues writing contacts: the second is refused, and nothing of the first is lost", async () => {
  const partnerId = await added("JAS of Indiana");
  const { seenContacts: seen } = await readPartnerPage(chicago, partnerId, null);
  const stored = async () =>
    (await readPartnerPage(chicago, partnerId, null)).contacts?.[0]?.contacts;
  const write = (ctx: Context, contacts: string | null, over: string) =>
    setPartnerContacts(ctx, { partnerId, contacts, seen: over });
  expect(await write(chicago, "田中様", seen)).toEqual({ ok: true });
  const stale = { ok: false, reason: "changed-meanwhile" };
  expect(await write(chicago, "鈴木様", seen)).toEqual(stale);
  expect(await write(chicago, null, seen)).toEqual(stale);
  expect(await stored()).toBe("田中様");
  expect(await write(detroit, "佐藤様", seen)).toEqual({ ok: true });
  const after = (await readPartnerPage(chicago, partnerId, null)).seenContacts;
  expect(await write(chicago, "田中様、鈴木様", after)).toEqual({ ok: true });
  expect(await stored()).toBe("田中様、鈴木様");
});

describe("P37 likely duplicates", () => {
  const compared = (en: string, state: string | null) => ({ names: [{ ja: null, en }], state });
  test.each([
    [
      "Japan-America Society of Indiana",
      "IN",
      "Japan America Society of Indiana, Inc.",
      "IN",
      true,
    ],
    ["Japan-America Society of Indiana", "IN", "Japan-America Society of Ohio", "OH", false],
    ["Japan-America Society of Indiana", null, "Japan America Society Indiana", "IN", true],
    ["Chicago Chamber", "IL", "JETRO Chicago", "IL", false],
  ])("%s (%s) and %s (%s): %s", (a, stateA, b, stateB, same) => {
    expect(likelySamePartner(compared(a, stateA), compared(b, stateB))).toBe(same);
  });

  test("are pointed out once when a partner is entered, and proposed until said to be two", async () => {
    const first = await added("Japan-America Society of Indiana");
    const draft = draftOf("Japan America Society of Indiana, Inc.");
    expect(await addPartner(chicago, { draft, saveAnyway: false })).toEqual({
      ok: false,
      reason: "likely-duplicate",
      ids: [first],
    });
    const second = await added("Japan America Society of Indiana, Inc.");
    expect((await readPartnerPage(chicago, second, null)).alike.map(({ id }) => id)).toEqual([
      first,
    ]);
    await sayPartnersDistinct(detroit, { partnerId: second, otherId: first });
    expect((await readPartnerPage(chicago, first, null)).alike).toEqual([]);
  });
});

describe("P38 merging", () => {
  test("what either took part in is read as one; undone, they part again exactly", async () => {
    const kept = await added("Japan-America Society of Indiana");
    const merged = await added("JASI");
    const eventA = await makeEvent(db, { partners: ["Japan-America Society of Indiana"] });
    const eventB = await makeEvent(db, { partners: ["JASI"] });
    await setPartnerContacts(chicago, { partnerId: merged, contacts: "鈴木様", seen: "" });
    const rows = async () => [
      await listEventPartners(db.read, eventA),
      await listEventPartners(db.read, eventB),
    ];
    const before = await rows();

    expect(await mergePartners(chicago, { keptId: kept, mergedId: merged })).toEqual({ ok: true });
    expect((await meetingsOf(chicago, kept)).sort()).toEqual([eventA, eventB].sort());
    expect(await listedMeetings(kept)).toMatchObject({ events: 2 });
    expect((await readPartnerPage(chicago, kept, null)).contacts).toMatchObject([{ name: "JASI" }]);
    const all = { q: null, type: null, state: null };
    expect(await countPartners(db.read, all)).toBe(1);
    // A name of the merged one now belongs to the one it turned out to be.
    expect(await findPartnersByName(db.read, ["JASI"])).toEqual(new Map([["JASI", kept]]));

    expect(await undoMerge(detroit, { mergedId: merged })).toEqual({ ok: true });
    expect(await rows()).toEqual(before);
    expect(await meetingsOf(chicago, kept)).toEqual([eventA]);
    expect(await meetingsOf(chicago, merged)).toEqual([eventB]);
    expect(
      (await listPartners(db.read, all, { after: null, limit: 9, language: "ja" }))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([kept, merged].sort());
  });

  test("never closes a ring, and refuses what makes no sense", async () => {
    const [a, b, c] = [
      await added("Alpha Hall"),
      await added("Beta Works"),
      await added("Gamma Press"),
    ];
    expect(await mergePartners(chicago, { keptId: a, mergedId: a })).toMatchObject({
      reason: "same-partner",
    });
    await mergePartners(chicago, { keptId: b, mergedId: a });
    expect(await mergePartners(chicago, { keptId: a, mergedId: b })).toMatchObject({
      reason: "partner-merged",
    });
    expect(await mergePartners(chicago, { keptId: c, mergedId: b })).toEqual({ ok: true });
    // A name of the first is a name of the last, also where the last has it too. P35
    await changePartner(chicago, { partnerId: c, revision: 1, draft: draftOf("Alpha Hall") });
    expect(await findPartnersByName(db.read, ["Alpha Hall"])).toEqual(new Map([["Alpha Hall", c]]));
    const eventId = await makeEvent(db, { partners: ["Alpha Hall", "Beta Works"] });
    expect(await meetingsOf(chicago, c)).toEqual([eventId]);
    expect(await listedMeetings(c)).toMatchObject({ events: 1 });
    expect(await undoMerge(chicago, { mergedId: c })).toMatchObject({ reason: "not-merged" });
    const edit = { partnerId: a, revision: 1, draft: draftOf("Alpha") };
    expect(await changePartner(chicago, edit)).toMatchObject({ reason: "partner-merged" });
  });
});

test("two people editing: the second save is refused with what is stored", async () => {
  const partnerId = await added("JASI");
  const edit = (en: string) =>
    changePartner(chicago, { partnerId, revision: 1, draft: draftOf(en) });
  expect(await edit("JAS of Indiana")).toEqual({ ok: true });
  expect(await edit("Society")).toMatchObject({
    reason: "changed-meanwhile",
    stored: { draft: { name: { en: "JAS of Indiana" } } },
  });
});

test("P39 a partner taken off the list keeps its page and its events", async () => {
  const partnerId = await added("JASI");
  const eventId = await makeEvent(db, { partners: ["JASI"] });
  await withdrawPartner(chicago, { partnerId, withdrawn: true });
  expect(await countPartners(db.read, { q: "jasi", type: null, state: null })).toBe(0);
  expect(await meetingsOf(chicago, partnerId)).toEqual([eventId]);
  await withdrawPartner(chicago, { partnerId, withdrawn: false });
  expect(await countPartners(db.read, { q: "jasi", type: null, state: null })).toBe(1);
});

test("P4 an event of another organiser's draft is not among its meetings", async () => {
  const partnerId = await added("JASI");
  await makeEvent(db, { lead: "seattle", partners: ["JASI"] }, { approval: "draft" });
  expect(await meetingsOf(chicago, partnerId)).toEqual([]);
});
