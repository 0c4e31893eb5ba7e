/**
 * Partners (連携団体): the bodies through which an organiser reaches people (P35-P39).
 *
 * P35 A partner is known by its names in Japanese and English. A name typed into an event belongs to the partner that
 *     has it, folded; where several have it, or none, it stays a name.
 * P36 Contacts are persons: each organiser writes its own, and reads no other's.
 * P37 Two partners are likely the same where a name is similar and no state contradicts, until somebody says they are
 *     two. It is proposed, never done.
 * P38 A merged partner points at the one it turned out to be; nothing of it is moved. What either took part in is
 *     read as one, its names are found as names of that one, and undoing the merge parts them again exactly.
 * P39 A partner that took part in something is withdrawn, never deleted: its name stays where it stands.
 */
import { similarity } from "./event/double-entry";
import { type Actor, can } from "./people/permissions";
import type { BilingualText } from "./value/language";
import { fold } from "./value/search-text";
import type { TypedTextRefusal } from "./value/typed-text";

export const PARTNER_TYPES = [
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
export type PartnerType = (typeof PARTNER_TYPES)[number];

/** What a partner is to one stop or session. */
export const PARTNER_ROLES = ["host", "co-host", "company", "festival", "other"] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];

/** As people enter one. */
export type PartnerDraft = {
  type: PartnerType;
  name: BilingualText;
  /** How the Japanese name is read, in kana. */
  reading: string | null;
  state: string | null;
  placeName: string | null;
  languages: string | null;
  website: string | null;
  note: string | null;
};

/** What can be wrong with a box about a partner, or with saving it. */
export type PartnerProblem =
  | TypedTextRefusal
  | "required"
  | "unknown"
  | "name-missing"
  | "not-a-web-address"
  | "not-kana"
  | "too-many"
  | "changed-meanwhile";

/** One partner at one occurrence, as its organiser names it. */
export type NamedPartner = { role: PartnerRole; name: string };

export function canEditPartners(actor: Actor): boolean {
  return can(actor, "event.edit");
}

const SIMILAR_NAMES = 0.72;

/** By every name it has, former ones too. */
type Compared = { names: readonly BilingualText[]; state: string | null };

/** P37 */
export function likelySamePartner(a: Compared, b: Compared): boolean {
  if (a.state !== null && b.state !== null && a.state !== b.state) return false;
  return a.names.some((one) =>
    b.names.some((other) => similarNames(one.ja, other.ja) || similarNames(one.en, other.en)),
  );
}

function similarNames(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && similarity(fold(a), fold(b)) >= SIMILAR_NAMES;
}

/** What a partner is found by: its names, each folded. P35 */
export function partnerNames({ ja, en }: BilingualText): string[] {
  return [...new Set([ja, en].flatMap((name) => (name === null ? [] : [fold(name)])))];
}

/** The one a merged partner turned out to be, over as many merges as there were; who is not merged is itself. P38 */
export function standingPartner(id: number, into: ReadonlyMap<number, number | null>): number {
  let last = id;
  for (let next: number | null = id; next !== null; next = into.get(next) ?? null) last = next;
  return last;
}

/**
 * Partners as an event shows them: each as the one it stands for, and that one once, by its own name where that was
 * typed. P38
 */
export function shownPartners<Named extends { partnerId: number | null }>(
  named: readonly Named[],
  standing: ReadonlyMap<number, number>,
): Named[] {
  const shown = new Map<number | Named, Named>();
  for (const one of named) {
    const { partnerId } = one;
    if (partnerId === null) {
      shown.set(one, one);
      continue;
    }
    const stands = standing.get(partnerId) ?? partnerId;
    if (!shown.has(stands) || stands === partnerId)
      shown.set(stands, { ...one, partnerId: stands });
  }
  return [...shown.values()];
}
