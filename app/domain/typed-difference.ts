/** Where two people's versions of a form differ, box by box. Occurrences are compared by their place in the list. */
import type { TypedEvent } from "./typed-event";

/** The name of the box as the form posts it, with both texts; several choices in one text each. */
export type TypedDifference = { name: string; mine: string[]; theirs: string[] };

export function typedDifferences(mine: TypedEvent, theirs: TypedEvent): TypedDifference[] {
  const [own, other] = [boxesOf(mine, ""), boxesOf(theirs, "")];
  const names = [...new Set([...own.keys(), ...other.keys()])];
  return names.flatMap((name) => {
    const pair = { name, mine: own.get(name) ?? [], theirs: other.get(name) ?? [] };
    return sameTexts(pair.mine, pair.theirs) ? [] : [pair];
  });
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}

function boxesOf(value: unknown, name: string): Map<string, string[]> {
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
