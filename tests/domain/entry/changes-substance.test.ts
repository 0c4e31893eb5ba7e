/** Which changes touch what was approved. P5 */
import { describe, expect, test } from "vitest";
import { exactDay } from "~/domain/day/rough-day";
import { changesSubstance } from "~/domain/entry/changes-substance";
import type { EventDraft, OccurrenceDraft } from "~/domain/event/event-draft";
import { draftOf, occurrenceOf, placeIn, placementOf } from "../../support/make-event";

const caravan = (overrides: Partial<EventDraft> = {}): EventDraft =>
  draftOf({
    form: "caravan",
    kind: "caravan",
    tags: ["4.0:1-1", "2017:I1"],
    occurrences: [
      stop(),
      occurrenceOf({ id: 2, day: "2026-06-11", place: placeIn("OH", "Akron") }),
    ],
    ...overrides,
  });
const stop = (overrides: Partial<OccurrenceDraft> = {}) => occurrenceOf({ id: 1, ...overrides });
const withFirst = (overrides: Partial<OccurrenceDraft>) =>
  caravan({ occurrences: [stop(overrides), ...caravan().occurrences.slice(1)] });
const [first, second] = caravan().occurrences;

describe("P5 substance", () => {
  test.each<[string, EventDraft]>([
    ["a first day", withFirst({ first: exactDay("2026-06-09") })],
    ["a last day", withFirst({ last: exactDay("2026-06-12") })],
    [
      "how exactly a day is known",
      withFirst({ first: { ...exactDay("2026-06-10"), precision: "month" } }),
    ],
    ["a state", withFirst({ place: placeIn("KY", "Indianapolis") })],
    ["a town", withFirst({ place: placeIn("IN", "Gary") })],
    ["a place online", withFirst({ place: { type: "online", name: null } })],
    ["hosts of a stop", withFirst({ organisers: ["chicago"] })],
    ["tags of a stop", withFirst({ tags: ["4.0:1-1"] })],
    ["a stop more", caravan({ occurrences: [...caravan().occurrences, stop({ id: null })] })],
    ["a stop less", caravan({ occurrences: caravan().occurrences.slice(1) })],
    [
      "the order of stops",
      caravan({ occurrences: [second, first].filter((one) => one !== undefined) }),
    ],
    ["tags", caravan({ tags: ["2017:I1"] })],
    ["the lead", caravan({ lead: "nashville" })],
  ])("%s", (_what, changed) => {
    expect(changesSubstance(caravan(), changed)).toBe(true);
  });

  const cost = { amount: 500, currency: "USD", qualifier: "exact" } as const;
  const media = (placement: Parameters<typeof placementOf>[1] = {}, states = ["IN", "OH"]) =>
    draftOf({ form: "media-buy", occurrences: [placementOf(states, placement)] });
  test.each<[string, EventDraft]>([
    ["an outlet", media({ placement: { cost, outlet: "WGN" } })],
    ["an amount", media({ placement: { cost: { ...cost, amount: 501 } } })],
    ["a currency", media({ placement: { cost: { ...cost, currency: "JPY" } } })],
    ["no cost any more", media({ placement: { cost: null } })],
    ["the states it names", media({ placement: { cost } }, ["IN"])],
  ])("of a placement: %s", (_what, changed) => {
    expect(changesSubstance(media({ placement: { cost } }), changed)).toBe(true);
  });

  test.each<[string, EventDraft]>([
    ["titles", caravan({ title: { ja: "別の件名", en: null } })],
    ["summary", caravan({ summary: { ja: "概要", en: null } })],
    ["results", caravan({ results: { ja: "成果", en: "Results" } })],
    ["partners", caravan({ partners: ["日米協会"] })],
    ["publication", caravan({ mayBePublished: true, classification: "confidentiality-2" })],
    ["note, venue, capacity", withFirst({ note: "注", venue: "市庁舎", capacity: 80 })],
    ["times of day", withFirst({ startTime: "18:00", endTime: "20:00" })],
    ["the order of tags", caravan({ tags: ["2017:I1", "4.0:1-1"] })],
    ["a stop entered anew as it was", withFirst({ id: null })],
  ])("wording is none: %s", (_what, changed) => {
    expect(changesSubstance(caravan(), changed)).toBe(false);
  });
});
