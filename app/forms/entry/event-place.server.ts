/**
 * Where an occurrence is: from the gazetteer, typed by hand, or without a state.
 *
 * A chosen place of the gazetteer decides name, state, county and coordinates, and so does one typed by hand whose name
 * and state are those of exactly one town. Another one keeps the coordinates it was stored with as long as name and state
 * stay.
 */

import type { PlaceType } from "~/domain/counting/occurrence";
import { type EventKnown, type KnownPlace, townKey } from "~/domain/entry/event-known";
import type { TypedOccurrence } from "~/domain/entry/typed-event";
import type { PlaceDraft } from "~/domain/event/event-draft";
import { LINE } from "~/domain/value/limits";
import { cleanText } from "~/domain/value/typed-text";
import { type Issues, refuseField, take } from "~/forms/boxes/fields.server";

type TypedPlace = Pick<TypedOccurrence, "placeId" | "placeName" | "state" | "states"> & {
  placeType: PlaceType;
};
/** `zones`: those of the place, the one most people live in first; none where the place does not say it. */
export type PlaceRead = { place: PlaceDraft; zones: readonly string[] };

const NOWHERE = { state: null, county: null, placeId: null, name: null, lat: null, lon: null };

export function readPlace(
  typed: TypedPlace,
  stored: PlaceDraft | null,
  known: EventKnown,
  context: Issues,
): PlaceRead | null {
  if (known.form === "media-buy") return readPlacementPlace(typed, known, context);
  const name = take(context, ["placeName"], cleanText(typed.placeName, { max: LINE }));
  if (name === null) return null;
  if (typed.placeType !== "state") {
    return { place: { type: typed.placeType, name: name === "" ? null : name }, zones: [] };
  }
  if (typed.placeId !== "") return readGazetteerPlace(typed.placeId, known, context);
  return readPlaceByHand(typed.state, name === "" ? null : name, stored, known, context);
}

function readGazetteerPlace(placeId: string, known: EventKnown, context: Issues): PlaceRead | null {
  const place = /^\d{1,15}$/.test(placeId) ? known.places.get(Number(placeId)) : undefined;
  if (place === undefined) {
    refuseField(context, ["placeName"], "place-unknown");
    return null;
  }
  return readTown(place);
}

function readTown({ zone, ...place }: KnownPlace): PlaceRead {
  return { place, zones: [zone] };
}

function readPlaceByHand(
  state: string,
  name: string | null,
  stored: PlaceDraft | null,
  known: EventKnown,
  context: Issues,
): PlaceRead | null {
  const zones = known.stateZones.get(state);
  if (zones === undefined) {
    refuseField(context, ["state"], state === "" ? "state-missing" : "unknown");
    return null;
  }
  const isSame =
    stored?.type === "state" &&
    stored.placeId === null &&
    stored.state === state &&
    stored.name === name;
  if (isSame) return { place: stored, zones };
  const [town, ...others] = name === null ? [] : (known.towns.get(townKey(state, name)) ?? []);
  if (town !== undefined && others.length === 0) return readTown(town);
  return { place: { ...NOWHERE, type: "state", state, name }, zones };
}

function readPlacementPlace(
  { placeType, states }: TypedPlace,
  known: EventKnown,
  context: Issues,
): PlaceRead | null {
  if (placeType === "nationwide") return { place: { type: "nationwide", name: null }, zones: [] };
  if (placeType !== "state") {
    refuseField(context, ["placeType"], "unknown");
    return null;
  }
  const [first] = states;
  if (first === undefined) {
    refuseField(context, ["states"], "states-missing");
    return null;
  }
  return { place: { type: "state", ...NOWHERE }, zones: known.stateZones.get(first) ?? [] };
}
