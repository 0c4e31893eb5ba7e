/**
 * Is a name of a table that of a Japanese company? It proposes, and a person confirms.
 *
 * Whoever licenses, supplies or only names a technology is no investor; neither is a former owner. A name that stands
 * beside others says so: in "LG-Honda" one of two is Japanese.
 */
import { JAPANESE_COMPANIES, type JapaneseCompany, NOT_JAPANESE } from "./japanese-company-names";
import { COMMON_WORDS } from "./name-words";
import { normalisedName } from "./organisation-name";
import { splitNames } from "./split-names";

export type JapaneseProposal = {
  company: { en: string; ja: string };
  /** The name is the company's own, it begins with or holds it, or it is one of several in the cell. */
  why: "same-name" | "in-the-name" | "one-of-several";
};

export function proposesJapanese(name: string): JapaneseProposal | null {
  const investors = withoutRoles(name.slice(0, LONGEST));
  const names = splitNames(investors);
  const [only, other] = names;
  if (only === undefined) return null;
  if (other !== undefined) {
    const found = names.map(proposed).find((one) => one !== null);
    return found == null ? null : { ...found, why: "one-of-several" };
  }
  return proposed(only);
}

const LONGEST = 500;

/** Of one name; LG-Honda is two whose parts are asked each. */
function proposed(name: string): JapaneseProposal | null {
  const parts = name.split(/(?<=[^\s]{2})[-–](?=[^\s]{2})|\s[-–]\s/);
  const whole = matchOf(name);
  if (parts.length < 2 || whole?.why === "same-name") return whole;
  const [part] = parts.flatMap((one) => matchOf(one) ?? []);
  if (part === undefined) return whole;
  const hasOther = parts.some((one) => matchOf(one) === null && isName(one));
  return hasOther ? { ...part, why: "one-of-several" } : part;
}

/** A word that is a firm's own, not the end of one: Toyota - Phase 2, Honda - (OH). */
const isName = (part: string): boolean =>
  normalisedName(part)
    .split(" ")
    .some((word) => /^\p{L}{2,}/u.test(word) && !COMMON_WORDS.has(word) && word !== "phase");

/** The longest mark that is found: Mitsubishi Heavy Industries before Mitsubishi. */
function matchOf(name: string): JapaneseProposal | null {
  const normalised = normalisedName(name);
  const phrases = phrasesOf(normalised);
  if (phrases.some((phrase) => STRANGERS.has(phrase))) return null;
  const exact = BY_NAME.get(normalised) ?? BY_NAME.get(bareName(normalised));
  if (exact !== undefined) return { company: namesOf(exact), why: "same-name" };
  const found = phrases.filter((phrase) => BY_MARK.has(phrase));
  const company = BY_MARK.get(found.sort((a, b) => b.length - a.length)[0] ?? "");
  return company === undefined ? null : { company: namesOf(company), why: "in-the-name" };
}

/** Every run of up to four words. */
function phrasesOf(normalised: string): string[] {
  const words = normalised.split(" ");
  return words.flatMap((_, at) =>
    Array.from({ length: Math.min(LONGEST_MARK, words.length - at) }, (_none, more) =>
      words.slice(at, at + more + 1).join(" "),
    ),
  );
}

const LONGEST_MARK = 4;

const namesOf = ({ en, ja }: JapaneseCompany) => ({ en, ja });

/** Without where it is and how it is held: Daikin America is Daikin. */
const bareName = (normalised: string): string =>
  normalised
    .split(" ")
    .filter((word) => !PLACES_AND_PARTS.has(word))
    .join(" ");

const PLACES_AND_PARTS = new Set(
  "america northamerica american group holdings international global".split(" "),
);

const BY_NAME = new Map(
  [...JAPANESE_COMPANIES].reverse().flatMap((company) => {
    const names = [...company.words, ...company.alone, company.en, company.ja].map(normalisedName);
    return [...names, ...names.map(bareName)].map((name) => [name, company] as const);
  }),
);

const BY_MARK = new Map(
  [...JAPANESE_COMPANIES].reverse().flatMap((company) => {
    const own = [company.en, company.ja].map(normalisedName).filter((mark) => mark.includes(" "));
    const marks = [...own, ...company.words.map(normalisedName)];
    return marks.map((mark) => [mark, company] as const);
  }),
);

const STRANGERS = new Set(NOT_JAPANESE.map(normalisedName));

const ROLE_BEHIND =
  "licensor|licen[sc]ed? partner|technology (?:partner|provider|licensor|supplier)|supplier|customer|off-?taker|buyer|contractor|ライセンサー|技術(?:供与|提携|協力|導入)?(?:元|先)?|サプライヤー|購入者|発注先|納入先|顧客";
/** Toyota (technology partner), 東芝（技術供与）, Toyota technology partner. */
const NAME_WITH_ROLE = new RegExp(
  `[^,;/、（(]*[（(]\\s*(?:the\\s+)?(?:${ROLE_BEHIND})\\s*[)）]|[^,;/、（(]+\\s(?:${ROLE_BEHIND})\\s*(?=$|[,;/])`,
  "gi",
);
/** (battery supplier: Panasonic) says nothing of the name before it. */
const BRACKET_WITH_ROLE = new RegExp(`[（(][^()（）]*(?:${ROLE_BEHIND})[^()（）]*[)）]`, "gi");
/** Most names of a table hold no word of a role. */
const ANY_ROLE = new RegExp(
  `${ROLE_BEHIND}|licen[sc]|technology|using|powered|suppl|built|plant|made|former|previous|f\\/?k\\/?a|sold|acquired|competitor|ライセンス|技術|向け|旧`,
  "i",
);
/** From here on stand those who have no share: licensed from Toshiba, supplier to Toyota, formerly Sharp. */
const ROLE_BEFORE =
  /[（(,;、]?\s*(?:(?:un)?der\s+|with\s+)?\b(?:(?:technology\s+)?licen[sc](?:ed?|ing|or|ors)\b(?:\s+(?:from|by|of|technology))?|technology\s+(?:from|by|of|partner|provider|supplier)|using|powered\s+by|suppl(?:ier|iers|ies|ying)\s+(?:to|of|for)|built\s+for|plant\s+for|made\s+for|former(?:ly)?|previously|f\/k\/a|fka|sold\s+by|acquired\s+from|competitor\s+of)\b.*$/i;
const BEFORE_LICENSED = /^.*\blicen[sc](?:es|ed|ing)?\s+(?:its\s+\S+\s+)?to\s+/i;
const ROLES_JA =
  /[^、;；／/]*(?:からのライセンス|のライセンス|ライセンス供与|の技術|技術供与|技術提携|向け|旧)[^、;；／/]*/g;

export function withoutRoles(text: string): string {
  const plain = text.normalize("NFKC");
  if (!ANY_ROLE.test(plain)) return plain;
  return plain
    .replace(NAME_WITH_ROLE, "")
    .replace(BRACKET_WITH_ROLE, "")
    .replace(BEFORE_LICENSED, "")
    .replace(ROLES_JA, (part) => partWithoutRole(part))
    .replace(ROLE_BEFORE, "");
}

/** 新会社（東芝の技術を使用） keeps what stands before the bracket; 東芝のライセンス has nothing left. */
const partWithoutRole = (part: string): string => /^([^()]+)\(/.exec(part)?.[1] ?? "";
