/**
 * Which recorded organisations a name of a table may mean.
 *
 * One of the very name that is recorded comes first, then one that is the same when normalised, then those that are
 * alike. Only the first two may be taken without a question; a person confirms the rest.
 */
import { fold } from "~/domain/value/search-text";
import { likenessOfShapes, type NameShape, nameShape } from "./name-likeness";
import { normalisedName } from "./organisation-name";

/** `names`: every name and former name, in both languages. */
export type KnownOrganisation = { id: number; names: readonly string[] };

export type OrganisationProposal = {
  id: number;
  /** The recorded name that is alike. */
  name: string;
  likeness: number;
  kind: "recorded" | "normalised" | "alike";
};

/** Below it two names of one firm are rare, and names of two firms many. */
export const LIKELY = 0.6;

/** The likeliest first, `most` of them. The first question about a list of organisations indexes it. */
export function proposeOrganisations(
  name: string,
  known: readonly KnownOrganisation[],
  { most }: { most: number },
): OrganisationProposal[] {
  const index = indexes.get(known) ?? indexOf(known);
  indexes.set(known, index);
  const folded = fold(name);
  const shape = nameShape(normalisedName(name));
  const best = new Map<number, OrganisationProposal>();
  for (const entry of candidatesFor(shape, folded, index)) {
    const likeness = entry.folded === folded ? 1 : likenessOfShapes(shape, entry.shape);
    const former = best.get(entry.id);
    if (likeness < LIKELY) continue;
    const kind = entry.folded === folded ? "recorded" : likeness === 1 ? "normalised" : "alike";
    const proposal = { id: entry.id, name: entry.name, likeness, kind } as const;
    if (former === undefined || isBetter(proposal, former) < 0) best.set(entry.id, proposal);
  }
  return [...best.values()].sort((a, b) => isBetter(a, b) || a.id - b.id).slice(0, most);
}

const KINDS = ["recorded", "normalised", "alike"];

const isBetter = (a: OrganisationProposal, b: OrganisationProposal): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.likeness - a.likeness;

type Entry = { id: number; name: string; folded: string; shape: NameShape };
type Index = { byKey: Map<string, Entry[]>; byFolded: Map<string, Entry[]> };

/** A list asked about stays the same list: whoever adds to it makes a new one. */
const indexes = new WeakMap<readonly KnownOrganisation[], Index>();

function indexOf(known: readonly KnownOrganisation[]): Index {
  const index: Index = { byKey: new Map(), byFolded: new Map() };
  for (const { id, names } of known) {
    for (const name of new Set(names)) {
      const entry = { id, name, folded: fold(name), shape: nameShape(normalisedName(name)) };
      if (entry.folded === "") continue;
      put(index.byFolded, entry.folded, entry);
      for (const key of keysOf(entry.shape)) put(index.byKey, key, entry);
    }
  }
  return index;
}

function put(entries: Map<string, Entry[]>, key: string, entry: Entry): void {
  const own = entries.get(key);
  if (own === undefined) entries.set(key, [entry]);
  else own.push(entry);
}

/** Its words, and how it begins when spaces are left out: ITO EN is Itoen. */
function keysOf({ words, letters }: NameShape): string[] {
  return [...new Set(words), `^${letters.slice(0, BEGINNING)}`];
}

const BEGINNING = 5;
/** A word that more names have than this tells nothing: manufacturing, solar. */
const RARE = 60;

/** Those that share a rare word; where it has none, its rarest. */
function candidatesFor(shape: NameShape, folded: string, index: Index): Set<Entry> {
  const blocks = keysOf(shape)
    .map((key) => index.byKey.get(key) ?? [])
    .filter((block) => block.length > 0)
    .sort((a, b) => a.length - b.length);
  const rare = blocks.filter((block) => block.length <= RARE);
  const used = rare.length > 0 ? rare : blocks.slice(0, 1);
  return new Set([...(index.byFolded.get(folded) ?? []), ...used.flat()]);
}
