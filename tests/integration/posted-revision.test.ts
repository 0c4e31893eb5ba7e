/** Forms that change what is stored say which revision they were drawn from: without one they are no page of ours. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { addOrganisation } from "~/operations/organisation/add-organisation.server";
import { action as budget } from "~/routes/events.$eventId.budget";
import { action as edit } from "~/routes/events.$eventId.edit";
import { action as itinerary } from "~/routes/events.$eventId.itinerary";
import { action as mediaPlan } from "~/routes/events.$eventId.media-plan";
import { action as partner } from "~/routes/organisations.$organisationId.edit";
import { action as planDiscard } from "~/routes/plans.$planId.discard";
import { action as planEdit } from "~/routes/plans.$planId.edit";
import { action as planPublish } from "~/routes/plans.$planId.publish";
import { action as person } from "~/routes/users.$userId";
import { type Database, serveDatabase } from "~db/client";
import { answerOf } from "../support/answer-of";
import { makeEvent, placementOf } from "../support/make-event";
import { makePlanDraft } from "../support/plan-drafts";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let secretariat: Context;
let administrator: Context;
const ids: Record<string, string> = { planId: "5.0" };

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  secretariat = await testContext(db);
  administrator = await testContext(db, { role: "administrator" });
  ids.userId = String(secretariat.user.id);
  ids.eventId = String(await makeEvent(db, { form: "caravan", kind: "caravan" }));
  const occurrences = [placementOf(["IN"])];
  ids.mediaId = String(
    await makeEvent(db, { form: "media-buy", kind: "local_media", occurrences }),
  );
  await makePlanDraft(secretariat);
  const empty = {
    placeName: null,
    languages: null,
    reading: null,
    website: null,
    note: null,
    isPartner: true,
    parentId: null,
    seatInJapan: null,
  };
  const name = { ja: "商工会", en: null };
  const draft = { ...empty, type: "chamber" as const, name, state: null };
  const made = await addOrganisation(secretariat, { draft, saveAnyway: true });
  if (made.ok) ids.organisationId = String(made.organisationId);
}, 60_000);
afterAll(() => db.close());

const PLAN = { nameJa: "計画", nameEn: "Plan", source: "出典", day: "" };
const PERSON = { name: "花子", role: "secretariat" };

describe.each([
  ["an event", edit, "eventId", {}],
  ["a budget", budget, "eventId", {}],
  ["an itinerary", itinerary, "eventId", {}],
  ["a media plan", mediaPlan, "mediaId", {}],
  ["a partner", partner, "organisationId", {}],
  ["a draft of the plan", planEdit, "planId", PLAN],
  ["the discarding of a draft", planDiscard, "planId", {}],
  ["its publication", planPublish, "planId", {}],
  ["a person", person, "userId", PERSON],
  ["the closing of an account", person, "userId", { intent: "deactivate" }],
] as const)("%s", (_name, action, id, boxes) => {
  test.each([undefined, "", "x", "-1", "0", "1.5", "1e3", "0x1"])(
    "with the revision %j answers 400",
    async (revision) => {
      const body = new URLSearchParams({
        ...boxes,
        ...(revision === undefined ? {} : { revision }),
      });
      const ctx = action === person ? administrator : secretariat;
      const param = id === "mediaId" ? "eventId" : id;
      const request = (await browserOf(ctx)).post("/", body);
      const answer = await answerOf(action, request, { params: { [param]: ids[id] ?? "" } });
      expect(answer.status).toBe(400);
      expect(answer.body).toBe("Which revision?");
    },
  );
});
