/** What the form of an event offers to choose from, and the names of what an event's page shows. */
import type { EventForm } from "~/domain/counting/event-form";
import { type Actor, canCreateFor } from "~/domain/people/permissions";

import type { NamedSite } from "~/domain/place/site-offer";

import type { Bilingual } from "~/domain/value/language";
import type { TownNames } from "~/domain/value/town-name";

export type OrganiserChoice = {
  slug: string;
  type: "mission" | "agency";
  name: Bilingual;
  short: Bilingual;
};
export type KindChoice = { code: string; form: EventForm; name: Bilingual };
/** `posts`: the missions whose jurisdiction holds some part of the state. */
export type StateChoice = {
  code: string;
  name: Bilingual;
  posts: string[];
  /** Terms of the traits that hold there, where they are offered. P145 */
  traits?: readonly string[];
};
export type TermChoice = {
  key: string;
  plan: string;
  axis: "priority" | "tier" | "trait";
  parent: string | null;
  /** Heads of priority areas are not chosen themselves. */
  isHead: boolean;
  heading: Bilingual;
  short: Bilingual;
  /** What its text names one by one: to suggest it by. */
  fields: Bilingual[];
};
export type PlanChoice = {
  id: string;
  name: Bilingual;
  inForceFrom: string | null;
  offers: string[];
};

export type EventChoices = {
  organisers: OrganiserChoice[];
  kinds: KindChoice[];
  states: StateChoice[];
  terms: TermChoice[];
  plans: PlanChoice[];
  /** Zones of the states and territories, and Tokyo. */
  zones: readonly { zone: string; name: Bilingual }[];
  /** Japanese names of the towns that the page shows. */
  towns?: TownNames;
  /** Sites that the page shows. */
  sites?: readonly NamedSite[];
};

/** The organisers that may lead an event which this person enters. */
export function possibleLeads(
  actor: Actor,
  { organisers }: Pick<EventChoices, "organisers">,
): string[] {
  return organisers.map(({ slug }) => slug).filter((slug) => canCreateFor(actor, slug));
}

/** A place of the gazetteer as a picker shows it. */
export type PlaceChoice = {
  id: number;
  name: string;
  nameJa: string | null;
  state: string;
  county: string | null;
  population: number;
  zone: string;
  lat: number;
  lon: number;
  /** Missions whose default jurisdiction holds it; `disputed`: another claims it too. */
  posts: string[];
  disputed: boolean;
};

/** Partners as the form offers them. */
export type PartnerOffer = {
  /** To be typed or chosen: a name that is not among them is kept as it is typed. P35 */
  names: string[];
  /** Those of single occurrences have a page of their own, once the event is stored; placements have none. */
  atOccurrences: { says: string; to: string | null } | null;
};
