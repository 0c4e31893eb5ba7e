/** The placements of a demonstration media buy: outlet, states, flight, cost, planned and actual reach. N6, N12 */

import type { ReachMeasure } from "~/domain/counting/reach";
import { addDays, type CalendarDate } from "~/domain/day/calendar-date";
import { exactDay } from "~/domain/day/rough-day";
import type { OccurrenceDraft, PlacementDraft, ReachDraft } from "~/domain/event/event-draft";
import {
  emptyValues,
  PLACEMENT_FIELD_NAMES,
  SESSION_FIELD_NAMES,
} from "~/domain/event/occurrence-fields";
import type { Random } from "./demonstration-random";
import { type Standing, standingOn } from "./demonstration-sessions";
import type { DemoPlace } from "./demonstration-types";

type Medium = {
  ja: string;
  measure: ReachMeasure;
  reach: number;
  cost: number;
  outlets: readonly string[];
};

const MEDIA: readonly Medium[] = [
  {
    ja: "ローカルテレビ局",
    measure: "viewers",
    reach: 60_000,
    cost: 18_000,
    outlets: ["KNSX-TV", "WLKB-TV", "KPRB-TV"],
  },
  {
    ja: "地方紙",
    measure: "circulation",
    reach: 22_000,
    cost: 6_000,
    outlets: ["The Lanternfield Gazette", "Riverbend Daily", "Prairie Bridge Herald"],
  },
  {
    ja: "Web広告",
    measure: "impressions",
    reach: 480_000,
    cost: 9_000,
    outlets: ["Heartland Ads", "Mainstreet Reach"],
  },
  { ja: "ラジオ", measure: "viewers", reach: 18_000, cost: 4_000, outlets: ["KMPL-FM", "WSLV-AM"] },
];
const SOCIAL: Medium = {
  ja: "SNS",
  measure: "views",
  reach: 35_000,
  cost: 2_000,
  outlets: ["公館公式アカウント", "Kusanone Clips"],
};

type Buy = {
  day: CalendarDate;
  today: CalendarDate;
  social: boolean;
  town: DemoPlace;
  zone: string;
  states: string[];
};

export function placementsOf(random: Random, buy: Buy): OccurrenceDraft[] {
  const slots = buy.social ? 1 : random.whole(1, 4);
  const placements: OccurrenceDraft[] = [];
  for (let slot = 0; slot < slots; slot += 1) {
    const medium = buy.social ? SOCIAL : random.pick(MEDIA);
    const day = addDays(buy.day, slot * random.whole(0, 6));
    placements.push(placementOn(random, buy, medium, day));
  }
  return placements;
}

function placementOn(random: Random, buy: Buy, medium: Medium, day: CalendarDate): OccurrenceDraft {
  const standing = standingOn(random, day, buy.today);
  const nationwide = buy.social && random.chance(0.4);
  const last = exactDay(addDays(day, random.whole(6, 45)));
  return {
    id: null,
    ...standing,
    first: exactDay(day),
    last,
    startTime: null,
    endTime: null,
    startsLater: false,
    zone: buy.zone,
    place: nationwide ? { type: "nationwide", name: null } : NAMED_STATES,
    ...emptyValues(SESSION_FIELD_NAMES),
    organisers: [],
    tags: [],
    placement: detailsOf(random, {
      medium,
      standing,
      states: nationwide ? [] : buy.states,
      town: buy.town,
    }),
  };
}

const NAMED_STATES = {
  type: "state",
  state: null,
  county: null,
  placeId: null,
  name: null,
  lat: null,
  lon: null,
} as const;

type Details = { medium: Medium; standing: Standing; states: string[]; town: DemoPlace };

function detailsOf(random: Random, { medium, standing, states, town }: Details): PlacementDraft {
  const planned = Math.round(random.around(medium.reach, 0.5) / 1_000) * 1_000;
  const reach: ReachDraft[] = [
    { measure: medium.measure, phase: "planned", value: planned, qualifier: "about" },
  ];
  if (standing.outcome === "held" && random.chance(0.85)) {
    const qualifier = random.weighted([
      ["exact" as const, 6],
      ["about" as const, 3],
      ["at-least" as const, 1],
    ]);
    reach.push({
      measure: medium.measure,
      phase: "actual",
      value: random.around(planned, 0.25),
      qualifier,
    });
  }
  const amount = Math.round(random.around(medium.cost, 0.4) / 100) * 100;
  const outlet = random.pick(medium.outlets);
  const market = states.length === 1 && random.chance(0.6) ? town.name : null;
  const cost: PlacementDraft["cost"] = random.chance(0.9)
    ? { amount, currency: "USD", qualifier: random.chance(0.8) ? "exact" : "about" }
    : null;
  const actualCost = reach.length > 1 ? spentOf(cost) : null;
  const known = { outlet, medium: medium.ja, market, states, cost, actualCost, reach };
  return { ...emptyValues(PLACEMENT_FIELD_NAMES), ...known };
}

/** What was planned roughly cost a little more in the end; the rest cost what was agreed. */
function spentOf(cost: PlacementDraft["cost"]): PlacementDraft["cost"] {
  if (cost === null || cost.qualifier === "exact") return cost;
  return { ...cost, amount: cost.amount + 300, qualifier: "exact" };
}
