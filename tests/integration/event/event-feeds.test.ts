/** What leaves the register by /events.ics and /events.geojson, and what never does. P175 */
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import { loader as geojson } from "~/routes/events[.]geojson";
import { events, occurrences } from "~db/schema/events";
import { answerOf } from "../../support/answer-of";
import { makeEvent, occurrenceOf, placeIn, placementOf } from "../../support/make-event";
import { DAY, outsideFiles, SECRETS, secretEvent, secretOn } from "../../support/outside-files";
import { browserOf, testContext } from "../../support/test-context";

const outside = outsideFiles();

/** The same without the count of what is left out. */
const withoutCounts = (texts: readonly string[]) =>
  texts.map((text) =>
    text
      .replaceAll(/非表示 \d+件/g, "")
      .replaceAll(/\d+ events? (is|are) not shown/g, "")
      .replaceAll(/"notShown":\d+/g, ""),
  );

describe("P175 what is not yet held", () => {
  test("shows its day and state, and no guest, time, venue, town, title or organiser", async () => {
    const id = await makeEvent(outside.db(), secretEvent());
    const texts = await outside.everything();
    for (const text of texts) {
      for (const secret of Object.values(SECRETS)) expect(text).not.toContain(String(secret));
      expect(text).not.toMatch(/20:41|T23|203406(10|11)T|chicago|シカゴ|Chicago|reception/i);
      expect(text).not.toContain(`/events/${id}`);
    }
    expect(texts[0]).toContain("DTSTART;VALUE=DATE:20340610");
    expect(texts[0]).toContain("SUMMARY:取組の予定（インディアナ州）");
    expect(texts[2]).toContain("SUMMARY:Outreach planned (Indiana)");
    const { file } = await outside.mapFile();
    expect(file?.features).toMatchObject([
      { geometry: null, properties: { firstDay: DAY, states: ["IN"], dayAndStateOnly: true } },
    ]);
  });

  test("differs in nothing, whoever the guest, wherever, by whom and whenever on its day it is", async () => {
    const query = "year=2036";
    const plain = { occurrences: [occurrenceOf({ day: "2036-06-10", place: placeIn("IN") })] };
    const id = await makeEvent(outside.db(), { ...plain, guests: null });
    const before = await outside.everything(query);
    await outside.db().write(async (tx) => {
      const secrets = { guests: SECRETS.guest, titleJa: SECRETS.title, lead: "detroit" };
      await tx
        .update(events)
        .set({ ...secrets, form: "other" })
        .where(eq(events.id, id));
      const place = { placeName: SECRETS.town, lat: SECRETS.lat, lon: -87.9, placeId: 4917592 };
      const rest = {
        startTime: "18:37",
        endTime: "20:41",
        venue: SECRETS.venue,
        zone: "Asia/Tokyo",
      };
      const of = eq(occurrences.eventId, id);
      await tx
        .update(occurrences)
        .set({ ...place, ...rest, outcomeReason: "x" })
        .where(of);
    });
    expect(await outside.everything(query)).toEqual(before);
    expect(before[0]).toContain("DTSTART;VALUE=DATE:20360610");
  });

  test("is whole where the event may be published and names no guest; held, it is whole", async () => {
    const held = [secretOn("2037-01-10", "held")];
    const open = [secretOn("2037-02-10")];
    await makeEvent(outside.db(), secretEvent({ occurrences: held }));
    await makeEvent(
      outside.db(),
      secretEvent({ occurrences: open, guests: null, mayBePublished: true }),
    );
    const { text } = await outside.calendar("year=2036&state=IN&lang=en");
    expect(text).toContain("DTSTART:20370111T003700Z\r\nDTEND:20370111T024100Z");
    expect(text).toContain("DTSTART:20370211T003700Z");
    expect(text).toContain("LOCATION:Hidden Hall\\, Secretville\\, Indiana");
    expect(text.match(/SUMMARY:Secret reception/g)).toHaveLength(2);
    expect(text.match(/STATUS:CONFIRMED/g)).toHaveLength(1);
    const { file, text: map } = await outside.mapFile("from=2037-01-01&to=2037-12-31&lang=en");
    expect(file?.features.map(({ geometry }) => geometry)).toEqual([
      { type: "Point", coordinates: [-87.9, SECRETS.lat] },
      { type: "Point", coordinates: [-87.9, SECRETS.lat] },
    ]);
    expect(file?.features[0]?.properties).toMatchObject({
      ...{ title: "Secret reception", venue: "Hidden Hall", startsAt: "2037-01-11T00:37:00.000Z" },
      ...{ states: ["IN"], lead: "chicago", dayAndStateOnly: false },
    });
    expect(text + map).not.toContain(SECRETS.guest);
  });

  test("of a guest of honour is day and state also where the event may be published", async () => {
    const coming = [secretOn("2038-01-10")];
    await makeEvent(outside.db(), secretEvent({ occurrences: coming, mayBePublished: true }));
    for (const text of await outside.everything("year=2037&fictional=exclude&state=IN")) {
      expect(text).toMatch(/20380110|2038-01-10/);
      for (const secret of [SECRETS.guest, SECRETS.venue, SECRETS.town, "2038-01-11T"])
        expect(text).not.toContain(secret);
    }
  });
});

describe("P175 what stays inside", () => {
  test("is counted and nowhere else: 機密性2 that may not be published, and 機密性3", async () => {
    const query = "year=2040";
    const on = (outcome: "held" | "scheduled") => ({
      occurrences: [occurrenceOf({ day: "2040-06-10", outcome, venue: SECRETS.venue })],
    });
    await makeEvent(outside.db(), { ...on("held"), title: { ja: "公開", en: "Open" } });
    const before = await outside.everything(query);
    expect(before[0]).toContain("非表示 0件");
    const title = { ja: SECRETS.title, en: null };
    for (const outcome of ["held", "scheduled"] as const) {
      await makeEvent(outside.db(), { ...on(outcome), title, classification: "confidentiality-2" });
      const third = { classification: "confidentiality-3", mayBePublished: true } as const;
      await makeEvent(outside.db(), { ...on(outcome), title, ...third });
    }
    const after = await outside.everything(query);
    expect(withoutCounts(after)).toEqual(withoutCounts(before));
    expect(after[0]).toContain("非表示 4件");
    expect((await outside.mapFile(query)).file).toMatchObject({ notShown: 4 });
    expect((await outside.mapFile("year=2041")).file).toMatchObject({ notShown: 0, features: [] });
    // Whoever holds an address finds no day and no state out by counting.
    const elsewhere = await outside.calendar("from=2041-04-01&to=2041-04-01&state=TX&lang=en");
    expect(elsewhere.text).toContain("4 events are not shown");
    const published = { classification: "confidentiality-2", mayBePublished: true } as const;
    await makeEvent(outside.db(), { ...on("held"), title, ...published });
    expect((await outside.calendar(query)).text).toContain(`SUMMARY:${SECRETS.title}`);
  });

  test("drafts are in neither file, also not for the secretariat and their organiser; withdrawn events leave", async () => {
    const day = [occurrenceOf({ day: "2042-06-10" })];
    await makeEvent(
      outside.db(),
      { occurrences: day, mayBePublished: true },
      { approval: "draft" },
    );
    const secretariat = await browserOf(await testContext(outside.db(), {}));
    for (const more of ["", "&approval=draft"]) {
      const answer = await answerOf(geojson, secretariat.get(`/events.geojson?year=2042${more}`));
      expect(JSON.parse(String(answer.body))).toMatchObject({ features: [] });
    }
    const { text } = await outside.calendar("year=2042", { role: "secretariat" });
    expect(text).not.toContain("VEVENT");
    expect(text).toContain("VTIMEZONE");
    const id = await makeEvent(outside.db(), { occurrences: day });
    expect((await outside.calendar("year=2042")).text).toContain("VEVENT");
    const ctx = await testContext(outside.db(), {});
    await withdrawEvent(ctx, { eventId: id, reason: "x" });
    expect((await outside.calendar("year=2042")).text).not.toContain("VEVENT");
  });
});

describe("P175 a calendar feed", () => {
  test("keeps the name of an entry, counts its changes, and tells what was cancelled", async () => {
    const query = "year=2044&lang=ja";
    const id = await makeEvent(outside.db(), {
      mayBePublished: true,
      occurrences: [
        occurrenceOf({ day: "2044-06-10", outcome: "cancelled", outcomeReason: "台風" }),
        placementOf(["IN", "OH"], { day: "2044-07-01", placement: { market: "Columbus" } }),
      ],
    });
    const before = (await outside.calendar(query)).text;
    const stamp = { revision: 7, updatedAt: new Date("2026-07-01T01:02:03Z") };
    await outside.db().write(async (tx) => {
      await tx.update(events).set(stamp).where(eq(events.id, id));
    });
    const after = (await outside.calendar(query)).text;
    const uids = (text: string) => text.match(/UID:\S+/g);
    expect(uids(after)).toEqual(uids(before));
    expect(new Set(uids(after)).size).toBe(2);
    expect(before).toContain("SEQUENCE:1\r\n");
    expect(after).toContain(
      "DTSTAMP:20260701T010203Z\r\nLAST-MODIFIED:20260701T010203Z\r\nSEQUENCE:7",
    );
    expect(after).toContain("STATUS:CANCELLED\r\nSUMMARY:【中止】日本食レセプション");
    expect(after).not.toContain("台風");
    expect(after).toContain("LOCATION:Columbus\\, インディアナ州、オハイオ州");
  });

  test("marks what is fictional, and leaves it out where that is asked", async () => {
    const day = { occurrences: [occurrenceOf({ day: "2046-06-10", outcome: "held" })] };
    await makeEvent(outside.db(), day, { fictional: true });
    const { text } = await outside.calendar("year=2046");
    expect(text).toContain("SUMMARY:【架空】日本食レセプション");
    expect(text).toContain("デモ用の架空の取組");
    expect((await outside.calendar("year=2046&fictional=exclude")).text).not.toContain("VEVENT");
    const { file } = await outside.mapFile("year=2046&lang=en");
    expect(file).toMatchObject({ containsFictional: true });
    expect(file?.features[0]?.properties).toMatchObject({
      ...{ fictional: true, title: "[Fictional] Japanese food reception" },
    });
  });
});
