/**
 * A town as people write it in the cell of a table: Columbus, Springfield (IL), シカゴ市, インディアナ州コロンバス,
 * City of Chicago.
 *
 * One town of the gazetteer is taken; of several, as of the two Springfields, a person says which. Names are compared
 * by the one fold.
 */
import { fold } from "~/domain/value/search-text";
import type { StateReader } from "./cell-state";

/** A town of the gazetteer. `otherNames` in any language. */
export type KnownPlace = {
  id: number;
  name: string;
  nameJa: string | null;
  otherNames: readonly string[];
  state: string;
  population: number;
};

/** `several` and `elsewhere` begin with the most people. */
export type PlaceCell<Place extends KnownPlace = KnownPlace> =
  | { kind: "blank" }
  | { kind: "exact"; place: Place }
  | { kind: "several"; places: Place[] }
  | {
      kind: "none";
      why: "name-unknown" | "not-in-state" | "states-differ";
      /** Towns of that name in other states. */
      elsewhere: Place[];
    };

/** `state`: the USPS code that another cell of the row names, or null. */
export type PlaceReader<Place extends KnownPlace = KnownPlace> = (
  text: string,
  state: string | null,
) => PlaceCell<Place>;

/** Made once for a table: it folds every name. */
export function placeReader<Place extends KnownPlace>(
  places: readonly Place[],
  readState: StateReader,
): PlaceReader<Place> {
  const byName = indexOf(places);
  const isIn = (state: string | null) => (place: Place) => state === null || place.state === state;
  const read = (text: string, state: string | null): PlaceCell<Place> => {
    const typed = text.normalize("NFKC").trim();
    if (fold(typed) === "") return { kind: "blank" };
    if (typed.length > LONGEST) return { kind: "none", why: "name-unknown", elsewhere: [] };
    let answer: PlaceCell<Place> = { kind: "none", why: "name-unknown", elsewhere: [] };
    for (const { name, state: own } of readingsOf(typed, readState)) {
      const folded = fold(name);
      const towns = byName.get(joinedUp(folded)) ?? [];
      if (towns.length === 0) continue;
      if (own !== null && state !== null && own !== state) {
        answer = { kind: "none", why: "states-differ", elsewhere: towns };
        continue;
      }
      const asWritten = (byName.get(folded) ?? []).filter(isIn(own ?? state));
      const found = asWritten.length > 0 ? asWritten : towns.filter(isIn(own ?? state));
      const [place, other] = found;
      if (place !== undefined)
        return other === undefined ? { kind: "exact", place } : { kind: "several", places: found };
      if (answer.kind === "none" && answer.why === "name-unknown")
        answer = { kind: "none", why: "not-in-state", elsewhere: towns };
    }
    return answer;
  };
  // A table says the same over and over.
  const before = new Map<string, PlaceCell<Place>>();
  return (text, state) => {
    const key = `${state}\n${text}`;
    const answer = before.get(key) ?? read(text, state);
    if (before.size < MOST_REMEMBERED) before.set(key, answer);
    return answer;
  };
}

const MOST_REMEMBERED = 20_000;
const LONGEST = 120;

/** By every folded name, and by each without its spaces; the most people first. */
function indexOf<Place extends KnownPlace>(places: readonly Place[]): Map<string, Place[]> {
  const byName = new Map<string, Place[]>();
  for (const place of [...places].sort((a, b) => b.population - a.population || a.id - b.id)) {
    add(fold(place.name), place);
    if (place.nameJa !== null) add(fold(place.nameJa), place);
    for (const name of place.otherNames) add(fold(name), place);
  }
  return byName;

  function add(name: string, place: Place): void {
    if (name === "") return;
    addAs(name, place);
    addAs(joinedUp(name), place);
    const shorter = ALSO_CALLED.get(name);
    if (shorter !== undefined) add(shorter, place);
  }

  /** Once, however many of its names are the same: they come one after another. */
  function addAs(key: string, place: Place): void {
    const own = byName.get(key);
    if (own === undefined) byName.set(key, [place]);
    else if (own.at(-1) !== place) own.push(place);
  }
}

/** Names of the gazetteer that addresses write shorter. */
const ALSO_CALLED = new Map(
  [
    ["New York City", "New York"],
    ["Washington, D.C.", "Washington"],
  ].map(([name = "", shorter = ""]) => [fold(name), fold(shorter)]),
);

/** DeKalb is De Kalb, カンザスシティー is カンザスシティ. */
const joinedUp = (folded: string): string => `=${folded.replace(/[ ー]/g, "")}`;

type Reading = { name: string; state: string | null };

/**
 * Ways to part a text into a town and a state, the likelier first: the name as it is goes before all (Washington, D.C.),
 * and before one without its frame (Kansas City).
 */
function* readingsOf(text: string, readState: StateReader): Generator<Reading> {
  yield { name: text, state: null };
  const plain = text.replace(/[,、]\s*(?:U\.?S\.?A?\.?|United States(?: of America)?|米国)$/i, "");
  for (const { name, state } of partings(plain)) {
    const read = readState(state);
    if (!read.ok || read.value === null) continue;
    for (const one of [name, ...withoutFrame(name)]) yield { name: one, state: read.value };
  }
  for (const one of [plain, ...withoutFrame(plain)]) yield { name: one, state: null };
}

/** Springfield, IL; Springfield (IL); Springfield IL; イリノイ州スプリングフィールド; スプリングフィールド（イリノイ州）. */
function partings(text: string): { name: string; state: string }[] {
  return PARTINGS.flatMap(([pattern, isStateFirst]) => {
    const [, first = "", second = ""] = pattern.exec(text) ?? [];
    if (first === "") return [];
    return [isStateFirst ? { name: second, state: first } : { name: first, state: second }];
  });
}

const PARTINGS: readonly [pattern: RegExp, isStateFirst: boolean][] = [
  [/^(.+?)\s*[,、;]\s*([^,、;]+)$/, false],
  [/^(.+?)\s*\(([^()]+)\)$/, false],
  [/^(?:米国)?(.+?州)[・\s]*(.+)$/, true],
  [/^(.+\S)\s+([A-Z]{2})$/, false],
  [/^(.+?)[・\s、/]+(.+)$/, true],
];

const SIDES: Readonly<Record<string, string>> = { N: "North", S: "South", E: "East", W: "West" };

/** City of Chicago, Chicago city, シカゴ市, E. Chicago. */
function withoutFrame(name: string): string[] {
  const bare = name
    .replace(/^([NSEW])(?:\.\s*|\s+)(?=\p{L})/u, (_, side: string) => `${SIDES[side]} `)
    .replace(/^(?:the\s+)?(?:city|town|village|borough|township) of\s+/i, "")
    .replace(/\s+(?:city|town|village|borough|(?:charter\s+)?(?:township|twp\.?)|CDP)$/i, "")
    .replace(/(?<=.{2})[市町村]$/, "");
  return bare === name || bare === "" ? [] : [bare];
}
