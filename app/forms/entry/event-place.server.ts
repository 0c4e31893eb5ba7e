/**
 * Where an occurrence is: from the gazetteer, typed by hand, or without a state.
 *
 * A chosen place of the gazetteer decides name, state, county and coordinates. A place typed by hand keeps the
 * coordinates it was stored with as long as name and state stay.
 */

import type { PlaceType } from "~/domain/counting/occurrence";
import type { EventKnown } from "~/domain/entry/event-known";
import type { TypedOccurrence } from "~/domain/entry/typed-event";
import type { PlaceDraft } from "~/domain/event/event-draft";
import { LINE } from "~/domain/value/limits";
import { cleanText } from "~/domain/value/typed-text";
import { type Issues, refuseField, take } from "~/forms/boxes/fields.server";

type TypedPlace = Pick<TypedOccurrence, "placeId" | "placeName" | "state" | "states"> & {
  placeType: PlaceType;
};
/** The zone is null where the place does not say it. */
export type PlaceRead = { place: PlaceDraft; zone: string | null };

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
    return { place: { type: typed.placeType, name: name === "" ? null : name }, zone: null };
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
  const { zone, ...located } = place;
  return { place: located, zone };
}

function readPlaceByHand(
  state: string,
  name: string | null,
  stored: PlaceDraft | null,
  known: EventKnown,
  context: Issues,
): PlaceRead | null {
  const zone = known.stateZones.get(state);
  if (zone === undefined) {
    refuseField(context, ["state"], state === "" ? "state-missing" : "unknown");
    return null;
  }
  const isSame =
    stored?.type === "state" &&
    stored.placeId === null &&
    stored.state === state &&
    stored.name === name;
  return { place: isSame ? stored : { ...NOWHERE, type: "state", state, name }, zone };
}

function readPlacementPlace(
  { placeType, states }: TypedPlace,
  known: EventKnown,
  context: Issues,
): PlaceRead | null {
  if (placeType === "nationwide") return { place: { type: "nationwide", name: null }, zone: null };
  if (placeType !== "state") {
    refuseField(context, ["placeType"], "unknown");
    return null;
  }
  const [first] = states;
  if (first === undefined) {
    refuseField(context, ["states"], "states-missing");
    return null;
  }
  return { place: { type: "state", ...NOWHERE }, zone: known.stateZones.get(first) ?? null };
}
