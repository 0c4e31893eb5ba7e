/**
 * The demonstration programme: invented events in realistic proportions, at real towns.
 *
 * Pure and deterministic: the same input makes the same programme. An event depends on its year and number
 * alone; only its outcome and figures depend on `today`.
 */

import { DEFAULT_CLASSIFICATION } from "~/domain/counting/event-form";
import {
  addDays,
  type CalendarDate,
  daysBetween,
  FIRST_DAY,
  weekdayOf,
} from "~/domain/day/calendar-date";
import { type FiscalYear, fiscalYearOf, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import type { EventDraft, OccurrenceDraft } from "~/domain/event/event-draft";
import type { Bilingual } from "~/domain/value/language";
import { observationsOf } from "./demonstration-attendance";
import { DEMO_KINDS, type DemoKind } from "./demonstration-kinds";
import { BODIES, COMPANIES, partnersNear } from "./demonstration-partners";
import { placementsOf } from "./demonstration-placements";
import { type Gazetteer, gazetteerOf } from "./demonstration-places";
import { planningOf } from "./demonstration-planning";
import { type Random, randomOf } from "./demonstration-random";
import { sessionOf, standingOn, stopDays, stopsFrom } from "./demonstration-sessions";
import { tagsOn } from "./demonstration-tags";
import type { DemoEvent, DemoInput, DemoPlace } from "./demonstration-types";
import { fill, headOf, RESULTS, TITLES, TOPICS } from "./demonstration-words";

export const DEMONSTRATION = { years: 3, eventsPerYear: 300, seed: 20170713 };

/** Draws of its own, so that what is planned around an event never moves the event. */
const PLANNING = 1;

/** In order of their first days. */
export function demonstrationProgramme(input: DemoInput): DemoEvent[] {
  const gazetteer = gazetteerOf(input);
  const current = fiscalYearOf(input.today);
  const events: DemoEvent[] = [];
  for (let back = input.years - 1; back >= 0; back -= 1) {
    const count = Math.round(input.eventsPerYear * (1 - Math.min(0.4, back * 0.05)));
    for (let number = 0; number < count; number += 1) {
      const random = randomOf(input.seed, current - back, number);
      const made = eventOf(random, input, gazetteer, current - back);
      if (made === null) continue;
      const around = randomOf(input.seed, current - back, number, PLANNING);
      const ahead = daysBetween(input.today, firstDayOf(made.draft));
      events.push({ ...made, planning: planningOf(around, made.draft, ahead) });
    }
  }
  return events.sort((a, b) => compare(firstDayOf(a.draft), firstDayOf(b.draft)));
}

const firstDayOf = ({ occurrences }: EventDraft): string => occurrences[0]?.first.from ?? "";
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function eventOf(
  random: Random,
  input: DemoInput,
  gazetteer: Gazetteer,
  year: FiscalYear,
): Omit<DemoEvent, "planning"> | null {
  const kind = random.weighted(DEMO_KINDS.map((kind) => [kind, kind.weight] as const));
  const day = dayIn(random, year, kind);
  const certain = random.next() < planningShare(daysBetween(input.today, day));
  if (day < FIRST_DAY || !certain) return null;
  const town = gazetteer.anyTown(random);
  const mission = gazetteer.missionOf(town, day);
  if (mission === null) return null;

  const { lead, coOrganisers } = organisersOf(random, kind, mission);
  const { occurrences, joined } = occurrencesOf(random, {
    input,
    gazetteer,
    kind,
    day,
    town,
    lead,
    mission,
  });
  const draft: EventDraft = {
    form: kind.form,
    kind: kind.code,
    ...textOf(random, input, kind, town, occurrences),
    lead,
    coOrganisers: [...new Set([...coOrganisers, ...joined])].filter((slug) => slug !== lead),
    partners: random.chance(0.5) ? [random.pick(partnersNear(town.state)).name.en] : [],
    tags: tagsOn(random, day, input.plans),
    ...publicationOf(random.chance(0.6)),
    occurrences,
  };
  const observations = occurrences.flatMap(({ outcome, placement, place, first }, position) => {
    if (outcome !== "held" || placement !== null) return [];
    const daysAgo = daysBetween(first.from, input.today);
    return observationsOf(random, kind, { position, online: place.type === "online", daysAgo });
  });
  return { draft, observations };
}

/** A working day or a weekend of the year, fewer in August and over the New Year. */
function dayIn(random: Random, year: FiscalYear, kind: DemoKind): CalendarDate {
  const { from, to } = fiscalYearPeriod(year);
  let day = addDays(from, random.whole(0, daysBetween(from, to)));
  if (/-(08|12-2|12-3|01-0)/.test(day) && random.chance(0.4))
    day = addDays(from, random.whole(0, daysBetween(from, to)));
  const step = day < addDays(to, -7) ? 1 : -1;
  while (isWeekend(day) !== kind.weekend) day = addDays(day, step);
  return day;
}

const isWeekend = (day: CalendarDate): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6;

/** What lies far ahead is planned only in part. */
function planningShare(daysAhead: number): number {
  if (daysAhead <= 14) return 1;
  return Math.max(0.3, 1 - daysAhead / 180);
}

const AGENCIES: Record<string, readonly string[]> = {
  ...{
    business_forum: ["jetro", "meti"],
    matching: ["jetro"],
    roadshow: ["jetro", "meti"],
    selectusa: ["jetro"],
  },
  ...{
    culture: ["jf"],
    japanese_lang: ["jf", "mext"],
    exchange_invite: ["mofa", "mext"],
    press_invite: ["mofa"],
  },
  ...{
    speaker_team: ["cas", "mofa"],
    regional_conf: ["meti", "mlit"],
    jet: ["mic"],
    webinar: ["meti", "jetro", "mof"],
  },
};

function organisersOf(random: Random, kind: DemoKind, mission: string) {
  const agencies = AGENCIES[kind.code];
  if (agencies === undefined)
    return { lead: mission, coOrganisers: random.chance(0.05) ? ["jetro"] : [] };
  const agency = random.pick(agencies);
  if (random.chance(0.45))
    return { lead: agency, coOrganisers: random.chance(0.7) ? [mission] : [] };
  return { lead: mission, coOrganisers: random.chance(0.3) ? [agency] : [] };
}

type Making = {
  input: DemoInput;
  gazetteer: Gazetteer;
  kind: DemoKind;
  day: CalendarDate;
  town: DemoPlace;
  lead: string;
  mission: string;
};

/** `joined`: missions whose jurisdiction a caravan enters and that host a stop there. */
function occurrencesOf(
  random: Random,
  making: Making,
): { occurrences: OccurrenceDraft[]; joined: string[] } {
  const { input, gazetteer, kind, day, town } = making;
  if (kind.form === "media-buy") {
    const states = new Set([town.state]);
    const near = gazetteer.townsNear(town, 250);
    if (near.length > 0 && random.chance(0.5)) states.add(random.pick(near).state);
    const social = kind.code === "social_media";
    return {
      occurrences: placementsOf(random, {
        day,
        today: input.today,
        social,
        town,
        zone: town.zone,
        states: [...states],
      }),
      joined: [],
    };
  }
  const session = (on: CalendarDate, at: DemoPlace | null, hosts: string[]) =>
    sessionOf(random, {
      day: on,
      kind,
      town: at,
      zone: town.zone,
      standing: standingOn(random, on, input.today),
      hosts,
    });
  if (kind.form !== "caravan") {
    return {
      occurrences: withNewDate(random, input.today, [
        session(day, random.chance(kind.online) ? null : town, []),
      ]),
      joined: [],
    };
  }
  const stops = stopsFrom(random, gazetteer, town);
  const days = stopDays(random, day, stops.length);
  const joined = new Set<string>();
  const occurrences = stops.map((stop, index) => {
    const on = days[index] ?? day;
    const there = gazetteer.missionOf(stop, on);
    const isHosted = there !== null && there !== making.mission && random.chance(0.5);
    if (isHosted) joined.add(there);
    return session(on, stop, isHosted ? [there] : []);
  });
  return { occurrences, joined: [...joined] };
}

/** Most of what was postponed has its new date: an occurrence of its own right after it. N0 */
function withNewDate(
  random: Random,
  today: CalendarDate,
  occurrences: OccurrenceDraft[],
): OccurrenceDraft[] {
  const [only] = occurrences;
  if (only?.outcome !== "postponed" || !random.chance(0.7)) return occurrences;
  const day = addDays(only.first.from, 7 * random.whole(3, 12));
  const first = { ...only.first, from: day, to: day };
  const standing =
    day <= today
      ? ({ outcome: "held", outcomeReason: null } as const)
      : ({ outcome: "scheduled", outcomeReason: null } as const);
  return [only, { ...only, ...standing, first, last: first, startTime: null }];
}

/** What may be published is 機密性1; the rest is as somebody begins it. */
function publicationOf(
  mayBePublished: boolean,
): Pick<EventDraft, "classification" | "mayBePublished"> {
  return {
    classification: mayBePublished ? "confidentiality-1" : DEFAULT_CLASSIFICATION,
    mayBePublished,
  };
}

function textOf(
  random: Random,
  input: DemoInput,
  kind: DemoKind,
  town: DemoPlace,
  occurrences: readonly OccurrenceDraft[],
) {
  const state = input.states.find(({ code }) => code === town.state)?.name ?? {
    ja: town.state,
    en: town.state,
  };
  const words: Record<string, Bilingual> = {
    state,
    head: headOf(town.state),
    town: { ja: town.nameJa ?? town.name, en: town.name },
    company: random.pick(COMPANIES),
    body: random.pick(BODIES),
    topic: random.pick(TOPICS),
  };
  const title = fill(random.pick(TITLES[kind.code] ?? []), words);
  const held = occurrences.some(({ outcome }) => outcome === "held");
  return {
    title: random.chance(0.03) ? { ja: title.ja, en: null } : title,
    summary: { ja: null, en: null },
    results: held && random.chance(0.25) ? random.pick(RESULTS) : { ja: null, en: null },
    programme: { ja: null, en: null },
    guests: null,
  };
}
