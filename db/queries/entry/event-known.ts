/** What the register knows, to judge what was typed into the form of an event. */
import { asc, eq, inArray } from "drizzle-orm";
import type { EventForm } from "~/domain/counting/event-form";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { type EventKnown, type KnownPlace, townKey } from "~/domain/entry/event-known";
import { siteOf, typedSites } from "~/domain/entry/named-sites";
import type { TypedEvent } from "~/domain/entry/typed-event";
import type { OccurrenceDraft } from "~/domain/event/event-draft";
import { LINE } from "~/domain/value/limits";
import type { Handle } from "../../client";
import { kinds, places } from "../../schema/reference";
import { sites } from "../../schema/sites";
import { findPlanBook } from "../plan/plans";
import { listOrganisers } from "../reference/organisers";
import { findStateZones, listTownsNamed } from "../reference/places";

type Question = {
  form: EventForm;
  typed: TypedEvent;
  /** Of the event that is edited; none for a new one. */
  stored: readonly OccurrenceDraft[];
};

export async function findEventKnown(
  db: Handle,
  { form, typed, stored }: Question,
): Promise<EventKnown> {
  const organisers = await listOrganisers(db);
  const book = await findPlanBook(db);
  const ofForm = await db.select({ code: kinds.code }).from(kinds).where(eq(kinds.form, form));
  return {
    form,
    kinds: new Set(ofForm.map(({ code }) => code)),
    organisers: new Set(organisers.map(({ slug }) => slug)),
    stateZones: await findStateZones(db),
    leadZone: organisers.find(({ slug }) => slug === typed.lead)?.zone ?? HOME_ZONE,
    terms: new Set(book.terms.filter(({ isHead }) => !isHead).map(({ key }) => key)),
    plans: book.versions,
    places: await findChosenPlaces(db, typed),
    towns: await findTypedTowns(db, typed),
    sites: await findTypedSites(db, typed, stored),
    stored: new Map(
      stored.flatMap((occurrence) => (occurrence.id === null ? [] : [[occurrence.id, occurrence]])),
    ),
  };
}

async function findChosenPlaces(db: Handle, typed: TypedEvent): Promise<Map<number, KnownPlace>> {
  const ids = typed.occurrences.map(({ placeId }) => placeId).filter((id) => /^\d{1,15}$/.test(id));
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(places)
    .where(inArray(places.id, ids.map(Number)));
  return new Map(rows.map((row) => [row.id, knownPlace(row)]));
}

/** A site that was withdrawn stays where it is named, and is named nowhere anew. */
async function findTypedSites(
  db: Handle,
  typed: TypedEvent,
  stored: readonly OccurrenceDraft[],
): Promise<Set<number>> {
  const ids = typedSites(typed);
  if (ids.length === 0) return new Set();
  const kept = new Set(stored.flatMap(siteOf));
  const rows = await db
    .select({ id: sites.id, withdrawnAt: sites.withdrawnAt })
    .from(sites)
    .where(inArray(sites.id, ids))
    .orderBy(asc(sites.id));
  const named = rows.filter(({ id, withdrawnAt }) => withdrawnAt === null || kept.has(id));
  return new Set(named.map(({ id }) => id));
}

async function findTypedTowns(db: Handle, typed: TypedEvent): Promise<Map<string, KnownPlace[]>> {
  const towns = new Map<string, KnownPlace[]>();
  for (const { placeId, placeType, placeName, state } of typed.occurrences) {
    const key = townKey(state, placeName);
    const name = key.slice(state.length + 1);
    if (placeType !== "state" || placeId !== "" || name === "" || towns.has(key)) continue;
    if (name.length > LINE) continue;
    towns.set(key, (await listTownsNamed(db, state, name)).map(knownPlace));
  }
  return towns;
}

type Town = Awaited<ReturnType<typeof listTownsNamed>>[number];

function knownPlace({ id, name, state, county, lat, lon, zone }: Town): KnownPlace {
  return { type: "state", placeId: id, name, state, county, lat, lon, zone };
}
