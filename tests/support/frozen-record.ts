/** Frozen records for tests: what a report rests on, made by hand. */
import type {
  FrozenEvent,
  FrozenObservation,
  FrozenOccurrence,
  FrozenPlan,
  FrozenReport,
} from "~/domain/submission/frozen-report";

export const frozenObservation = (more: Partial<FrozenObservation> = {}): FrozenObservation => ({
  ...{ id: 1, mode: "in-person", method: "counted", scope: "own", low: 40, high: 40 },
  ...{ openEnded: false, official: true, wording: null, recordedAt: "2025-07-02T00:00:00.000Z" },
  ...more,
});

export const frozenSession = (more: Partial<FrozenOccurrence> = {}): FrozenOccurrence => ({
  ...{ id: 1, type: "session", outcome: "held", placeType: "state", state: "IN" },
  ...{ firstFrom: "2025-07-01", firstTo: "2025-07-01", lastFrom: "2025-07-01" },
  ...{ lastTo: "2025-07-01", placementStates: [], place: "Indianapolis" },
  ...{ organisers: [], tags: [], observations: [frozenObservation()], reach: [] },
  ...more,
});

export const frozenEvent = (more: Partial<FrozenEvent> = {}): FrozenEvent => ({
  ...{ id: 1, title: { ja: "桜まつり", en: "Cherry blossom festival" } },
  ...{ form: "mission-event", kind: "reception", organisers: ["chicago"], counted: "yes" },
  ...{ criterion: null, tags: [], plan: "3.0", classification: "confidentiality-2" },
  ...{ mayBePublished: false, fictional: false, mark: null, source: null },
  occurrences: [frozenSession()],
  ...more,
});

const PLANS: FrozenPlan[] = [
  {
    id: "3.0",
    name: { ja: "行動計画3.0", en: "Action Plan 3.0" },
    from: "2023-08-04",
    to: "2025-12-17",
    terms: [
      {
        key: "3.0:a",
        axis: "priority",
        parent: null,
        ja: "対日理解",
        en: "Understanding of Japan",
      },
      { key: "3.0:t1", axis: "tier", parent: null, ja: "関心の高い層", en: "Highly interested" },
    ],
    offers: ["3.0:a", "3.0:t1"],
  },
  {
    id: "4.0",
    name: { ja: "行動計画4.0", en: "Action Plan 4.0" },
    from: "2025-12-18",
    to: null,
    terms: [
      {
        key: "4.0:1",
        axis: "priority",
        parent: null,
        ja: "科学技術・経済安全保障",
        en: "Technology and economic security",
      },
      {
        key: "4.0:1-1",
        axis: "priority",
        parent: "4.0:1",
        ja: "科学技術・イノベーション",
        en: "Science, technology and innovation",
      },
      {
        key: "4.0:1-2",
        axis: "priority",
        parent: "4.0:1",
        ja: "経済安全保障上の戦略分野",
        en: "Strategic fields of economic security",
      },
    ],
    offers: ["4.0:1", "4.0:1-1", "4.0:1-2", "3.0:t1"],
  },
];

const NAMES: FrozenReport["names"] = [
  { axis: "state", key: "IL", ja: "イリノイ", en: "Illinois" },
  { axis: "state", key: "IN", ja: "インディアナ", en: "Indiana" },
  { axis: "state", key: "MT", ja: "モンタナ", en: "Montana" },
  { axis: "kind", key: "reception", ja: "レセプション", en: "Reception" },
  { axis: "kind", key: "festival", ja: "祭り", en: "Festival" },
  { axis: "organiser", key: "chicago", ja: "シカゴ総", en: "Chicago" },
  { axis: "organiser", key: "houston", ja: "ヒューストン総", en: "Houston" },
];

export const frozenReport = (
  events: FrozenEvent[],
  more: Partial<FrozenReport> = {},
): FrozenReport => ({
  format: 1,
  period: { from: "2025-04-01", to: "2026-03-31" },
  asOf: "2026-06-01T03:00:00.000Z",
  rules: "2026-12-01",
  code: "0f".repeat(32),
  plans: PLANS,
  names: NAMES,
  crosswalk: [],
  figures: [],
  facts: [],
  published: [],
  events,
  ...more,
});

/** So many events that differ, over both plans of the year, in two states, one of them the whole event of others. */
export function variedEvents(count: number): FrozenEvent[] {
  return Array.from({ length: count }, (_, at): FrozenEvent => {
    const month = ((at * 5) % 12) + 1;
    const day = `${month < 4 ? 2026 : 2025}-${String(month).padStart(2, "0")}-11`;
    const days = { firstFrom: day, firstTo: day, lastFrom: day, lastTo: day };
    const low = 20 + ((at * 37) % 400);
    const isLarge = at % 20 === 7;
    const observation = frozenObservation({
      id: at + 1,
      low: isLarge ? 25_000 : low,
      high: isLarge ? 25_000 : low + (at % 3 === 0 ? 0 : 30),
      method: isLarge ? "organiser" : "counted",
      scope: isLarge ? "whole" : at % 9 === 4 ? "unknown" : "own",
      openEnded: isLarge,
      wording: isLarge ? "2万5千人以上" : null,
    });
    const inNewPlan = day >= "2025-12-18";
    return frozenEvent({
      id: at + 1,
      title: {
        ja: `日本文化紹介行事（第${at + 1}回）及び経済界との意見交換会`,
        en: `Introducing Japanese culture, no. ${at + 1}`,
      },
      kind: at % 4 === 0 ? "festival" : "reception",
      organisers: at % 3 === 0 ? ["chicago", "houston"] : ["chicago"],
      plan: inNewPlan ? "4.0" : "3.0",
      tags: inNewPlan ? (at % 2 === 0 ? ["4.0:1-1", "4.0:1-2"] : ["4.0:1-1"]) : ["3.0:a", "3.0:t1"],
      counted: at % 13 === 5 ? "pending" : "yes",
      fictional: at === 3,
      occurrences: [
        frozenSession({
          id: at + 1,
          ...days,
          state: at % 2 === 0 ? "IN" : "IL",
          place: at % 2 === 0 ? "Indianapolis" : "Chicago",
          observations: at % 11 === 10 ? [] : [observation],
        }),
      ],
    });
  });
}
