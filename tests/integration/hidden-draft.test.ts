/** A foreign draft is nowhere: in no list, cell, total, file or answer, and at no address. P4 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "~/domain/permissions";
import type { Context } from "~/http/context.server";
import { hashToken, newToken } from "~/http/session.server";
import { createEvent } from "~/operations/create-event.server";
import { loader as map } from "~/routes/_map";
import { loader as panel } from "~/routes/_map.map.states.$code";
import { loader as apiEvents } from "~/routes/api.v1.events";
import { loader as apiTotals } from "~/routes/api.v1.totals";
import { loader as list } from "~/routes/events._index";
import { loader as page } from "~/routes/events.$eventId._index";
import { loader as attendance } from "~/routes/events.$eventId.attendance";
import { loader as editPage } from "~/routes/events.$eventId.edit";
import { loader as outcome } from "~/routes/events.$eventId.occurrences.$occurrenceId.outcome";
import { loader as itinerary } from "~/routes/events.$eventId.route";
import { loader as withdrawPage } from "~/routes/events.$eventId.withdraw";
import { loader as history } from "~/routes/history";
import { loader as inbox } from "~/routes/inbox";
import { loader as symbols } from "~/routes/map.symbols";
import { loader as report } from "~/routes/reports.$year";
import { loader as reportFile } from "~/routes/reports.$year[.]csv";
import { loader as statePage } from "~/routes/states.$code";
import { loader as targets } from "~/routes/targets";
import { type Database, useDatabase } from "~db/client";
import { addApiToken } from "~db/queries/api-tokens";
import { findEvent } from "~db/queries/event-draft";
import { answerOf } from "../support/answer-of";
import { draftOf, makeEvent, occurrenceOf, placeIn } from "../support/make-event";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

type Loader = Parameters<typeof answerOf>[0];
type View = [string, Loader, Record<string, string>?];

const SECRET = "秘匿巡回";
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
  ["/map/symbols?year=2026&zoom=4", symbols],
  ["/states/KY?year=2026", statePage, { code: "KY" }],
  ["/events?year=all", list],
  [`/events?year=all&q=${encodeURIComponent("秘匿")}`, list],
  ["/events?year=all&approval=draft", list],
  ["/events?year=2026&state=KY&counted=planned", list],
  ["/history", history],
  ["/inbox", inbox],
  ["/targets?year=2026", targets],
  ...AXES.map((by): View => [`/reports/2026?by=${by}`, report, { year: "2026" }]),
  ["/reports/2026?approval=draft", report, { year: "2026" }],
  ["/reports/2026.csv", reportFile, { year: "2026" }],
  ["/api/v1/events?year=2026", apiEvents],
  ["/api/v1/events?year=2026&approval=draft", apiEvents],
  ["/api/v1/totals?year=2026", apiTotals],
];

let db: Database;
let eventId: number;
let occurrenceId: number;
let before: Record<string, string[]>;
let after: Record<string, string[]>;
let people: Context[];

beforeAll(async () => {
  db = await openTestDatabase();
  useDatabase(db);
  await makeEvent(db, { occurrences: [occurrenceOf({ outcome: "held" })] });
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

async function addSecret(editor: Context): Promise<number> {
  const stops = [
    occurrenceOf({ day: "2026-06-10" }),
    occurrenceOf({ day: "2026-06-11", place: placeIn("KY", "Louisville") }),
  ];
  const draft = draftOf({
    form: "caravan",
    kind: "caravan",
    title: { ja: SECRET, en: null },
    coOrganisers: ["detroit"],
    occurrences: stops,
  });
  const verdict = await createEvent(editor, { draft, saveAnyway: true });
  if (!verdict.ok) throw new Error("The draft was not created");
  return verdict.eventId;
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
    ["/route", itinerary],
    ["/edit", editPage],
    ["/withdraw", withdrawPage],
    ["/occurrences/…/outcome", outcome],
  ])("is not at /events/…%s for those who may write at all", async (path, loader) => {
    for (const ctx of people.slice(0, 2)) {
      const browser = await browserOf(ctx);
      const params = { eventId: String(eventId), occurrenceId: String(occurrenceId) };
      const answer = await answerOf(loader, browser.get(`/events/${eventId}${path}`), { params });
      expect(answer.status).toBe(404);
    }
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
