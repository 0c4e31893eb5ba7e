/** Partners as their pages are sent: what is too long is refused and not cut, what is stale saves nothing. P35, P36, P39 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "~/domain/value/language";
import { organisationText } from "~/i18n/organisation/organisation-text";
import { action as partnersAt } from "~/routes/events.$eventId.partners";
import { action as partner } from "~/routes/organisations.$organisationId._index";
import { action as enterOrganisation } from "~/routes/organisations.new";
import { loader as partnerList } from "~/routes/partners._index";
import { type Database, serveDatabase } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { addOrganisation } from "~db/queries/organisation/organisations";
import { answerOf } from "../support/answer-of";
import { makeEvent } from "../support/make-event";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

const TOO_LONG = "あ".repeat(6_000);

let db: Database;
let browser: Awaited<ReturnType<typeof browserOf>>;
let organisationId: string;

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  browser = await browserOf(
    await testContext(db, { role: "mission-editor", organiser: "chicago" }),
  );
  const unknown = {
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
  const draft = { type: "other" as const, name: { ja: null, en: "JASI" }, ...unknown };
  const stamp = { userId: null, at: new Date() };
  organisationId = String(await db.write((tx) => addOrganisation(tx, draft, stamp)));
});
afterAll(() => db.close());

async function sendContacts(contacts: string, seen: string) {
  const body = new URLSearchParams({ intent: "contacts", contacts, seen });
  const asked = browser.post(`/organisations/${organisationId}`, body);
  return await answerOf(partner, asked, { params: { organisationId } });
}

test("P39 a note beyond 5,000 characters is refused, and all of it comes back", async () => {
  const body = new URLSearchParams({ type: "other", nameEn: "Long Note", note: TOO_LONG });
  expect(await answerOf(enterOrganisation, browser.post("/organisations/new", body))).toMatchObject(
    {
      status: 400,
      body: { errors: { note: "too-long" }, typed: { note: TOO_LONG } },
    },
  );
});

describe("P36 contacts", () => {
  test("beyond 5,000 characters they are refused, and all of them come back", async () => {
    expect(await sendContacts(TOO_LONG, "")).toMatchObject({
      status: 400,
      body: { problem: "too-long", typed: TOO_LONG },
    });
  });

  test("from a stale tab they are refused with what to do, and come back", async () => {
    expect(await sendContacts("田中様", "1")).toMatchObject({
      status: 409,
      body: { problem: "changed-meanwhile", typed: "田中様" },
    });
    for (const language of LANGUAGES)
      expect(organisationText[language].problem["changed-meanwhile"]).toMatch(/確かめ|Look at/);
  });
});

test("P35 more partners than an occurrence takes: refused at the row, none dropped", async () => {
  const eventId = String(await makeEvent(db));
  const id = (await findEvent(db.read, Number(eventId)))?.draft.occurrences[0]?.id ?? 0;
  const send = async (rows: number) => {
    const body = new URLSearchParams({ seen: "[]" });
    for (let at = 0; at < rows; at += 1) {
      body.set(`role[${id}][${at}]`, "company");
      body.set(`name[${id}][${at}]`, `企業${at}`);
    }
    const asked = browser.post(`/events/${eventId}/partners`, body);
    return await answerOf(partnersAt, asked, { params: { eventId } });
  };
  expect(await send(51)).toMatchObject({
    status: 400,
    body: { problems: { [`name[${id}][50]`]: "too-many" } },
  });
  expect((await send(50)).status).toBe(302);
});

describe("the register of partners refuses what it does not understand, as the list of events does", () => {
  test.each([
    ["a type that is none", "type=sorority", "type", "unknown"],
    ["a state that is none", "state=ZZ", "state", "unknown"],
    ["a name nobody knows", "country=US", "country", "unknown-parameter"],
    ["a filter of the events", "organiser=chicago", "organiser", "unknown-parameter"],
    ["a type given twice", "type=other&type=edc", "type", "given-twice"],
    ["a search beyond 200 characters", `q=${"a".repeat(201)}`, "q", "too-long"],
    ["a search that cannot be read", "q=%00a", "q", "unreadable"],
    ["a cursor that is none", "after=2", "after", "unknown"],
  ])("%s", async (_what, query, field, reason) => {
    for (const path of [`/partners?${query}`, `/partners.data?${query}&_routes=routes%2Fpartners`])
      expect(await answerOf(partnerList, browser.get(path))).toMatchObject({
        status: 400,
        body: { ok: false, refusals: [{ field, reason }] },
      });
  });

  test("what was asked besides stays in the boxes", async () => {
    const path = "/partners?q=JASI&state=IN&type=sorority";
    expect(await answerOf(partnerList, browser.get(path))).toMatchObject({
      status: 400,
      body: { typed: { q: "JASI", state: "IN", type: null } },
    });
  });

  test("what it understands it answers; an empty box asks nothing", async () => {
    const path = "/partners?q=JASI&type=other&state=&after=";
    expect(await answerOf(partnerList, browser.get(path))).toMatchObject({
      status: 200,
      body: { ok: true, total: 1, rows: [{ draft: { name: { en: "JASI" } } }] },
    });
  });
});
