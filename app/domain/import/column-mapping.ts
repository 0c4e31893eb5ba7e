/** Which column of a file is which of a kind. Names are folded to be compared. */
import { fold } from "~/domain/value/search-text";
import type { ImportColumn } from "./import-kind";
import type { ImportRefusal } from "./import-refusal";

/** By the key of the kind's column, the name in the header. A column that is not there is not in the file. */
export type ColumnMapping = Readonly<Record<string, string>>;

export type MappedColumns = {
  mapping: ColumnMapping;
  /** Where in a row each column of the kind stands, from 0. */
  places: ReadonlyMap<string, number>;
  /** Names in the header that are no column of the kind: told, and not read. */
  unknown: string[];
  refusals: ImportRefusal[];
};

/** In what is remembered: a person said so, although a heading looks like it. */
const NOT_IN_FILE = "";

type Header = { header: readonly string[]; headerRow: number };
type Choice = {
  /** What a person chose, and then all there is; null: to be guessed. */
  chosen: ColumnMapping | null;
  /** What the files of this source had, where it is in this one. */
  remembered: ColumnMapping | null;
};

export function mapColumns(
  columns: readonly ImportColumn[],
  { header, headerRow }: Header,
  { chosen, remembered }: Choice,
): MappedColumns {
  const folded = header.map(fold);
  const refusals: ImportRefusal[] = [];
  const places = new Map<string, number>();
  const mapping: Record<string, string> = {};
  const refuse = (column: string, value: string, reason: ImportRefusal["reason"]) =>
    refusals.push({ row: headerRow, column, value, reason });

  for (const { key, names, required } of columns) {
    const wanted = wantedNames(key, names, folded, { chosen, remembered });
    const at = folded.flatMap((name, place) => (wanted.has(name) ? [place] : []));
    const [place, second] = at;
    if (second !== undefined) refuse(names[0], header[second] ?? "", "column-twice");
    if (place === undefined) {
      if (chosen?.[key]) refuse(chosen[key], "", "column-missing");
      else if (required) refuse(names[0], "", "column-missing");
      continue;
    }
    places.set(key, place);
    mapping[key] = header[place] ?? "";
  }
  for (const [place, keys] of doubled(places)) {
    refuse(header[place] ?? "", keys.join(", "), "column-twice");
  }
  const used = new Set(places.values());
  const unknown = header.filter((name, place) => name !== "" && !used.has(place));
  return { mapping, places, unknown, refusals };
}

/** A mapping with what a person left out of it: columns that would be guessed by their names alone. */
export function withAbsent(
  columns: readonly ImportColumn[],
  header: Header,
  mapping: ColumnMapping,
): ColumnMapping {
  const guessed = mapColumns(columns, header, { chosen: null, remembered: null }).mapping;
  const left = Object.keys(guessed).filter((key) => mapping[key] === undefined);
  return { ...mapping, ...Object.fromEntries(left.map((key) => [key, NOT_IN_FILE])) };
}

function wantedNames(
  key: string,
  names: readonly string[],
  folded: readonly string[],
  { chosen, remembered }: Choice,
): Set<string> {
  if (chosen !== null) return new Set(chosen[key] ? [fold(chosen[key])] : []);
  const former = remembered?.[key];
  if (former === NOT_IN_FILE) return new Set();
  if (former !== undefined && folded.includes(fold(former))) return new Set([fold(former)]);
  return new Set([key, ...names].map(fold));
}

/** One column of the file that was chosen for two of the kind. */
function doubled(places: ReadonlyMap<string, number>): [number, string[]][] {
  const keys = new Map<number, string[]>();
  for (const [key, place] of places) keys.set(place, [...(keys.get(place) ?? []), key]);
  return [...keys].filter(([, of]) => of.length > 1);
}
