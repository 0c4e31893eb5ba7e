/**
 * Organisations (団体・企業): the bodies through which an organiser reaches people, and the companies that invest (P35-P39).
 *
 * P35 It is known by its names in Japanese and English, former ones and those it had before a merge too. A name typed
 *     into an event belongs to the one that has it, folded; where several have it, or none, it stays a name.
 * P36 Contacts are persons: each organiser writes its own, and reads no other's.
 * P37 Two are likely the same where a name is similar and no state contradicts, until somebody says they are two. It is
 *     proposed, never done.
 * P38 A merged organisation points at the one it turned out to be; nothing of it is moved. What either took part in is
 *     read as one, its names are found as names of that one, and undoing the merge parts them again exactly.
 * P39 One that took part in something is withdrawn, never deleted: its name stays where it stands.
 */
import { similarity } from "../event/double-entry";
import { type Actor, can } from "../people/permissions";
import type { BilingualText } from "../value/language";
import { fold } from "../value/search-text";
import { askedParts } from "../value/search-words";
import type { TypedTextRefusal } from "../value/typed-text";

export const ORGANISATION_TYPES = [
  "japan-america-society",
  "chamber",
  "edc",
  "university",
  "festival",
  "sister-city",
  "company",
  "government",
  "other",
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

/** As people enter one. */
export type OrganisationDraft = {
  type: OrganisationType;
  name: BilingualText;
  /** How the Japanese name is read, in kana. */
  reading: string | null;
  state: string | null;
  placeName: string | null;
  languages: string | null;
  website: string | null;
  /** Registered as a partner (連携団体). P80 */
  isPartner: boolean;
  /** The organisation it belongs to. P81 */
  parentId: number | null;
  seatInJapan: string | null;
  note: string | null;
};

/** What can be wrong with a box about an organisation, or with saving it. */
export type OrganisationProblem =
  | TypedTextRefusal
  | "required"
  | "unknown"
  | "name-missing"
  | "not-a-web-address"
  | "not-kana"
  | "parent-unknown"
  | "parent-own-group"
  | "too-many"
  | "changed-meanwhile";

export function canEditOrganisations(actor: Actor): boolean {
  return can(actor, "event.edit");
}

const SIMILAR_NAMES = 0.72;

/** By every name it has, former ones too. */
type Compared = { names: readonly BilingualText[]; state: string | null };

/** P37 */
export function likelySameOrganisation(a: Compared, b: Compared): boolean {
  if (a.state !== null && b.state !== null && a.state !== b.state) return false;
  return a.names.some((one) =>
    b.names.some((other) => similarNames(one.ja, other.ja) || similarNames(one.en, other.en)),
  );
}

function similarNames(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && similarity(fold(a), fold(b)) >= SIMILAR_NAMES;
}

/** What an organisation is found by: its names, each folded. P35 */
export function foldedNames({ ja, en }: BilingualText): string[] {
  return [...new Set([ja, en].flatMap((name) => (name === null ? [] : [fold(name)])))];
}

/**
 * P80 What somebody asks the register for: partners (連携団体) are registered as such or named in a held event,
 * companies (企業) have a site; one may be both, and many are neither.
 */
export const STANDINGS = ["partner", "company", "both"] as const;
export type OrganisationStanding = (typeof STANDINGS)[number];

/** `parents`: of every organisation above this one. Null where nothing is wrong. P81 */
export function parentProblem(
  id: number | null,
  parentId: number | null,
  parents: ReadonlyMap<number, number | null>,
): "parent-own-group" | null {
  const seen = new Set<number>();
  for (let at = parentId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === id) return "parent-own-group";
    seen.add(at);
  }
  return null;
}

/**
 * P82 What of the names it had before is a former name: what no longer stands, in any writing. A name that comes back
 * is no former one.
 */
export function formerName(before: BilingualText, after: BilingualText): BilingualText | null {
  const stands = new Set(foldedNames(after));
  const gone = (name: string | null) => (name === null || stands.has(fold(name)) ? null : name);
  const former = { ja: gone(before.ja), en: gone(before.en) };
  return former.ja === null && former.en === null ? null : former;
}

/** What the secretariat alone decides of the register: who may be named outside (P83), and which spellings are whose. */
export function canCurateOrganisations(actor: Actor): boolean {
  return can(actor, "organisation.curate");
}

/**
 * P83 Organisations as files and pictures for outside name them: those that may be, and how many are left out. The
 * register's own pages and files are for people who sign in, and name all.
 */
export function namedOutside<Named extends { mayBeNamed: boolean }>(
  organisations: readonly Named[],
): { named: Named[]; leftOut: number } {
  const named = organisations.filter(({ mayBeNamed }) => mayBeNamed);
  return { named, leftOut: organisations.length - named.length };
}

/** Does what somebody searched for name an organisation, wholly or in part? `names`: folded. P83 */
export function isNamedBy(q: string, names: readonly string[]): boolean {
  const asked = fold(q);
  const parts = askedParts(q).filter((part) => part.length > 1);
  return names.some(
    (name) => name !== "" && (asked.includes(name) || parts.some((part) => name.includes(part))),
  );
}

/** The one a merged organisation turned out to be, over as many merges as there were; who is not merged is itself. P38 */
export function standingOrganisation(id: number, into: ReadonlyMap<number, number | null>): number {
  let last = id;
  for (let next: number | null = id; next !== null; next = into.get(next) ?? null) last = next;
  return last;
}
