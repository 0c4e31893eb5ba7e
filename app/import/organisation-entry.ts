/** What a row of a table of organisations says, by column, and what it is read against. */
import type { ImportColumn } from "~/domain/import/import-kind";
import type { OrganisationType } from "~/domain/organisation/organisation";
import type { BilingualText } from "~/domain/value/language";
import type { ChoiceReader } from "~/domain/value/named-choice";
import { fold } from "~/domain/value/search-text";

export const ORGANISATION_COLUMNS = [
  { key: "id", names: ["番号", "ID", "整理番号"] },
  {
    key: "name_ja",
    names: ["名称（和文）", "Name in Japanese", "名称", "団体名", "企業名", "社名"],
  },
  { key: "name_en", names: ["名称（英文）", "Name in English", "Name", "Company", "英文名"] },
  { key: "reading", names: ["読み（かな）", "Reading (kana)", "よみ", "フリガナ"] },
  { key: "type", names: ["種類", "Type"] },
  { key: "state", names: ["州・地域", "State", "州", "州名"] },
  { key: "place", names: ["市町村", "City", "所在地", "Town"] },
  { key: "parent", names: ["親会社・グループ", "Parent or group", "親会社", "Parent"] },
  { key: "seat_in_japan", names: ["日本の本社所在地", "Seat in Japan", "本社所在地"] },
  { key: "languages", names: ["使用言語", "Languages"] },
  { key: "website", names: ["ウェブサイト", "Website", "URL"] },
  { key: "partner", names: ["連携団体", "Partner"] },
  { key: "may_be_named", names: ["名称の公表", "May be named"] },
  { key: "note", names: ["備考", "Note", "Notes"] },
] as const satisfies readonly ImportColumn[];
export type OrganisationColumn = (typeof ORGANISATION_COLUMNS)[number]["key"];

/** What a row says; properties of columns that its file has not are missing. */
export type OrganisationEntry = {
  id?: string;
  name_ja?: string | null;
  name_en?: string | null;
  reading?: string | null;
  type?: OrganisationType;
  state?: string | null;
  place?: string | null;
  /** `id` null: another row of the file is to be it. */
  parent?: { id: number | null; name: string } | null;
  seat_in_japan?: string | null;
  languages?: string | null;
  website?: string | null;
  partner?: boolean;
  may_be_named?: boolean;
  note?: string | null;
};

/** An organisation that stands for itself. `others`: every other name that it is known by, folded. */
export type NamedOrganisation = {
  id: number;
  name: BilingualText;
  state: string | null;
  mayBeNamed: boolean;
  others: readonly string[];
};

export type KnownOrganisations = {
  byId: ReadonlyMap<string, NamedOrganisation>;
  /** By folded name: whose it is now, and who else is known by it. */
  present: ReadonlyMap<string, readonly NamedOrganisation[]>;
  others: ReadonlyMap<string, readonly NamedOrganisation[]>;
  /** By the beginning of a name: those that may be alike. */
  alike: ReadonlyMap<string, readonly NamedOrganisation[]>;
  states: ChoiceReader;
  /** Folded names of those that rows of the file are to register. */
  inFile: Set<string>;
  /** The file is one of our own: its ids are ours. */
  isOwn: boolean;
  /** P83 */
  mayCurate: boolean;
};

/** By what a row of none of the register is told apart from others: its folded names and state. */
export function newKey({ ja, en }: BilingualText, state: string | null): string {
  return JSON.stringify([ja && fold(ja), en && fold(en), state]);
}

/** How a parent is named where no name is its alone. */
export const parentName = (id: number, name: string | null): string => name ?? `#${id}`;

/** The name by which an organisation is found alone, else its number. */
export function canonicalName(
  { id, name }: Pick<NamedOrganisation, "id" | "name">,
  { present }: Pick<KnownOrganisations, "present">,
): string {
  const own = [name.ja, name.en].find((one) => {
    const [first, another] = (one === null ? undefined : present.get(fold(one))) ?? [];
    return first?.id === id && another === undefined;
  });
  return parentName(id, own ?? null);
}

/** An organisation that a cell names: by its number, `#12`, or by a name that is its alone. Null: none, or several. P35 */
export function organisationCalled(
  text: string,
  known: Pick<KnownOrganisations, "byId" | "present" | "others">,
): { id: number; name: string } | null {
  const numbered = known.byId.get(/^#(\d+)$/.exec(text)?.[1] ?? "");
  const named = known.present.get(fold(text)) ?? known.others.get(fold(text)) ?? [];
  const [found, another] = numbered === undefined ? named : [numbered];
  if (found === undefined || another !== undefined) return null;
  return { id: found.id, name: canonicalName(found, known) };
}
