/** Partners: names, contacts, likely duplicates, merges and their undo. P35-P39 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { likelySameOrganisation, type OrganisationDraft } from "~/domain/organisation/organisation";
import { addOrganisation } from "~/operations/organisation/add-organisation.server";
import { changeOrganisation } from "~/operations/organisation/change-organisation.server";
import { sayOrganisationsDistinct } from "~/operations/organisation/say-organisations-distinct.server";
import { setOccurrencePartners } from "~/operations/organisation/set-occurrence-partners.server";
import { setOrganisationContacts } from "~/operations/organisation/set-organisation-contacts.server";
import { withdrawOrganisation } from "~/operations/organisation/withdraw-organisation.server";
import { readOrganisationList } from "~/pages/organisation/organisation-list.server";
import { readOrganisationPage } from "~/pages/organisation/organisation-page.server";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { listSeededEvents } from "~db/queries/event/seeded-events";
import { listAuditEntries } from "~db/queries/history/audit";
import {
  listEventPartners,
  listOccurrencePartners,
  seenPartners,
} from "~db/queries/organisation/occurrence-partners";
import { countOrganisations } from "~db/queries/organisation/organisation-list";
import { findOrganisationsByName } from "~db/queries/organisation/organisation-names";
import { loadDocumentedEvents } from "~seeds/load-documented-events";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { addedOrganisation, organisationDraft } from "../../support/organisation-draft";
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

const added = (en: string, more: Partial<OrganisationDraft> = {}) =>
  addedOrganisation(chicago, en, more);

/** What the list says of one. */
async function listedMeetings(id: number) {
  const page = await readOrganisationList(chicago, "/organisations", new URLSearchParams());
  return page.ok ? page.rows.find((row) => row.id === id)?.meetings : undefined;
}

const meetingsOf = async (ctx: Context, id: number) =>
  (await readOrganisationPage(ctx, id, null)).meetings.meetings.map(({ eventId }) => eventId);

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
    expect(await findOrganisationsByName(db.read, ["Japan Society"])).toEqual(
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
    expect(stored).toMatchObject([
      { occurrenceId: own, ...named[0], partnerId: id, registered: { ja: null } },
    ]);
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
  const organisationId = await added("JAS of Indiana");
  await setOrganisationContacts(chicago, {
    organisationId,
    contacts: "田中様 317-555-0100",
    seen: "",
  });
  expect((await readOrganisationPage(chicago, organisationId, null)).contacts).toMatchObject([
    { contacts: "田中様 317-555-0100" },
  ]);
  expect((await readOrganisationPage(detroit, organisationId, null)).contacts).toEqual([]);
  const secretariat = await testContext(db);
  expect((await readOrganisationPage(secretariat, organisationId, null)).contacts).toBeNull();
  const entries = await listAuditEntries(db.read, { subjectType: "partner" }, 5);
  expect(JSON.stringify(entries)).not.toContain("田中");
  const viewer = await testContext(db, { role: "viewer", organiser: "chicago" });
  const set = setOrganisationContacts(viewer, { organisationId, contacts: "x", seen: "" });
  expect(await set).toEqual({ ok: false, reason: "forbidden" });
});

test("P36 two colleagues writing contacts: the second is refused, and nothing of the first is lost", async () => {
  const organisationId = await added("JAS of Indiana");
  const { seenContacts: seen } = await readOrganisationPage(chicago, organisationId, null);
  const stored = async () =>
    (await readOrganisationPage(chicago, organisationId, null)).contacts?.[0]?.contacts;
  const write = (ctx: Context, contacts: string | null, over: string) =>
    setOrganisationContacts(ctx, { organisationId, contacts, seen: over });
  expect(await write(chicago, "田中様", seen)).toEqual({ ok: true });
  const stale = { ok: false, reason: "changed-meanwhile" };
  expect(await write(chicago, "鈴木様", seen)).toEqual(stale);
  expect(await write(chicago, null, seen)).toEqual(stale);
  expect(await stored()).toBe("田中様");
  expect(await write(detroit, "佐藤様", seen)).toEqual({ ok: true });
  const after = (await readOrganisationPage(chicago, organisationId, null)).seenContacts;
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
    expect(likelySameOrganisation(compared(a, stateA), compared(b, stateB))).toBe(same);
  });

  test("are pointed out once when a partner is entered, and proposed until said to be two", async () => {
    const first = await added("Japan-America Society of Indiana");
    const draft = organisationDraft("Japan America Society of Indiana, Inc.");
    expect(await addOrganisation(chicago, { draft, saveAnyway: false })).toEqual({
      ok: false,
      reason: "likely-duplicate",
      ids: [first],
    });
    const second = await added("Japan America Society of Indiana, Inc.");
    expect((await readOrganisationPage(chicago, second, null)).alike.map(({ id }) => id)).toEqual([
      first,
    ]);
    await sayOrganisationsDistinct(detroit, { organisationId: second, otherId: first });
    expect((await readOrganisationPage(chicago, first, null)).alike).toEqual([]);
  });
});

test("two people editing: the second save is refused with what is stored", async () => {
  const organisationId = await added("JASI");
  const edit = (en: string) =>
    changeOrganisation(chicago, { organisationId, revision: 1, draft: organisationDraft(en) });
  expect(await edit("JAS of Indiana")).toEqual({ ok: true });
  expect(await edit("Society")).toMatchObject({
    reason: "changed-meanwhile",
    stored: { draft: { name: { en: "JAS of Indiana" } } },
  });
});

test("P39 a partner taken off the list keeps its page and its events", async () => {
  const organisationId = await added("JASI");
  const eventId = await makeEvent(db, { partners: ["JASI"] });
  await withdrawOrganisation(chicago, { organisationId, withdrawn: true });
  expect(await countOrganisations(db.read, { q: "jasi", type: null, state: null, as: null })).toBe(
    0,
  );
  expect(await meetingsOf(chicago, organisationId)).toEqual([eventId]);
  await withdrawOrganisation(chicago, { organisationId, withdrawn: false });
  expect(await countOrganisations(db.read, { q: "jasi", type: null, state: null, as: null })).toBe(
    1,
  );
});

test("P4 an event of another organiser's draft is not among its meetings", async () => {
  const organisationId = await added("JASI");
  await makeEvent(db, { lead: "seattle", partners: ["JASI"] }, { approval: "draft" });
  expect(await meetingsOf(chicago, organisationId)).toEqual([]);
});
