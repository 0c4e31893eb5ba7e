/** What planners get wrong is refused or warned of, in words that say what to do, in both languages; typed text is kept. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "~/domain/people/permissions";
import { LANGUAGES, type Language } from "~/domain/value/language";
import { approvalRefusalText } from "~/i18n/approval/approval-refusal-text";
import { budgetFormText } from "~/i18n/budget-form-text";
import { caravanText } from "~/i18n/caravan-text";
import { mediaPlanText } from "~/i18n/media-plan-text";
import { partnersAtText } from "~/i18n/organisation/partners-at-text";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { targetsText } from "~/i18n/targets-text";
import { action as decide } from "~/routes/events.$eventId._index";
import { action as budget } from "~/routes/events.$eventId.budget";
import { action as edit } from "~/routes/events.$eventId.edit";
import { loader as itinerary, action as legs } from "~/routes/events.$eventId.itinerary";
import { action as mediaPlan } from "~/routes/events.$eventId.media-plan";
import { action as partnersAt } from "~/routes/events.$eventId.partners";
import { action as approveSeveral } from "~/routes/events.approve";
import { action as enter } from "~/routes/events.new";
import { action as editPlan } from "~/routes/plans.$planId.edit";
import { action as crosswalk } from "~/routes/plans.crosswalk";
import { action as targets } from "~/routes/targets";
import { type Database, serveDatabase } from "~db/client";
import { putCaravanLeg } from "~db/queries/caravan-legs";
import { findEvent } from "~db/queries/event/event-draft";
import { findCrosswalk } from "~db/queries/plan/crosswalk";
import { replaceLinks } from "~db/queries/plan/plan-rows";
import { answerOf } from "../../support/answer-of";
import { eventFormData, typedEvent, typedOccurrence } from "../../support/event-form-data";
import { makeEvent, occurrenceOf, placeIn, placementOf } from "../../support/make-event";
import { makePlanDraft } from "../../support/plan-drafts";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  await makePlanDraft(await testContext(db));
});
afterAll(() => db.close());

type Endpoint = Parameters<typeof answerOf>[0];
type Sent = { path: string; body: FormData | URLSearchParams; params?: Record<string, string> };

const as = async (
  language: Language,
  role: Role = "secretariat",
  organiser: string | null = null,
) => await browserOf(await testContext(db, { role, organiser, language }));

async function send(language: Language, endpoint: Endpoint, { path, body, params }: Sent) {
  return await answerOf(endpoint, (await as(language)).post(path, body), { params });
}

const ofEvent = (eventId: number, page: string) => ({
  path: `/events/${eventId}${page}`,
  params: { eventId: String(eventId) },
});

const LITTLE_ROCK = { lat: 34.7465, lon: -92.2896 };
const FARGO = { lat: 46.8772, lon: -96.7898 };
const stop = (day: string, at: { lat: number; lon: number }) =>
  occurrenceOf({ day, place: { ...placeIn("AR", "A town"), ...at } });

describe.each(LANGUAGES)("in %s", (language) => {
  const words = <T>(text: Record<Language, T>): T => text[language];

  test("N11 days out of order: refused at the box, and what was typed comes back", async () => {
    const occurrences = [typedOccurrence({ first: "2026-06-10", last: "2026-06-09" })];
    const body = eventFormData(typedEvent({ titleJa: "逆の日付", occurrences }));
    const path = "/events/new?form=mission-event";
    expect(await send(language, enter, { path, body })).toMatchObject({
      status: 400,
      body: {
        errors: { "occurrences[0].last": ["ends-before-start"] },
        messages: {
          "ends-before-start": words({
            ja: "終わりが始まりより前になっています。どちらかを修正してください。",
            en: "The end is before the start. Correct one of them.",
          }),
        },
        typed: { titleJa: "逆の日付", occurrences: [{ last: "2026-06-09" }] },
      },
    });
  });

  test("P21 stops out of order and a day of 20 hours at the wheel: warned of, with what to do", async () => {
    const read = async (days: [string, string], minutes: number) => {
      const occurrences = [stop(days[0], LITTLE_ROCK), stop(days[1], FARGO)];
      const eventId = await makeEvent(db, { form: "caravan", kind: "caravan", occurrences });
      const [from = 0, to = 0] = ((await findEvent(db.read, eventId))?.draft.occurrences ?? []).map(
        ({ id }) => id,
      );
      const said = { mode: "drive", distanceKm: null, minutes, note: null } as const;
      await db.write((tx) => putCaravanLeg(tx, { from, to, ...said }));
      const { path, params } = ofEvent(eventId, "/itinerary");
      return await answerOf(itinerary, (await as(language)).get(path), { params });
    };
    expect(await read(["2026-06-10", "2026-06-11"], 40 * 60)).toMatchObject({
      status: 200,
      body: {
        itinerary: {
          days: [
            { drivingMinutes: 20 * 60, length: "impossible" },
            { drivingMinutes: 20 * 60, length: "impossible" },
          ],
        },
      },
    });
    expect(words(caravanText).impossibleDay("X", "20")).toMatch(
      words({
        ja: /1日では走れません。宿泊を増やして/,
        en: /cannot be driven in one day. Add nights/,
      }),
    );
    expect(await read(["2026-06-11", "2026-06-10"], 300)).toMatchObject({
      body: { itinerary: { legs: [{ warnings: ["days-out-of-order"] }] } },
    });
    expect(words(caravanText).warning["days-out-of-order"]).toMatch(
      words({ ja: /順番を入れ替えてください。$/, en: /change the order of the stops\.$/ }),
    );
  });

  test("P27 a circle in the crosswalk: refused with its path, and the reasons typed come back", async () => {
    const linkedAt = new Date(0);
    const link = { from: "3.0:1", to: "4.0:1-1", reason: "同じ分野" };
    const keys = { from: ["3.0:1"], to: ["4.0:1-1"] };
    await db.write((tx) => replaceLinks(tx, keys, [link], linkedAt));
    const seen = (await findCrosswalk(db.read, "4.0", "3.0"))?.signature ?? "";
    const body = new URLSearchParams({ from: "4.0", to: "3.0", seen });
    body.set("link 4.0:1-1 3.0:1", "戻る対応");
    const answer = await send(language, crosswalk, { path: "/plans/crosswalk", body });
    expect(answer).toMatchObject({
      status: 409,
      body: { refused: "cycle", links: [{ from: "4.0:1-1", to: "3.0:1", reason: "戻る対応" }] },
    });
    const { names } = answer.body as { names: Record<Language, string>[] };
    expect(names.length).toBeGreaterThan(2);
    const path = names.map((name) => name[language]).join(words(planDraftText).cycleStep);
    expect(words(planDraftText).cycle(path)).toMatch(
      words({ ja: /いずれかの対応を外してください。$/, en: /Take one of them away\.$/ }),
    );
  });

  test("P1 a return without a comment: refused at the box", async () => {
    const eventId = await makeEvent(db, {}, { approval: "submitted" });
    const body = new URLSearchParams({ do: "return", revision: "1", comment: "  " });
    expect(await send(language, decide, { ...ofEvent(eventId, "?index"), body })).toMatchObject({
      status: 400,
      body: {
        problem: words({
          ja: "コメントを入力してください。差戻しには、修正を求める点の記入が必要です。",
          en: "Write a comment. A return must say what to change.",
        }),
      },
    });
    expect((await findEvent(db.read, eventId))?.approval).toBe("submitted");
  });

  test("P1 a step from a stale tab: refused with what to do, and the comment comes back", async () => {
    const eventId = await makeEvent(db, {}, { approval: "submitted" });
    const body = new URLSearchParams({ do: "return", revision: "7", comment: "会場を" });
    expect(await send(language, decide, { ...ofEvent(eventId, "?index"), body })).toMatchObject({
      status: 409,
      body: { refused: words(approvalRefusalText)["changed-meanwhile"], typed: "会場を" },
    });
  });

  test("P3 one of several changed meanwhile: the others are approved, that one says why not", async () => {
    const [good, stale] = [
      await makeEvent(db, {}, { approval: "submitted" }),
      await makeEvent(db, {}, { approval: "submitted" }),
    ];
    const body = new URLSearchParams([
      ["event", `${good}:1`],
      ["event", `${stale}:2`],
      ["confirmed", "yes"],
    ]);
    const answer = await send(language, approveSeveral, { path: "/events/approve", body });
    expect(answer.body).toMatchObject({
      rows: [
        { eventId: good, verdict: { ok: true } },
        { eventId: stale, verdict: { ok: false, reason: "changed-meanwhile" } },
      ],
    });
    expect((await findEvent(db.read, stale))?.approval).toBe("submitted");
    expect(words(approvalRefusalText)["changed-meanwhile"]).toMatch(
      words({
        ja: /確かめてから、もう一度行ってください。$/,
        en: /as it stands now and try again\.$/,
      }),
    );
  });

  describe("a stale tab saves nothing, says so, and keeps what was typed", () => {
    const AGAIN = { ja: /(確かめ|入力し直)/, en: /(Look at|look at|again)/ };

    test("an event", async () => {
      const eventId = await makeEvent(db);
      const body = eventFormData(typedEvent({ titleJa: "古い画面" }), { revision: "9" });
      expect(await send(language, edit, { ...ofEvent(eventId, "/edit"), body })).toMatchObject({
        status: 409,
        body: { conflict: { revision: 1 }, typed: { titleJa: "古い画面" } },
      });
    });

    test("a budget", async () => {
      const eventId = await makeEvent(db);
      const line = { purpose: "会場", currency: "USD", plannedAmount: "12" };
      const body = new URLSearchParams({ revision: "9" });
      for (const [box, text] of Object.entries(line)) body.set(`lines[0].${box}`, text);
      expect(await send(language, budget, { ...ofEvent(eventId, "/budget"), body })).toMatchObject({
        status: 409,
        body: { refused: "changed-meanwhile", typed: { lines: [line] } },
      });
      expect(words(budgetFormText).refused["changed-meanwhile"]).toMatch(words(AGAIN));
    });

    test("the legs of a caravan", async () => {
      const occurrences = [stop("2026-06-10", LITTLE_ROCK), stop("2026-06-12", FARGO)];
      const eventId = await makeEvent(db, { form: "caravan", kind: "caravan", occurrences });
      const body = new URLSearchParams({ revision: "9" });
      expect(await send(language, legs, { ...ofEvent(eventId, "/itinerary"), body })).toMatchObject(
        {
          status: 409,
          body: { refused: "changed-meanwhile" },
        },
      );
      expect(words(caravanText).refused["changed-meanwhile"]).toMatch(words(AGAIN));
    });

    test("a media plan", async () => {
      const media = { form: "media-buy", kind: "local_media" } as const;
      const eventId = await makeEvent(db, { ...media, occurrences: [placementOf(["IN"])] });
      const id = (await findEvent(db.read, eventId))?.draft.occurrences[0]?.id ?? 0;
      const boxes = { outlet: "WXYZ", states: "IN", first: "2026-06-10", currency: "USD" };
      const body = new URLSearchParams({ revision: "9" });
      for (const [box, text] of Object.entries(boxes)) body.set(`${box}-${id}`, text);
      const sent = { ...ofEvent(eventId, "/media-plan"), body };
      expect(await send(language, mediaPlan, sent)).toMatchObject({
        status: 409,
        body: { refused: "changed-meanwhile", rows: { [id]: { outlet: "WXYZ" } } },
      });
      expect(words(mediaPlanText).changed).toMatch(words(AGAIN));
    });

    test("partners at a stop", async () => {
      const eventId = await makeEvent(db);
      const id = (await findEvent(db.read, eventId))?.draft.occurrences[0]?.id ?? 0;
      const body = new URLSearchParams({ seen: "[[1,2]]" });
      body.set(`role[${id}][0]`, "host");
      body.set(`name[${id}][0]`, "商工会議所");
      const sent = { ...ofEvent(eventId, "/partners"), body };
      expect(await send(language, partnersAt, sent)).toMatchObject({
        status: 409,
        body: { refused: "changed-meanwhile", typed: { [id]: [{ name: "商工会議所" }] } },
      });
      expect(words(partnersAtText).refused["changed-meanwhile"]).toMatch(words(AGAIN));
    });

    test("a target", async () => {
      const key = "events||OH||";
      const body = new URLSearchParams({ [`target:${key}`]: "12", [`seen:${key}`]: "3@1" });
      expect(await send(language, targets, { path: "/targets?year=2026", body })).toMatchObject({
        status: 409,
        body: { errors: { [key]: "changed-meanwhile" }, typed: { [key]: "12" } },
      });
      expect(words(targetsText).problem["changed-meanwhile"]).toMatch(words(AGAIN));
    });

    test("a draft of a plan", async () => {
      const body = new URLSearchParams({ revision: "9", nameJa: "古い案", nameEn: "Old" });
      const sent = { path: "/plans/5.0/edit", params: { planId: "5.0" }, body };
      expect(await send(language, editPlan, sent)).toMatchObject({
        status: 409,
        body: { refused: "changed-meanwhile", typed: { nameJa: "古い案" } },
      });
      expect(words(planDraftText).refused["changed-meanwhile"]).toMatch(words(AGAIN));
    });
  });
});
