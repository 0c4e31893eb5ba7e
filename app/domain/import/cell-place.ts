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
  const byName = new Map<string, Place[]>();
  const inOrder = [...places].sort((a, b) => b.population - a.population || a.id - b.id);
  for (const place of inOrder) {
    const names = [place.name, place.nameJa ?? "", ...place.otherNames].map(fold);
    for (const name of new Set(names.flatMap((one) => [one, ALSO_CALLED.get(one) ?? one]))) {
      const own = byName.get(name);
      if (name !== "" && own === undefined) byName.set(name, [place]);
      else own?.push(place);
    }
  }
  return (text, state) => {
    const typed = text.normalize("NFKC").trim();
    if (fold(typed) === "") return { kind: "blank" };
    if (typed.length > LONGEST) return { kind: "none", why: "name-unknown", elsewhere: [] };
    // The name as it is goes before one without its frame: New York City, Kansas City, 市川市.
    let answer: PlaceCell<Place> = { kind: "none", why: "name-unknown", elsewhere: [] };
    for (const { name, state: own } of readingsOf(typed, readState)) {
      const named = byName.get(fold(name)) ?? [];
      if (named.length === 0) continue;
      if (own !== null && state !== null && own !== state) {
        answer = { kind: "none", why: "states-differ", elsewhere: named };
        continue;
      }
      const asked = own ?? state;
      const found = asked === null ? named : named.filter((place) => place.state === asked);
      const [place, other] = found;
      if (place !== undefined)
        return other === undefined ? { kind: "exact", place } : { kind: "several", places: found };
      if (answer.kind === "none" && answer.why === "name-unknown")
        answer = { kind: "none", why: "not-in-state", elsewhere: named };
    }
    return answer;
  };
}

const LONGEST = 120;

/** Names of the gazetteer that addresses write shorter. */
const ALSO_CALLED = new Map(
  [
    ["New York City", "New York"],
    ["Washington, D.C.", "Washington"],
  ].map(([name = "", shorter = ""]) => [fold(name), fold(shorter)]),
);

type Reading = { name: string; state: string | null };

/** Ways to part a text into a town and a state, the likelier first. */
function readingsOf(text: string, readState: StateReader): Reading[] {
  const plain = text.replace(/[,、]\s*(?:U\.?S\.?A?\.?|United States(?: of America)?|米国)$/i, "");
  const parted = partings(plain).flatMap(({ name, state }) => {
    const read = readState(state);
    return read.ok && read.value !== null ? [{ name, state: read.value }] : [];
  });
  const readings = [...parted, { name: plain, state: null }];
  return readings.flatMap(({ name, state }) =>
    [name, ...withoutFrame(name)].map((one) => ({ name: one, state })),
  );
}

/** Springfield, IL; Springfield (IL); Springfield IL; イリノイ州スプリングフィールド; スプリングフィールド（イリノイ州）. */
function partings(text: string): { name: string; state: string }[] {
  const patterns: readonly [pattern: RegExp, isStateFirst: boolean][] = [
    [/^(.+?)\s*[,、;]\s*([^,、;]+)$/, false],
    [/^(.+?)\s*\(([^()]+)\)$/, false],
    [/^(?:米国)?(.+?州)[・\s]*(.+)$/, true],
    [/^(.+\S)\s+([A-Z]{2})$/, false],
    [/^(.+?)[・\s、/]+(.+)$/, true],
  ];
  return patterns.flatMap(([pattern, isStateFirst]) => {
    const [, first = "", second = ""] = pattern.exec(text) ?? [];
    if (first === "") return [];
    return [isStateFirst ? { name: second, state: first } : { name: first, state: second }];
  });
}

/** City of Chicago, Chicago city, シカゴ市. */
function withoutFrame(name: string): string[] {
  const bare = name
    .replace(/^(?:the\s+)?(?:city|town|village|borough|township) of\s+/i, "")
    .replace(/\s+(?:city|town|village|borough|township|CDP)$/i, "")
    .replace(/(?<=.{2})[市町村]$/, "");
  return bare === name || bare === "" ? [] : [bare];
}
