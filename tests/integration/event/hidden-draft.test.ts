/** A foreign draft is nowhere: in no list, cell, total, file or answer, and at no address. P4 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { hashToken, newToken } from "~/context/token.server";
import type { Role } from "~/domain/people/permissions";
import { createEvent } from "~/operations/entry/create-event.server";
import { saveEventTemplate } from "~/operations/entry/save-event-template.server";
import { addOrganisation } from "~/operations/organisation/add-organisation.server";
import { setOccurrencePartners } from "~/operations/organisation/set-occurrence-partners.server";
import { setBudget } from "~/operations/set-budget.server";
import { loader as map } from "~/routes/_map";
import { loader as panel } from "~/routes/_map.map.states.$code";
import { loader as apiCoverage } from "~/routes/api.v1.coverage";
import { loader as apiEvents } from "~/routes/api.v1.events";
import { loader as apiTotals } from "~/routes/api.v1.totals";
import { loader as coverage } from "~/routes/coverage";
import { loader as coverageFile } from "~/routes/coverage[.]csv";
import { loader as list } from "~/routes/events._index";
import { loader as page } from "~/routes/events.$eventId._index";
import { loader as attendance } from "~/routes/events.$eventId.attendance";
import { loader as budgetPage } from "~/routes/events.$eventId.budget";
import { loader as editPage } from "~/routes/events.$eventId.edit";
import { loader as itinerary } from "~/routes/events.$eventId.itinerary";
import { loader as outcome } from "~/routes/events.$eventId.occurrences.$occurrenceId.outcome";
import { loader as partnersPage } from "~/routes/events.$eventId.partners";
import { loader as templatePage } from "~/routes/events.$eventId.template";
import { loader as withdrawPage } from "~/routes/events.$eventId.withdraw";
import { loader as calendar } from "~/routes/events.calendar";
import { loader as copyPage, action as enter } from "~/routes/events.new";
import { loader as history } from "~/routes/history";
import { loader as inbox, action as sayDistinct } from "~/routes/inbox";
import { loader as marks } from "~/routes/map.marks";
import { loader as symbols } from "~/routes/map.symbols";
import { loader as picture } from "~/routes/map[.]svg";
import { loader as organisationList } from "~/routes/organisations._index";
import { loader as partner } from "~/routes/organisations.$organisationId._index";
import { loader as partnerList } from "~/routes/partners._index";
import { loader as planList } from "~/routes/plans._index";
import { loader as plan } from "~/routes/plans.$planId._index";
import { loader as report } from "~/routes/reports.$year";
import { loader as reportFile } from "~/routes/reports.$year[.]csv";
import { loader as statePage } from "~/routes/states.$code";
import { loader as targets } from "~/routes/targets";
import { loader as targetFile } from "~/routes/targets[.]csv";
import { loader as templates } from "~/routes/templates";
import { type Database, serveDatabase } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { addApiToken } from "~db/queries/people/api-tokens";
import { answerOf } from "../../support/answer-of";
import { eventFormData, typedEvent, typedOccurrence } from "../../support/event-form-data";
import { draftOf, makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { organisationDraft } from "../../support/organisation-draft";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

type Loader = Parameters<typeof answerOf>[0];
type View = [string, Loader, Record<string, string>?];

const SECRET = "秘匿巡回";
const PARTNER = "Bluegrass Society";
const STRANGERS: [Role, string | null][] = [
  ["mission-editor", "seattle"],
  ["agency-editor", "jetro"],
  ["viewer", null],
  ["administrator", null],
];
const AXES = ["state", "organiser", "priority", "tier", "kind"];

const VIEWS: View[] = [
  ["/?year=2026", map],
  ["/?year=2026&view=table", map],
  ["/map/states/KY?year=2026", panel, { code: "KY" }],
  ["/map.svg?year=2026", picture],
  ["/map.svg?year=2026&measure=planned&event=1", picture],
  ["/map/symbols?year=2026&zoom=4", symbols],
  ["/map/marks?year=2026", marks],
  ["/states/KY?year=2026", statePage, { code: "KY" }],
  ["/events?year=all", list],
  [`/events?year=all&q=${encodeURIComponent("秘匿")}`, list],
  ["/events?year=all&approval=draft", list],
  ["/events?year=2026&state=KY&figure=planned", list],
  ["/history", history],
  ["/inbox", inbox],
  ["/targets?year=2026", targets],
  ["/targets?year=2026&rows=state&columns=priority", targets],
  ["/targets.csv?year=2026", targetFile],
  ["/?year=2026&measure=gap", map],
  ["/?year=2026&measure=planned", map],
  ["/events/calendar?view=month&day=2026-06-10", calendar],
  ["/events/calendar?view=week&day=2026-06-10", calendar],
  ["/events/calendar?view=year&day=2026-06-10", calendar],
  ["/coverage?year=2026", coverage],
  ["/coverage?year=2026&by=tier", coverage],
  ["/coverage?year=2026&row=KY", coverage],
  ["/coverage.csv?year=2026", coverageFile],
  ["/partners", partnerList],
  ["/organisations", organisationList],
  ["/organisations/1", partner, { organisationId: "1" }],
  ["/plans", planList],
  ["/plans/4.0", plan, { planId: "4.0" }],
  ["/templates", templates],
  ["/inbox?heap=double-entry", inbox],
  ["/inbox?heap=old-plan-tags", inbox],
  [`/history?q=${encodeURIComponent(SECRET)}`, history],
  ...AXES.map((by): View => [`/reports/2026?by=${by}`, report, { year: "2026" }]),
  ["/reports/2026?approval=draft", report, { year: "2026" }],
  ["/reports/2026.csv", reportFile, { year: "2026" }],
  ["/api/v1/events?year=2026", apiEvents],
  ["/api/v1/events?year=2026&approval=draft", apiEvents],
  ["/api/v1/totals?year=2026", apiTotals],
  ["/api/v1/totals?year=2026&by=priority", apiTotals],
  ["/api/v1/coverage?year=2026", apiCoverage],
];

let db: Database;
let eventId: number;
let occurrenceId: number;
let before: Record<string, string[]>;
let after: Record<string, string[]>;
let people: Context[];

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  await makeEvent(db, {
    partners: [PARTNER],
    tags: ["4.0:2"],
    occurrences: [occurrenceOf({ outcome: "held" })],
  });
  await addPartnerOf(await testContext(db));
  people = [];
  for (const [role, organiser] of STRANGERS)
    people.push(await testContext(db, { role, organiser }));
  const editor = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  before = await everything();
  eventId = await addSecret(editor);
  occurrenceId = (await findEvent(db.read, eventId))?.draft.occurrences[0]?.id ?? 0;
  after = await everything();
}, 60_000);
afterAll(() => db.close());

async function addPartnerOf(ctx: Context): Promise<void> {
  const draft = organisationDraft(PARTNER, { type: "other" });
  const added = await addOrganisation(ctx, { draft, saveAnyway: true });
  expect(added).toMatchObject({ ok: true, organisationId: 1 });
}

/** Tagged, with a budget, a partner of the register at a stop and a template made from it: all that could tell of it. */
async function addSecret(editor: Context): Promise<number> {
  const stops = [
    occurrenceOf({ day: "2026-06-10" }),
    occurrenceOf({ day: "2026-06-11", place: placeIn("KY", "Louisville") }),
    // In a year in which nobody else plans anything.
    occurrenceOf({ day: "2034-06-11", place: placeIn("KY", "Louisville") }),
  ];
  const draft = draftOf({
    form: "caravan",
    kind: "caravan",
    title: { ja: SECRET, en: null },
    coOrganisers: ["detroit"],
    partners: [PARTNER],
    tags: ["4.0:1-1", "2017:I2"],
    occurrences: stops,
  });
  const verdict = await createEvent(editor, { draft, saveAnyway: true });
  if (!verdict.ok) throw new Error("The draft was not created");
  const { eventId: id } = verdict;
  const amount = { amount: 98_765, qualifier: "exact" as const };
  const line = { purpose: SECRET, means: SECRET, currency: "JPY", planned: amount, actual: amount };
  expect(await setBudget(editor, { eventId: id, revision: 1, lines: [line] })).toMatchObject({
    ok: true,
  });
  const [first] = (await findEvent(db.read, id))?.draft.occurrences ?? [];
  const lists = [
    { occurrenceId: first?.id ?? 0, named: [{ role: "host" as const, name: PARTNER }] },
  ];
  expect(await setOccurrencePartners(editor, { eventId: id, lists, seen: "[]" })).toEqual({
    ok: true,
  });
  await saveEventTemplate(editor, { eventId: id, name: { ja: SECRET, en: null } });
  return id;
}

/** What each stranger is answered, view by view, without the instants at which it was asked. */
async function everything(): Promise<Record<string, string[]>> {
  const answers: Record<string, string[]> = {};
  for (const ctx of people) {
    const token = newToken();
    const { id } = ctx.user;
    await db.write((tx) =>
      addApiToken(tx, { tokenHash: hashToken(token), userId: id, createdAt: new Date() }),
    );
    const browser = await browserOf(ctx);
    for (const [path, loader, params] of VIEWS) {
      const headers: Record<string, string> = path.startsWith("/api")
        ? { Authorization: `Bearer ${token}` }
        : {};
      const answer = await answerOf(loader, browser.raw(path, { headers }), { params });
      expect(answer.status, path).toBe(200);
      const body = JSON.stringify(answer.body).replace(
        /\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-][\d:]+)/g,
        "",
      );
      answers[path] = [...(answers[path] ?? []), body];
    }
  }
  return answers;
}

describe("P4 a hidden draft", () => {
  test.each(VIEWS.map(([path]) => path))(
    "changes nothing that others are answered at %s",
    (path) => {
      expect(after[path]).toEqual(before[path]);
      expect(after[path]?.join()).not.toContain(SECRET);
    },
  );

  test.each<[string, Loader]>([
    ["", page],
    ["/attendance", attendance],
    ["/itinerary", itinerary],
    ["/edit", editPage],
    ["/withdraw", withdrawPage],
    ["/budget", budgetPage],
    ["/partners", partnersPage],
    ["/template", templatePage],
    ["/occurrences/…/outcome", outcome],
  ])("is not at /events/…%s for those who may write at all", async (path, loader) => {
    for (const ctx of people.slice(0, 2)) {
      const browser = await browserOf(ctx);
      const params = { eventId: String(eventId), occurrenceId: String(occurrenceId) };
      const answer = await answerOf(loader, browser.get(`/events/${eventId}${path}`), { params });
      expect(answer.status).toBe(404);
    }
  });

  test("is no event to begin another from", async () => {
    for (const ctx of people.slice(0, 2)) {
      const path = `/events/new?form=caravan&copy=${eventId}`;
      expect((await answerOf(copyPage, (await browserOf(ctx)).get(path))).status).toBe(404);
    }
  });

  test("is told apart from no event of others: what is said of it is said of nothing", async () => {
    for (const ctx of people.slice(0, 2)) {
      const own = await makeEvent(db, { lead: ctx.user.organiser ?? "" });
      const browser = await browserOf(ctx);
      for (const other of [eventId, 999_999]) {
        const body = new URLSearchParams({ event: String(own), other: String(other) });
        expect((await answerOf(sayDistinct, browser.post("/inbox", body))).status).toBe(404);
      }
    }
  });

  test("collides with nothing that others plan, and with what its own organiser plans", async () => {
    const nearby = typedEvent({
      titleJa: "同じ町の催し",
      occurrences: [typedOccurrence({ first: "2026-06-12", state: "KY", placeName: "Louisville" })],
    });
    const check = async (organiser: string) => {
      const browser = await browserOf(await testContext(db, { role: "mission-editor", organiser }));
      const body = eventFormData({ ...nearby, lead: organiser }, { do: "check" });
      const answer = await answerOf(enter, browser.post("/events/new?form=mission-event", body));
      expect(answer.status).toBe(200);
      return JSON.stringify(answer.body);
    };
    expect(await check("seattle")).not.toContain(SECRET);
    expect(await check("detroit")).toContain(SECRET);
  });

  test("is no likely double of what another mission enters", async () => {
    const [seattle] = people;
    if (seattle === undefined) throw new Error("Nobody asks");
    const stored = await findEvent(db.read, eventId);
    if (stored === null) throw new Error("The draft is missing");
    const draft = { ...stored.draft, lead: "seattle", coOrganisers: [] };
    expect(await createEvent(seattle, { draft, saveAnyway: false })).toMatchObject({ ok: true });
  });

  test.each<[Role, string | null]>([
    ["mission-editor", "chicago"],
    ["mission-editor", "detroit"],
    ["secretariat", null],
  ])("is read by its organisers and the secretariat: %s %s", async (role, organiser) => {
    const browser = await browserOf(await testContext(db, { role, organiser }));
    const drafts = await answerOf(list, browser.get("/events?year=all&approval=draft"));
    expect(JSON.stringify(drafts.body)).toContain(SECRET);
    const params = { eventId: String(eventId) };
    const own = await answerOf(page, browser.get(`/events/${eventId}`), { params });
    expect(own.status).toBe(200);
  });
});
