/** Cases A7, A8 and A9. Words in every order find an event by all that it says, however they are written; drafts stay hidden (P4). */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { NO_FILTER } from "~/domain/filter/register-filter";
import type { OrganisationDraft } from "~/domain/organisation/organisation";
import { addOrganisation } from "~/operations/organisation/add-organisation.server";
import {
  mergeOrganisations,
  undoMerge,
} from "~/operations/organisation/merge-organisations.server";
import { setOccurrencePartners } from "~/operations/organisation/set-occurrence-partners.server";
import { readPartnerNames } from "~/pages/organisation/partner-names.server";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { listEvents } from "~db/queries/event/event-list";
import { findEventPage } from "~db/queries/event/event-with-facts";
import { seenPartners } from "~db/queries/organisation/occurrence-partners";
import { listOrganisations } from "~db/queries/organisation/organisation-list";
import { makeEvent, occurrenceOf, placeIn, placementOf } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const MUNCIE = 4924006;

let db: Database;
let ctx: Context;
let talk = 0;
let advert = 0;

const partnerOf = (name: OrganisationDraft["name"]): OrganisationDraft => ({
  ...{ type: "company", name, reading: null, state: "IN", placeName: null },
  ...{
    languages: null,
    website: null,
    note: null,
    isPartner: true,
    parentId: null,
    seatInJapan: null,
  },
});

beforeAll(async () => {
  db = await openTestDatabase();
  ctx = await testContext(db);
  talk = await makeEvent(db, {
    kind: "speech",
    title: { ja: "日本文化体験〜秋のまつり", en: "Autumn Matsuri" },
    results: { ja: "地元紙が報じた", en: null },
    programme: { ja: null, en: "Opening; taiko drums" },
    partners: ["髙﨑商店"],
    coOrganisers: ["detroit"],
    occurrences: [
      occurrenceOf({
        place: { ...placeIn("IN", "Muncie"), ...{ placeId: MUNCIE } },
        venue: "Straßenbahn Hall",
        note: "駐車場は裏手",
      }),
    ],
  });
  advert = await makeEvent(db, {
    form: "media-buy",
    kind: "local_media",
    title: { ja: "投資の広告", en: null },
    occurrences: [placementOf(["KY"], { placement: { outlet: "WKYT", medium: "テレビ" } })],
  });
});

afterAll(() => db.close());

const found = async (q: string, more = {}) =>
  (await listEvents(db.read, { ...NO_FILTER, q, ...more }, { limit: 20 })).rows.map(({ id }) => id);

describe("A7 an event is found by", () => {
  test.each([
    "体験 まつり",
    "まつり 体験",
    "まつり Muncie",
    "muncie まつり",
    "地元紙",
    "taiko opening",
    "裏手 駐車",
    "インディアナ",
    "Indiana matsuri",
    "講演",
    "デトロイト",
    "Consulate Detroit",
    "高崎商店 講演",
    // Case A8.
    "体験～秋",
    "マツリ",
    "髙﨑",
    "strassenbahn",
    "体\u200b験",
    "ＭＵＮＣＩＥ",
  ])("%s", async (q) => {
    expect(await found(q)).toEqual([talk]);
  });

  test("outlet, medium and states of a placement", async () => {
    expect(await found("wkyt テレビ ケンタッキー")).toEqual([advert]);
  });

  test("one character of Japanese or the beginning of a word", async () => {
    expect(await found("秋")).toEqual([talk]);
    expect(await found("tai")).toEqual([talk]);
    expect(await found("aiko")).toEqual([]);
  });

  test("all of the words, and no sign of a question of the index", async () => {
    expect(await found("まつり ケンタッキー")).toEqual([]);
    for (const q of ['" OR NOT (', "taiko NOT opening", "words:taiko", "taiko*", "NEAR(taiko)"])
      await found(q);
    expect(await found("taiko OR wkyt")).toEqual([]);
  });
});

test("A7, P4 a draft is found by those alone who read it, by no word of it", async () => {
  const draft = { title: { ja: "極秘の晩餐", en: null }, lead: "seattle" };
  const id = await makeEvent(db, draft, { approval: "draft" });
  const seattle = await testContext(db, { role: "mission-editor", organiser: "seattle" });
  const own = { approval: "draft" as const, draftsOf: draftReader(seattle.user) };
  expect(await found("極秘")).toEqual([]);
  expect(await found("極秘", { ...own, draftsOf: null })).toEqual([]);
  expect(await found("極秘", own)).toEqual([id]);
});

test("A9 former names are names: search, offers, doubles and entry find the one it turned out to be", async () => {
  const added = async (name: OrganisationDraft["name"], saveAnyway = true) =>
    await addOrganisation(ctx, { draft: partnerOf(name), saveAnyway });
  const kept = await added({ ja: "北の丘フォーラム", en: "North Hill Forum" });
  const former = await added({ ja: "旧・柳栄会", en: "Ryueikai" });
  if (!kept.ok || !former.ok) throw new Error("not added");
  const byKept = await makeEvent(db, { partners: ["North Hill Forum"] });
  const byFormer = await makeEvent(db);
  const stop = (await findEvent(db.read, byFormer))?.draft.occurrences[0]?.id ?? 0;
  const named = [{ role: "host" as const, name: "旧柳栄会" }];
  const lists = [{ occurrenceId: stop, named }];
  await setOccurrencePartners(ctx, { eventId: byFormer, lists, seen: seenPartners([]) });
  expect(await found("ryueikai")).toEqual([byFormer]);

  await mergeOrganisations(ctx, { keptId: kept.organisationId, mergedId: former.organisationId });
  const listed = async (q: string) =>
    (
      await listOrganisations(
        db.read,
        { q, type: null, state: null, as: null },
        { after: null, limit: 9, language: "ja" },
      )
    ).map(({ id }) => id);
  expect(await listed("柳栄会")).toEqual([kept.organisationId]);
  expect(await readPartnerNames(ctx, "ryuei")).toContain("North Hill Forum");
  expect(await added({ ja: "旧柳榮會", en: null }, false)).toMatchObject({
    reason: "likely-duplicate",
    ids: [kept.organisationId],
  });
  expect((await found("ryueikai")).sort()).toEqual([byKept, byFormer].sort());
  expect((await found("北の丘")).sort()).toEqual([byKept, byFormer].sort());
  const byName = await makeEvent(db, { partners: ["柳栄会の旧", "旧柳榮會"] });
  expect(await found("北の丘 柳栄会の旧")).toEqual([byName]);

  const twice = await makeEvent(db, { partners: ["Ryueikai", "North Hill Forum", "誰か"] });
  expect((await findEventPage(db.read, twice))?.partners).toMatchObject([
    { name: "North Hill Forum", partnerId: kept.organisationId },
    { name: "誰か", partnerId: null },
  ]);

  await undoMerge(ctx, { mergedId: former.organisationId });
  expect(await listed("柳栄会")).toEqual([former.organisationId]);
  expect(await found("北の丘 ryueikai")).toEqual([twice]);
});
