/** One row of a table of organisations: what its cells say, and which organisation of the register it is. P35, P82 */
import type { RowFinding, RowReading } from "~/domain/import/row-reading";
import { ORGANISATION_TYPES, type OrganisationType } from "~/domain/organisation/organisation";
import { isKana } from "~/domain/value/kana";
import { LINE, PARAGRAPH } from "~/domain/value/limits";
import { fold } from "~/domain/value/search-text";
import { cleanText } from "~/domain/value/typed-text";
import {
  type KnownOrganisations,
  type NamedOrganisation,
  newKey,
  type OrganisationColumn,
  type OrganisationEntry,
  organisationCalled,
} from "./organisation-entry";
import { AS_NEW, matchOf, withPresentNames } from "./organisation-match";

/** Of every type, as people write it. */
const TYPE_WORDS: Record<OrganisationType, readonly string[]> = {
  "japan-america-society": ["日米協会", "Japan-America society"],
  chamber: ["商工会議所・経済団体", "Chamber or business association", "商工会議所", "Chamber"],
  edc: ["経済開発公社", "Economic development corporation"],
  university: ["大学・学校", "University or school", "大学", "University"],
  festival: ["フェスティバル", "Festival"],
  "sister-city": ["姉妹都市委員会", "Sister-city committee"],
  company: ["企業", "Company"],
  government: ["州・自治体", "State or local government", "自治体", "Government"],
  other: ["その他", "Other"],
};
const TYPES = new Map(
  ORGANISATION_TYPES.flatMap((type) =>
    [type, ...TYPE_WORDS[type]].map((word) => [fold(word), type] as const),
  ),
);
const YES = new Set(["yes", "y", "true", "1", "はい", "有", "○", "◯", "可", "済"].map(fold));
const NO = new Set(["", "no", "n", "false", "0", "いいえ", "無", "×", "不可", "未"].map(fold));

export function readOrganisationRow(
  cells: ReadonlyMap<OrganisationColumn, string>,
  answers: ReadonlyMap<string, string>,
  known: KnownOrganisations,
): RowReading<OrganisationEntry> {
  const problems: RowFinding[] = [];
  const entry = readCells(cells, known, problems);
  const names = { ja: entry.name_ja ?? null, en: entry.name_en ?? null };
  const own = known.isOwn ? known.byId.get(cells.get("id") ?? "") : undefined;
  const isNameless =
    own === undefined ? names.ja === null && names.en === null : losesItsName(entry, own);
  if (isNameless && problems.length === 0)
    problems.push({ column: "name_ja", reason: "name-missing", value: "" });
  if (problems.length > 0) return { outcome: "refused", problems };

  const match = own ?? matchOf(names, entry.state ?? null, answers, known);
  if (match !== null && "choices" in match) {
    const column = names.ja === null ? "name_en" : "name_ja";
    return { outcome: "asked", column, reason: match.reason, choices: match.choices };
  }
  if (entry.may_be_named && !known.mayCurate && !match?.mayBeNamed) {
    const refused = { column: "may_be_named", reason: "secretariat-only" };
    return {
      outcome: "refused",
      problems: [{ ...refused, value: cells.get("may_be_named") ?? "" }],
    };
  }
  const externalId = cells.get("id") || null;
  const findings = entry.parent?.id === null ? [parentInFile(entry.parent.name)] : [];
  const reading = { outcome: "read", externalId, findings } as const;
  if (match !== null) {
    const kept = own === undefined ? withPresentNames(entry, match) : entry;
    const isOwn = own === undefined ? {} : { id: String(own.id) };
    return { ...reading, key: `#${match.id}`, entry: { ...kept, ...isOwn } };
  }
  const asNew = [...answers.values()].includes(AS_NEW) ? "+" : "";
  for (const name of [names.ja, names.en]) if (name !== null) known.inFile.add(fold(name));
  return { ...reading, key: `${asNew}${newKey(names, entry.state ?? null)}`, entry };
}

/** How it stands in a cell of our own file. `read` of it answers the same. */
export function organisationCell(entry: OrganisationEntry, column: OrganisationColumn): string {
  if (column === "parent") return entry.parent?.name ?? "";
  const value = entry[column];
  return typeof value === "boolean" ? (value ? "yes" : "no") : (value ?? "");
}

/** Reasons: nobody is called so, in the register or so far in the file; another row is to be it. */
export const PARENT_UNKNOWN = "parent-unknown";
export const PARENT_IN_FILE = "parent-in-file";

const parentInFile = (value: string): RowFinding => ({
  ...{ column: "parent", reason: PARENT_IN_FILE, value },
});

function parentCalled(name: string, known: KnownOrganisations): OrganisationEntry["parent"] {
  const registered = organisationCalled(name, known);
  return registered ?? (known.inFile.has(fold(name)) ? { id: null, name } : null);
}

type Cells = ReadonlyMap<OrganisationColumn, string>;

function readCells(
  cells: Cells,
  known: KnownOrganisations,
  problems: RowFinding[],
): OrganisationEntry {
  const entry: OrganisationEntry = {};
  const refuse = (column: OrganisationColumn, reason: string): null => {
    problems.push({ column, reason, value: cells.get(column) ?? "" });
    return null;
  };
  const text = (column: OrganisationColumn, max: number = LINE): string | null => {
    const clean = cleanText(cells.get(column) ?? "", { max });
    if (!clean.ok) return refuse(column, clean.reason);
    return (max === LINE ? clean.value.replaceAll("\n", " ") : clean.value) || null;
  };
  const yesNo = (column: OrganisationColumn): boolean => {
    const word = fold(cells.get(column) ?? "");
    if (!YES.has(word) && !NO.has(word)) refuse(column, "unknown");
    return YES.has(word);
  };
  for (const column of ["name_ja", "name_en", "place", "seat_in_japan", "languages"] as const)
    if (cells.has(column)) entry[column] = text(column);
  if (cells.has("note")) entry.note = text("note", PARAGRAPH);
  if (cells.has("reading")) {
    entry.reading = text("reading");
    if (entry.reading !== null && !isKana(entry.reading)) refuse("reading", "not-kana");
  }
  if (cells.has("website")) {
    entry.website = text("website");
    if (entry.website !== null && !/^https?:\/\/\S+$/.test(entry.website))
      refuse("website", "not-a-web-address");
  }
  if (cells.has("type")) {
    const word = cells.get("type") ?? "";
    entry.type = TYPES.get(fold(word)) ?? (word === "" ? "other" : undefined);
    if (entry.type === undefined) refuse("type", "unknown");
  }
  if (cells.has("state")) {
    const state = known.states(cells.get("state") ?? "");
    entry.state = state.ok ? state.value : refuse("state", state.reason);
  }
  if (cells.has("parent")) {
    const name = text("parent");
    entry.parent =
      name === null ? null : (parentCalled(name, known) ?? refuse("parent", PARENT_UNKNOWN));
  }
  if (cells.has("partner")) entry.partner = yesNo("partner");
  if (cells.has("may_be_named")) entry.may_be_named = yesNo("may_be_named");
  return entry;
}

function losesItsName(entry: OrganisationEntry, { name }: NamedOrganisation): boolean {
  const ja = "name_ja" in entry ? entry.name_ja : name.ja;
  const en = "name_en" in entry ? entry.name_en : name.en;
  return (ja ?? null) === null && (en ?? null) === null;
}
