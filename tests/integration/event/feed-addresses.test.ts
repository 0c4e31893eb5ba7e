/** Who reads /events.ics and /events.geojson, and what may be asked of them. P175 */
import { beforeAll, describe, expect, test } from "vitest";
import { makeFeedAddress } from "~/operations/people/make-feed-address.server";
import { loader as geojson } from "~/routes/events[.]geojson";
import { loader as ics } from "~/routes/events[.]ics";
import { loader as settings, action as settingsAction } from "~/routes/settings";
import { updateUser } from "~db/queries/people/users";
import { answerOf } from "../../support/answer-of";
import { makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { outsideFiles, SECRETS, secretEvent, YEAR } from "../../support/outside-files";
import { browserOf, testContext } from "../../support/test-context";

const outside = outsideFiles();
beforeAll(async () => {
  await makeEvent(outside.db(), secretEvent());
});

describe("P175 the address of a calendar feed", () => {
  test("without a period has what is to come; it is sent as a calendar, whole days and all", async () => {
    const { text, headers } = await outside.calendar("");
    expect(headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    expect(text).toContain("DTSTART;VALUE=DATE:20340610");
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/);
    expect(text).not.toContain("DTSTART;VALUE=DATE:2018");
  });

  test("speaks the language that is asked for, else that of its person", async () => {
    const english = await outside.calendar(YEAR, { language: "en" });
    expect(english.text).toContain("Outreach planned (Indiana)");
    const made = await makeFeedAddress(outside.viewer());
    const url = `http://localhost/events.ics?${YEAR}&key=${made.ok ? made.token : ""}`;
    const headers = { "Accept-Language": "en-GB" };
    const accepted = await answerOf(ics, new Request(url, { headers }));
    expect(String(accepted.body)).toContain("Outreach planned");
    const asked = await answerOf(ics, new Request(`${url}&lang=ja`, { headers }));
    expect(String(asked.body)).toContain("取組の予定");
  });

  test("is at no other address: unknown, cut short, replaced, revoked, of somebody deactivated", async () => {
    const person = await testContext(outside.db(), { role: "viewer" });
    const own = await browserOf(person);
    const make = () => answerOf(settingsAction, own.post("/settings", form("make-feed")));
    const address = async () => ((await make()).body as { feed: string }).feed;
    const ask = async (url: string) => await answerOf(ics, new Request(url));
    const first = await address();
    expect(first).toMatch(/^http:\/\/localhost\/events\.ics\?key=[\w-]{43}&lang=ja$/);
    expect((await ask(first)).status).toBe(200);
    const second = await address();
    for (const dead of [first, second.slice(0, -20), "http://localhost/events.ics"]) {
      const answer = await ask(dead);
      expect(answer.status, dead).toBe(404);
      expect(String(answer.body)).toContain("使えません");
    }
    // The sign-in of a browser is no address.
    expect((await answerOf(ics, own.get("/events.ics"))).status).toBe(404);
    const shown = await answerOf(settings, own.get("/settings"));
    expect(shown.body).toMatchObject({ feed: { since: expect.stringMatching(/^20/) } });
    expect(JSON.stringify(shown.body)).not.toContain("key=");
    const ended = await answerOf(settingsAction, own.post("/settings", form("end-feed")));
    expect(ended.headers.get("Location")).toBe("/settings?done=feed");
    expect((await ask(second)).status).toBe(404);
    const third = await address();
    await outside.db().write((tx) => updateUser(tx, person.user.id, { active: false }));
    expect((await ask(third)).status).toBe(404);
  });

  test("and a map file refuse in words what they do not understand", async () => {
    const odd = ["year=nope", "state=XX", "lang=fr", "from=2034-01-01", "state=IN&state=OH", "x=1"];
    for (const query of odd) {
      for (const answer of [await outside.calendar(query), await outside.mapFile(query)]) {
        expect(answer.status, query).toBe(400);
        expect(answer.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
        expect(answer.text).not.toMatch(/undefined|BEGIN/);
        expect(answer.text.trim().split("\n").length, query).toBeGreaterThan(1);
      }
    }
    // What would find out what is not shown is not asked of an address that others hold.
    for (const query of ["q=Secretville", "place=4917592", "organiser=chicago", "form=caravan"])
      expect((await outside.calendar(query)).status, query).toBe(400);
    expect((await outside.mapFile(`${YEAR}&organiser=chicago&q=${SECRETS.title}`)).status).toBe(
      200,
    );
  });
});

test("P175 the map file is for who is signed in, and shows what its filter lists", async () => {
  const stranger = await answerOf(geojson, new Request("http://localhost/events.geojson"));
  expect(stranger.status).toBe(302);
  const places = [placeIn("IN"), placeIn("OH")];
  await makeEvent(outside.db(), {
    form: "caravan",
    kind: "caravan",
    occurrences: places.map((place) => occurrenceOf({ day: "2048-06-10", outcome: "held", place })),
  });
  const { file, headers } = await outside.mapFile("year=2048&state=OH");
  expect(headers.get("Content-Type")).toBe("application/geo+json; charset=utf-8");
  expect(file?.features).toMatchObject([{ geometry: null, properties: { states: ["OH"] } }]);
});

const form = (intent: string) => new URLSearchParams({ intent });
