/** The names that a box for a partner is offered, however many partners there are. P35 */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OrganisationDraft } from "~/domain/organisation/organisation";
import { readPartnerOffer } from "~/pages/organisation/partner-offer.server";
import { loader as names } from "~/routes/partners.names";
import { type Database, serveDatabase } from "~db/client";
import { addOrganisation } from "~db/queries/organisation/organisations";
import { LOAD_CONTEXT } from "../support/answer-of";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

const LAST = { ja: "全米すし職人協会", en: "Zenith Sushi Guild" };
const MORE_THAN_OFFERED = 501;

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  await db.write(async (tx) => {
    for (let at = 0; at < MORE_THAN_OFFERED; at++)
      await addOrganisation(tx, partner({ ja: null, en: `Chamber ${at}` }), stamp);
    await addOrganisation(tx, partner(LAST), stamp);
  });
});
afterAll(() => db.close());

const stamp = { userId: null, at: new Date("2026-05-01T00:00:00Z") };

function partner(name: OrganisationDraft["name"]): OrganisationDraft {
  const none = {
    state: null,
    placeName: null,
    languages: null,
    reading: null,
    website: null,
    note: null,
    isPartner: true,
    parentId: null,
    seatInJapan: null,
  };
  return { type: "chamber", name, ...none };
}

async function asked(q: string) {
  const browser = await browserOf(await testContext(db, { role: "viewer" }));
  const request = browser.get(`/partners/names?${new URLSearchParams({ q })}`);
  return await names({
    request,
    params: {},
    context: LOAD_CONTEXT,
  });
}

test("P35 a partner beyond those that the form came with is found by a part of either name", async () => {
  const ctx = await testContext(db);
  const offer = await readPartnerOffer(ctx, "mission-event", null);
  expect(offer.names).not.toContain(LAST.en);
  const both = [LAST.ja, LAST.en];
  expect(await asked("sushi ZENITH")).toMatchObject({ data: { names: both } });
  expect(await asked("すし")).toMatchObject({ data: { names: both } });
  expect(await asked("no such partner")).toMatchObject({ data: { names: [] } });
});

test("P35 what cannot be read is refused, never answered as another question", async () => {
  expect(await asked("a\0b")).toMatchObject({ data: { names: [] }, init: { status: 400 } });
});
