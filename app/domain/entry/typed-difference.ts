/**
 * Where two people's versions of a form differ, box by box.
 *
 * An occurrence is compared with itself, wherever it stands in either list: one that was removed or put in front
 * does not make every later one look changed. One that only one of them has stands for itself, by its place there.
 */
import { emptyTypedOccurrence, type TypedEvent, type TypedOccurrence } from "./typed-event";

/** The name of the difference in the order of the occurrences that both have. */
export const ORDER = "occurrences";

export type TypedDifference = {
  /** The box as the form posts it. */
  name: string;
  /** Both texts; several choices in one text each. */
  mine: string[];
  theirs: string[];
  /** Whose occurrence the box belongs to, where the other has none. */
  only: "mine" | "theirs" | null;
};

export function typedDifferences(mine: TypedEvent, theirs: TypedEvent): TypedDifference[] {
  const { occurrences: own, ...event } = mine;
  const { occurrences: other, ...otherEvent } = theirs;
  const stored = new Map(other.map((occurrence) => [occurrence.id, occurrence]));
  const kept = new Set(own.map(({ id }) => id));
  return [
    ...differences(boxesOf(event, ""), boxesOf(otherEvent, "")),
    ...orderDifference(own, other),
    ...own.flatMap((occurrence, at) =>
      occurrenceDifferences(at, occurrence, stored.get(occurrence.id)),
    ),
    ...other.flatMap((occurrence, at) =>
      kept.has(occurrence.id) ? [] : occurrenceDifferences(at, undefined, occurrence),
    ),
  ];
}

/** What a box begins with says nothing where the other has nothing: not every form has every box. */
function occurrenceDifferences(
  at: number,
  mine: TypedOccurrence | undefined,
  theirs: TypedOccurrence | undefined,
): TypedDifference[] {
  const name = `occurrences[${at}]`;
  const blank = boxesOf(emptyTypedOccurrence("other"), name);
  const only = theirs === undefined ? "mine" : mine === undefined ? "theirs" : null;
  return differences(boxesOf(mine, name), boxesOf(theirs, name))
    .filter((found) => {
      const isOneSided = found.mine.length === 0 || found.theirs.length === 0;
      const said = [...found.mine, ...found.theirs];
      return !(isOneSided && sameTexts(said, blank.get(found.name) ?? []));
    })
    .map((found) => ({ ...found, only }));
}

function differences(own: Boxes, other: Boxes): TypedDifference[] {
  return [...new Set([...own.keys(), ...other.keys()])].flatMap((name) => {
    const pair = { name, mine: own.get(name) ?? [], theirs: other.get(name) ?? [], only: null };
    return sameTexts(pair.mine, pair.theirs) ? [] : [pair];
  });
}

function orderDifference(
  own: readonly TypedOccurrence[],
  other: readonly TypedOccurrence[],
): TypedDifference[] {
  const inBoth = (some: readonly TypedOccurrence[], among: readonly TypedOccurrence[]) =>
    some.filter(({ id }) => id !== "" && among.some((one) => one.id === id));
  const [mine, theirs] = [inBoth(own, other), inBoth(other, own)];
  if (mine.every(({ id }, at) => id === theirs[at]?.id)) return [];
  return [{ name: ORDER, mine: mine.map(inShort), theirs: theirs.map(inShort), only: null }];
}

const inShort = ({ first, placeName, outlet }: TypedOccurrence): string =>
  [first, placeName || outlet].filter(Boolean).join(" ");

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}

type Boxes = ReadonlyMap<string, string[]>;

function boxesOf(value: unknown, name: string): Boxes {
  if (typeof value === "string") return new Map(value === "" ? [] : [[name, [value]]]);
  if (Array.isArray(value) && value.every((entry) => typeof entry === "string")) {
    const texts = value.filter((entry) => entry !== "");
    return new Map(texts.length === 0 ? [] : [[name, texts]]);
  }
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((entry, index) => [`${name}[${index}]`, entry])
    : Object.entries(value ?? {}).map(([key, entry]) => [
        name === "" ? key : `${name}.${key}`,
        entry,
      ]);
  return new Map(entries.flatMap(([key, entry]) => [...boxesOf(entry, key)]));
}
