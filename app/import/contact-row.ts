/** One row of a table of contacts with offices: what its cells say. P84-P86 */
import { OFFICES, type Office } from "~/domain/contact/office";
import { type CalendarDate, PRECISIONS, type RoughDay } from "~/domain/day/calendar-date";
import { parseDay } from "~/domain/day/parse-day";
import { checkRoughDay, roughDay, roughDayText } from "~/domain/day/rough-day";
import type { ImportColumn } from "~/domain/import/import-kind";
import type { RowFinding, RowReading } from "~/domain/import/row-reading";
import { idOf } from "~/domain/value/id-of";
import { LINE, PARAGRAPH, PERSON_NAME } from "~/domain/value/limits";
import type { ChoiceReader } from "~/domain/value/named-choice";
import { fold } from "~/domain/value/search-text";
import { cleanText } from "~/domain/value/typed-text";
import { type KnownOrganisations, organisationCalled } from "./organisation-entry";

export const CONTACT_COLUMNS = [
  { key: "id", names: ["番号", "ID", "整理番号"] },
  { key: "office", names: ["職", "Office", "役職"], required: true },
  { key: "office_name", names: ["当時の職名", "Office as it was called", "職名"] },
  { key: "state", names: ["州・地域", "State", "州", "州名"], required: true },
  { key: "day", names: ["面会した日", "Day", "日", "日付", "Date"], required: true },
  { key: "organiser", names: ["実施主体", "Organizer", "公館"] },
  { key: "organisation", names: ["団体・企業", "Organization", "企業", "Company"] },
  { key: "site", names: ["拠点の番号", "Site no."] },
  { key: "occurrence", names: ["実施回の番号", "Occurrence no."] },
  { key: "person", names: ["氏名", "Name of the person", "面会者"] },
  { key: "notes", names: ["メモ", "Notes", "備考"] },
  { key: "follow_up", names: ["面会後の対応", "Follow-up", "対応"] },
  { key: "follow_up_owner", names: ["対応する人", "Who sees to it", "担当者"] },
  { key: "follow_up_due", names: ["対応の期限", "Due", "期限"] },
  { key: "follow_up_done", names: ["対応済み", "Done"] },
] as const satisfies readonly ImportColumn[];
export type ContactColumn = (typeof CONTACT_COLUMNS)[number]["key"];

/** What a row says; properties of columns that its file has not are missing. */
export type ContactEntry = {
  id?: string;
  office?: Office;
  office_name?: string | null;
  state?: string;
  day?: RoughDay;
  organiser?: string;
  organisation?: { id: number; name: string } | null;
  site?: number | null;
  occurrence?: number | null;
  person?: string | null;
  notes?: string | null;
  follow_up?: string | null;
  follow_up_owner?: { id: number; email: string } | null;
  follow_up_due?: CalendarDate | null;
  follow_up_done?: boolean;
};

export type KnownForContacts = {
  /** Whose contacts they are: those of the own organiser. Null: this person has none. P84 */
  organiser: string | null;
  /** Ids of the contacts of that organiser. */
  own: ReadonlySet<string>;
  isOwnFile: boolean;
  organisations: KnownOrganisations;
  states: ChoiceReader;
  organisers: ChoiceReader;
  /** By e-mail address and by name, folded; of a name that two have, none. */
  owners: ReadonlyMap<string, { id: number; email: string }>;
  sites: ReadonlySet<number>;
  /** Occurrences that were held. */
  occurrences: ReadonlySet<number>;
  /** ISO day of Tokyo: nobody was met later. */
  today: CalendarDate;
};

/** Of every office, as people write it. */
const OFFICE_WORDS: Record<Office, readonly string[]> = {
  governor: ["知事", "州知事", "Governor"],
  "lieutenant-governor": ["副知事", "Lieutenant governor", "Lt. Governor"],
  mayor: ["市長", "Mayor"],
  "state-legislator": ["州議会議員", "State legislator", "州議員"],
  "member-of-congress": ["連邦議会議員", "Member of Congress", "連邦議員"],
  edc: ["経済開発機関", "Economic development agency", "EDC"],
  executive: ["企業役員", "Executive", "役員"],
  other: ["その他", "Other"],
};
const OFFICES_BY_WORD = new Map(
  OFFICES.flatMap((office) =>
    [office, ...OFFICE_WORDS[office]].map((word) => [fold(word), office] as const),
  ),
);
const YES = new Set(["yes", "y", "true", "1", "はい", "済", "済み", "完了", "○", "◯"].map(fold));
const NO = new Set(["", "no", "n", "false", "0", "いいえ", "未", "×"].map(fold));

type Cells = ReadonlyMap<ContactColumn, string>;
type Refuse = (column: ContactColumn, reason: string) => null;

export function readContactRow(
  cells: Cells,
  _answers: ReadonlyMap<string, string>,
  known: KnownForContacts,
): RowReading<ContactEntry> {
  const problems: RowFinding[] = [];
  const refuse: Refuse = (column, reason) => {
    problems.push({ column, reason, value: cells.get(column) ?? "" });
    return null;
  };
  const id = cells.get("id") ?? "";
  const isKnown = known.isOwnFile && known.own.has(id);
  if (known.organiser === null || (known.isOwnFile && id !== "" && !isKnown))
    refuse("id", "not-yours");
  const entry = readCells(cells, known, refuse);
  checkFollowUp(cells, entry, refuse);
  const { office, state, day, organiser } = entry;
  if (problems.length > 0 || !office || !state || !day || !organiser)
    return { outcome: "refused", problems };
  const key = isKnown ? `#${id}` : contactKey({ ...entry, office, state, day, organiser });
  const read = isKnown ? { ...entry, id } : entry;
  return { outcome: "read", key, externalId: id || null, entry: read, findings: [] };
}

/** By what a contact is known again: two meetings with one office on one day are told apart by whom and where. */
export function contactKey(
  entry: ContactEntry & Required<Pick<ContactEntry, "office" | "state" | "day" | "organiser">>,
): string {
  const { office, state, day, organiser, organisation, person, occurrence } = entry;
  const told = [organisation?.id ?? null, person ? fold(person) : null, occurrence ?? null];
  return JSON.stringify([organiser, office, state, roughDayText(day), ...told]);
}

/** How it stands in a cell of our own file. `read` of it answers the same. */
export function contactCell(entry: ContactEntry, column: ContactColumn): string {
  switch (column) {
    case "day":
      return entry.day === undefined ? "" : roughDayText(entry.day);
    case "organisation":
      return entry.organisation?.name ?? "";
    case "follow_up_owner":
      return entry.follow_up_owner?.email ?? "";
    case "follow_up_done":
      return entry.follow_up_done ? "yes" : "no";
    default:
      return String(entry[column] ?? "");
  }
}

function readCells(cells: Cells, known: KnownForContacts, refuse: Refuse): ContactEntry {
  const entry: ContactEntry = {};
  const cell = (column: ContactColumn) => cells.get(column) ?? "";
  const text = (column: ContactColumn, max: number): string | null => {
    const clean = cleanText(cell(column), { max });
    if (!clean.ok) return refuse(column, clean.reason);
    return (max === PARAGRAPH ? clean.value : clean.value.replaceAll("\n", " ")) || null;
  };
  const numbered = (column: "site" | "occurrence", among: ReadonlySet<number>): number | null => {
    if (cell(column) === "") return null;
    const id = idOf(cell(column));
    return id !== null && among.has(id) ? id : refuse(column, "unknown");
  };
  entry.office = OFFICES_BY_WORD.get(fold(cell("office")));
  if (entry.office === undefined) refuse("office", cell("office") === "" ? "required" : "unknown");
  const state = known.states(cell("state"));
  if (!state.ok) refuse("state", state.reason);
  else if (state.value === null) refuse("state", "required");
  else entry.state = state.value;
  entry.day = readDay(cell("day"), known.today, refuse) ?? undefined;
  entry.organiser = organiserOf(cell("organiser"), known, refuse) ?? undefined;
  if (cells.has("office_name")) entry.office_name = text("office_name", LINE);
  if (cells.has("organisation")) {
    const name = text("organisation", LINE);
    const found = name === null ? null : organisationCalled(name, known.organisations);
    entry.organisation = found ?? (name === null ? null : refuse("organisation", "unknown"));
  }
  if (cells.has("site")) entry.site = numbered("site", known.sites);
  if (cells.has("occurrence")) entry.occurrence = numbered("occurrence", known.occurrences);
  if (cells.has("person")) entry.person = text("person", PERSON_NAME);
  if (cells.has("notes")) entry.notes = text("notes", PARAGRAPH);
  if (cells.has("follow_up")) entry.follow_up = text("follow_up", PARAGRAPH);
  if (cells.has("follow_up_owner")) {
    const owner = known.owners.get(fold(cell("follow_up_owner"))) ?? null;
    if (owner === null && cell("follow_up_owner") !== "") refuse("follow_up_owner", "unknown");
    entry.follow_up_owner = owner;
  }
  if (cells.has("follow_up_due")) {
    const due = cell("follow_up_due") === "" ? null : parseDay(cell("follow_up_due"));
    entry.follow_up_due = due === null || due.ok ? (due?.value ?? null) : null;
    if (due?.ok === false) refuse("follow_up_due", "day-malformed");
  }
  if (cells.has("follow_up_done")) {
    const word = fold(cell("follow_up_done"));
    if (!YES.has(word) && !NO.has(word)) refuse("follow_up_done", "unknown");
    entry.follow_up_done = YES.has(word);
  }
  return entry;
}

/** A follow-up has words, an owner and a day, or nothing of it. P86 */
function checkFollowUp(cells: Cells, entry: ContactEntry, refuse: Refuse): void {
  if (!cells.has("follow_up")) return;
  const { follow_up, follow_up_owner: owner, follow_up_due: due, follow_up_done: done } = entry;
  const missing = (column: ContactColumn) => !cells.get(column);
  if (follow_up === null && (owner || due || done)) refuse("follow_up", "required");
  if (follow_up && missing("follow_up_owner")) refuse("follow_up_owner", "required");
  if (follow_up && missing("follow_up_due")) refuse("follow_up_due", "required");
}

function readDay(typed: string, today: CalendarDate, refuse: Refuse): RoughDay | null {
  if (typed === "") return refuse("day", "required");
  const readings = /^\d{4}$/.test(typed) ? [] : PRECISIONS.map((one) => roughDay(one, typed));
  const read = readings.find(({ ok }) => ok);
  if (!read?.ok) return refuse("day", "day-malformed");
  if (!checkRoughDay(read.value).ok) return refuse("day", "day-out-of-range");
  return read.value.from > today ? refuse("day", "day-to-come") : read.value;
}

/** Nobody brings contacts of others. P84 */
function organiserOf(typed: string, known: KnownForContacts, refuse: Refuse): string | null {
  if (typed === "") return known.organiser;
  const named = known.organisers(typed);
  if (!named.ok) return refuse("organiser", named.reason);
  return named.value === known.organiser ? named.value : refuse("organiser", "not-yours");
}
