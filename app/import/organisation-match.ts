/** Which organisation of the register a row is: by the names it has, those it is known by, or a person's word. P35, P37 */
import type { RowChoice } from "~/domain/import/row-reading";
import { likelySameOrganisation } from "~/domain/organisation/organisation";
import type { BilingualText } from "~/domain/value/language";
import { fold } from "~/domain/value/search-text";
import type {
  KnownOrganisations,
  NamedOrganisation,
  OrganisationEntry,
} from "./organisation-entry";

/** Of what a person is asked, where a row is none of the register. */
export const AS_NEW = "new";
const NEW_ONE: RowChoice = {
  value: AS_NEW,
  ja: "新しい団体・企業として登録する",
  en: "Register as a new organization",
  proposed: false,
};
const MOST_CHOICES = 8;

export type Match = NamedOrganisation | null | { reason: string; choices: RowChoice[] };

/** Null: it is none of the register. */
export function matchOf(
  names: BilingualText,
  state: string | null,
  answers: ReadonlyMap<string, string>,
  known: KnownOrganisations,
): Match {
  const answer = answers.get("name_ja") ?? answers.get("name_en");
  if (answer === AS_NEW) return null;
  const chosen = known.byId.get(answer ?? "");
  if (chosen !== undefined) return chosen;
  const folded = [names.ja, names.en].flatMap((name) => (name === null ? [] : [fold(name)]));
  const isThere = (one: NamedOrganisation) =>
    state === null || one.state === null || one.state === state;
  const by = (index: ReadonlyMap<string, readonly NamedOrganisation[]>) =>
    [...new Set(folded.flatMap((name) => index.get(name) ?? []))].filter(isThere);
  const exact = by(known.present).length > 0 ? by(known.present) : by(known.others);
  if (exact.length === 1) return exact[0] ?? null;
  if (exact.length > 1)
    return { reason: "several-of-this-name", choices: [...choicesOf(exact, false), NEW_ONE] };
  const near = [...new Set(folded.flatMap((name) => known.alike.get(beginningOf(name)) ?? []))];
  const likely = near.filter((one) =>
    likelySameOrganisation(
      { names: [names], state },
      { names: [one.name, ...one.others.map(asBoth)], state: one.state },
    ),
  );
  if (likely.length === 0) return null;
  return { reason: "likely-the-same", choices: [...choicesOf(likely, true), NEW_ONE] };
}

const asBoth = (name: string): BilingualText => ({ ja: name, en: name });

/** Names alike begin alike, as a rule: with one word, or with two characters of Japanese. */
export function beginningOf(folded: string): string {
  return /^[a-z0-9]/.test(folded) ? (folded.split(" ")[0] ?? "") : folded.slice(0, 2);
}

function choicesOf(organisations: readonly NamedOrganisation[], proposes: boolean): RowChoice[] {
  return organisations.slice(0, MOST_CHOICES).map(({ id, name, state }, at) => {
    const place = state === null ? "" : ` (${state})`;
    return {
      value: String(id),
      ja: `${name.ja ?? name.en}${place}`,
      en: `${name.en ?? name.ja}${place}`,
      proposed: proposes && at === 0,
    };
  });
}

/** What it is known by besides is no new name: the name that it has stays. P82 */
export function withPresentNames(
  entry: OrganisationEntry,
  match: NamedOrganisation,
): OrganisationEntry {
  const keeps = (name: string | null | undefined) =>
    name === null || name === undefined || match.others.includes(fold(name));
  const ja = keeps(entry.name_ja) ? match.name.ja : entry.name_ja;
  const en = keeps(entry.name_en) ? match.name.en : entry.name_en;
  return {
    ...entry,
    ...("name_ja" in entry ? { name_ja: ja } : {}),
    ...("name_en" in entry ? { name_en: en } : {}),
  };
}
