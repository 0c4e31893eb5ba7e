/**
 * Where a session is, by the cells of its state, its place and the number of its place.
 *
 * A town of the gazetteer is taken by its number, or by its name where there is one of that name; of several a person says
 * which. A name of none is kept as it was typed, with its state.
 */

import type { RowChoice, RowFinding } from "~/domain/import/row-reading";
import { LINE } from "~/domain/value/limits";
import { fold } from "~/domain/value/search-text";
import { cleanText } from "~/domain/value/typed-text";
import { TYPED_PLACE } from "./event-cell";
import { readPlaceWord } from "./event-code-words";
import type { SessionColumn } from "./event-columns";
import type { PlaceDraft } from "./event-draft";
import type { EventImportKnown, EventTown } from "./event-import-known";
import type { ToldPlace } from "./imported-event";

/** Where a row is read: its cells, and what is said of them beside the sessions. */
export type RowNotes = {
  cell: (column: SessionColumn) => string | undefined;
  refuse: (column: SessionColumn, reason: string, value: string) => null;
  tell: (finding: RowFinding) => void;
};

export type PlaceQuestion = { choices: RowChoice[] };
/** `place` null: the file has no column of places. `zone` null: the place does not say it. */
export type PlaceRead = {
  place: ToldPlace | null;
  zone: string | null;
  question: PlaceQuestion | null;
};

type Asked = { placeAnswer: string | null; lead: string | null; at: number };

export function readEventPlace(
  item: (column: SessionColumn) => string | undefined,
  asked: Asked,
  known: EventImportKnown,
  notes: RowNotes,
): PlaceRead | null {
  const [stateCell, placeCell, number = ""] = [item("state"), item("place"), item("place_id")];
  if (stateCell === undefined && placeCell === undefined && number === "")
    return { place: null, zone: null, question: null };
  const clean = cleanText(placeCell ?? "", { max: LINE });
  if (!clean.ok) return notes.refuse("place", clean.reason, placeCell ?? "");
  const name = clean.value === "" ? null : clean.value;
  const word = readPlaceWord(stateCell ?? "");
  const namedWord = (stateCell ?? "") === "" && name !== null ? readPlaceWord(name) : null;
  const says = {
    state: (stateCell ?? "") !== "" || namedWord !== null || (name === null && number === ""),
    name: placeCell !== undefined && namedWord === null,
    number: number !== "" && word === null,
  };
  const told = (place: PlaceDraft, zone: string | null, isMisnamed = false): PlaceRead => ({
    place: { place, says, isMisnamed },
    zone,
    question: null,
  });
  if (word !== null) return told({ type: word, name }, null);
  if (namedWord !== null) return told({ type: namedWord, name: null }, null);
  const state = known.readState(stateCell ?? "");
  if (!state.ok) return notes.refuse("state", state.reason, stateCell ?? "");
  const byHand = (): PlaceRead => typedPlace(told, state.value, name, known);
  if (number === TYPED_PLACE) return byHand();
  if (number !== "") {
    const town = known.towns.get(Number(number));
    if (town === undefined || (state.value !== null && town.state !== state.value))
      return notes.refuse("place_id", "place-number-unknown", number);
    const isMisnamed = name !== null && !isCalled(town, name);
    const place = { ...placeOf(town), ...(isMisnamed ? { name } : {}) };
    return told(place, town.zone, isMisnamed);
  }
  if (name === null) return byHand();
  return namedPlace({ name, state: state.value, told, byHand }, asked, known, notes);
}

type Named = {
  name: string;
  state: string | null;
  told: (place: PlaceDraft, zone: string | null) => PlaceRead;
  byHand: () => PlaceRead;
};

function namedPlace(
  { name, state, told, byHand }: Named,
  asked: Asked,
  known: EventImportKnown,
  notes: RowNotes,
): PlaceRead | null {
  const found = known.readPlace(name, state);
  if (found.kind === "exact") return told(placeOf(found.place), found.place.zone);
  if (found.kind === "several") {
    const answer = answersOf(asked.placeAnswer).get(asked.at);
    const town = found.places.find(({ id }) => String(id) === answer);
    if (town !== undefined) return told(placeOf(town), town.zone);
    if (answer === TYPED_PLACE) return byHand();
    return { ...byHand(), question: questionOf(found.places, name, asked, known) };
  }
  if (found.kind === "none" && found.why === "states-differ")
    return notes.refuse("place", "place-states-differ", name);
  const why =
    found.kind === "none" && found.why === "not-in-state" ? "place-not-in-state" : "place-unknown";
  notes.tell({ column: "place", reason: why, value: name });
  return byHand();
}

function typedPlace(
  told: (place: PlaceDraft, zone: string | null) => PlaceRead,
  state: string | null,
  name: string | null,
  known: EventImportKnown,
): PlaceRead {
  if (state === null) return told({ type: "unknown", name }, null);
  const nowhere = { county: null, placeId: null, lat: null, lon: null };
  return told({ type: "state", state, name, ...nowhere }, known.stateZones.get(state)?.[0] ?? null);
}

const placeOf = (town: EventTown): PlaceDraft => ({
  type: "state",
  placeId: town.id,
  name: town.name,
  state: town.state,
  county: town.county,
  lat: town.lat,
  lon: town.lon,
});

const isCalled = ({ name, nameJa, otherNames }: EventTown, text: string): boolean =>
  [name, nameJa ?? "", ...otherNames].some((one) => fold(one) === fold(text));

/** Each choice carries the answers for the sessions before it: 0=4250542;1=none. */
function answersOf(answer: string | null): Map<number, string> {
  const parts = (answer ?? "").split(";").filter(Boolean);
  return new Map(parts.map((part) => [Number(part.split("=")[0]), part.split("=")[1] ?? ""]));
}

const MOST_CHOICES = 20;

/** Proposed is the one in the area of the lead organiser, or else in the state it sits in, where that is one alone. */
function questionOf(
  towns: readonly EventTown[],
  name: string,
  { placeAnswer, lead, at }: Asked,
  known: EventImportKnown,
): PlaceQuestion {
  const before = placeAnswer === null ? "" : `${placeAnswer};`;
  const area = known.areas.get(lead ?? "");
  const within = towns.filter(({ state }) => area?.has(state));
  const atSeat = towns.filter(({ state }) => state === known.seats.get(lead ?? ""));
  const near = within.length === 1 ? within : atSeat;
  const choices = towns.slice(0, MOST_CHOICES).map((town): RowChoice => {
    const state = known.stateNames.get(town.state) ?? { ja: town.state, en: town.state };
    const { name: called, nameJa, countyName } = town;
    return {
      value: `${before}${at}=${town.id}`,
      ja: `${state.ja}${nameJa ?? ` ${called}`}（${[called, countyName].filter(Boolean).join(", ")}）`,
      en: `${called}, ${state.en}${countyName === null ? "" : ` (${countyName})`}`,
      proposed: near.length === 1 && near[0] === town,
    };
  });
  const asTyped = { ja: `「${name}」のまま`, en: `“${name}” as it is`, proposed: false };
  return { choices: [...choices, { value: `${before}${at}=${TYPED_PLACE}`, ...asTyped }] };
}
