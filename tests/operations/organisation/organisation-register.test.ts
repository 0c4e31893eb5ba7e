/** Partners and companies in one register: standing, groups, former names, and who may be named outside. P80-P83 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import type { OrganisationDraft } from "~/domain/organisation/organisation";
import { changeOrganisation } from "~/operations/organisation/change-organisation.server";
import {
  mergeOrganisations,
  undoMerge,
} from "~/operations/organisation/merge-organisations.server";
import { removeKnownName } from "~/operations/organisation/remove-known-name.server";
import { setMayBeNamed } from "~/operations/organisation/set-may-be-named.server";
import { setOccurrencePartners } from "~/operations/organisation/set-occurrence-partners.server";
import { withdrawOrganisation } from "~/operations/organisation/withdraw-organisation.server";
import {
  type OrganisationListPath,
  readOrganisationList,
} from "~/pages/organisation/organisation-list.server";
import { readOrganisationPage } from "~/pages/organisation/organisation-page.server";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { listAuditEntries } from "~db/queries/history/audit";
import { findOrganisationsByName } from "~db/queries/organisation/organisation-names";
import { organisationSpellings } from "~db/schema/organisations";
import { siteOrganisations, sites } from "~db/schema/sites";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { addedOrganisation, organisationDraft } from "../../support/organisation-draft";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let chicago: Context;
let secretariat: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  secretariat = await testContext(db);
});
afterEach(() => db.close());

const added = (en: string, more: Partial<OrganisationDraft> = {}) =>
  addedOrganisation(chicago, en, more);

async function listed(path: OrganisationListPath, query = ""): Promise<number[]> {
  const page = await readOrganisationList(chicago, path, new URLSearchParams(query));
  if (!page.ok) throw new Error(JSON.stringify(page.refusals));
  return page.rows.map(({ id }) => id).sort((a, b) => a - b);
}

const pageOf = (id: number) => readOrganisationPage(chicago, id, null);

async function change(id: number, draft: OrganisationDraft) {
  const { revision } = (await pageOf(id)).organisation;
  return await changeOrganisation(chicago, { organisationId: id, revision, draft });
}

async function addSite(organisationId: number, more: { withdrawnAt?: Date } = {}): Promise<void> {
  const at = new Date();
  const made = { createdAt: at, updatedAt: at, source: "Test" };
  await db.write(async (tx) => {
    const site = { kind: "plant", status: "operating", state: "IN", ...made, ...more } as const;
    const rows = await tx.insert(sites).values(site).returning({ id: sites.id });
    const siteId = rows[0]?.id ?? 0;
    await tx.insert(siteOrganisations).values({ siteId, position: 0, organisationId });
  });
}

describe("P80 partners and companies", () => {
  test("named in a held event one is a partner, planned or withdrawn it is not", async () => {
    const company = await added("Sakurabashi", { type: "company", isPartner: false });
    const registered = await added("JAS of Indiana");
    expect(await listed("/organisations")).toEqual([company, registered]);
    const partners = ["Sakurabashi"];
    await makeEvent(db, { partners });
    expect(await listed("/partners")).toEqual([registered]);
    await makeEvent(db, { partners, occurrences: [occurrenceOf({ outcome: "held" })] });
    expect(await listed("/partners")).toEqual([company, registered]);
    expect((await pageOf(company)).standing).toEqual({ isPartner: true, isCompany: false });
  });

  test("at a held stop one is a partner too", async () => {
    const company = await added("Sakurabashi", { isPartner: false });
    const eventId = await makeEvent(db, { occurrences: [occurrenceOf({ outcome: "held" })] });
    const stop = (await findEvent(db.read, eventId))?.draft.occurrences[0]?.id ?? 0;
    expect(await listed("/partners")).toEqual([]);
    const named = [{ role: "company" as const, name: "sakurabashi" }];
    const lists = [{ occurrenceId: stop, named }];
    await setOccurrencePartners(secretariat, { eventId, lists, seen: "[]" });
    expect(await listed("/partners")).toEqual([company]);
  });

  test("a company has a site that is not withdrawn; what was merged into it counts for it", async () => {
    const kept = await added("Sakurabashi America");
    const merged = await added("Sakurabashi Mfg", { isPartner: false });
    const neither = await added("Aoba", { isPartner: false });
    await addSite(neither, { withdrawnAt: new Date() });
    expect(await listed("/organisations", "as=company")).toEqual([]);
    await addSite(merged);
    expect(await listed("/organisations", "as=company")).toEqual([merged]);
    await mergeOrganisations(chicago, { keptId: kept, mergedId: merged });
    expect(await listed("/organisations", "as=company")).toEqual([kept]);
    expect(await listed("/organisations", "as=both")).toEqual([kept]);
    expect((await pageOf(kept)).sites).toMatchObject({ total: 1, sites: [{ state: "IN" }] });
    await undoMerge(chicago, { mergedId: merged });
    expect(await listed("/organisations", "as=company")).toEqual([merged]);
    expect(await listed("/organisations", "as=both")).toEqual([]);
    expect((await pageOf(kept)).sites.total).toBe(0);
  });
});

describe("P81 groups", () => {
  test("a member is found by the names of its parent, and shown on its page", async () => {
    const parent = await added("Sakurabashi Holdings");
    const member = await added("Indiana Gears", { parentId: parent });
    expect(await listed("/organisations", "q=sakurabashi")).toEqual([parent, member]);
    expect((await pageOf(parent)).group.members.map(({ id }) => id)).toEqual([member]);
    expect((await pageOf(member)).group.parent?.id).toBe(parent);
    await change(parent, organisationDraft("Momiji Holdings"));
    expect(await listed("/organisations", "q=momiji")).toEqual([parent, member]);
    await withdrawOrganisation(chicago, { organisationId: member, withdrawn: true });
    expect((await pageOf(parent)).group.members).toEqual([]);
  });

  test("a merged parent is the one it turned out to be", async () => {
    const kept = await added("Sakurabashi Group");
    const merged = await added("Kawabata Works");
    const member = await added("Indiana Gears", { parentId: merged });
    await mergeOrganisations(chicago, { keptId: kept, mergedId: merged });
    expect((await pageOf(member)).group.parent?.id).toBe(kept);
    expect(await listed("/organisations", "q=sakurabashi")).toEqual([kept, member]);
    await undoMerge(chicago, { mergedId: merged });
    expect(await listed("/organisations", "q=sakurabashi")).toEqual([kept]);
    expect((await pageOf(member)).group.parent?.id).toBe(merged);
  });

  test("nothing is to belong to its own group", async () => {
    const parent = await added("Sakurabashi Holdings");
    const member = await added("Indiana Gears", { parentId: parent });
    const own = organisationDraft("Sakurabashi Holdings", { parentId: member });
    expect(await change(parent, own)).toEqual({ ok: false, reason: "parent-own-group" });
    expect((await pageOf(parent)).organisation.draft.parentId).toBeNull();
  });
});

describe("P82 former names", () => {
  test("a renamed organisation is found by the name it had, in search, events and doubles", async () => {
    const id = await added("Sakurabashi Seiki");
    const eventId = await makeEvent(db, { partners: ["Sakurabashi Seiki"] });
    await change(id, organisationDraft("Momiji Precision"));
    const page = await pageOf(id);
    expect(page.formerNames).toMatchObject([{ names: ["Sakurabashi Seiki"] }]);
    expect(page.meetings.meetings.map((one) => one.eventId)).toEqual([eventId]);
    expect(await listed("/organisations", "q=sakurabashi")).toEqual([id]);
    const later = await makeEvent(db, { partners: ["SAKURABASHI SEIKI"] });
    expect((await pageOf(id)).meetings.meetings.map((one) => one.eventId).sort()).toEqual(
      [eventId, later].sort(),
    );
  });

  test("who has a name now has it before whoever had it; back again, it is no former name", async () => {
    const before = await added("Sakurabashi");
    await change(before, organisationDraft("Momiji"));
    const found = async () =>
      (await findOrganisationsByName(db.read, ["sakurabashi"])).get("sakurabashi");
    expect(await found()).toBe(before);
    const now = await added("Sakurabashi", { state: "OH" });
    expect(await found()).toBe(now);
    await change(now, organisationDraft("Aoba"));
    expect(await found()).toBeNull();
    await change(before, organisationDraft("Sakurabashi"));
    expect(await found()).toBe(before);
    expect((await pageOf(before)).formerNames.map(({ names }) => names)).toEqual([["Momiji"]]);
  });

  test("an editor takes a former name away, the secretariat alone a confirmed spelling", async () => {
    const id = await added("Sakurabasi");
    await change(id, organisationDraft("Sakurabashi"));
    const at = new Date();
    await db.write(async (tx) => {
      const said = { spelling: "sakura bashi co", organisationId: id, saidAt: at };
      await tx.insert(organisationSpellings).values(said);
    });
    expect(await findOrganisationsByName(db.read, ["Sakura Bashi Co"])).toEqual(
      new Map([["Sakura Bashi Co", id]]),
    );
    const spelling = { organisationId: id, known: { spelling: "sakura bashi co" } };
    expect(await removeKnownName(chicago, spelling)).toEqual({ ok: false, reason: "forbidden" });
    expect((await pageOf(id)).spellings).toEqual(["sakura bashi co"]);
    expect(await removeKnownName(secretariat, spelling)).toEqual({ ok: true });
    const formerNameId = (await pageOf(id)).formerNames[0]?.id ?? 0;
    await removeKnownName(chicago, { organisationId: id, known: { formerNameId } });
    expect(await pageOf(id)).toMatchObject({ spellings: [], formerNames: [] });
    expect(await listed("/organisations", "q=sakurabasi")).toEqual([]);
  });
});

test("P83 the secretariat says who may be named outside; others may not, and it is in the trail", async () => {
  const organisationId = await added("Sakurabashi");
  const naming = { organisationId, mayBeNamed: true };
  expect((await pageOf(organisationId)).organisation.mayBeNamed).toBe(false);
  expect(await setMayBeNamed(chicago, naming)).toEqual({ ok: false, reason: "forbidden" });
  expect((await pageOf(organisationId)).organisation.mayBeNamed).toBe(false);
  expect(await setMayBeNamed(secretariat, naming)).toEqual({ ok: true });
  expect((await pageOf(organisationId)).organisation.mayBeNamed).toBe(true);
  const entries = await listAuditEntries(db.read, { subjectType: "partner" }, 1);
  expect(entries).toMatchObject([{ action: "partner.set-naming", after: { mayBeNamed: true } }]);
});
