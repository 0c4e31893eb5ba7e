/**
 * Whose site a cell of a table names: recorded organisations and confirmed spellings at once, anything else is asked.
 *
 * Where only Japanese companies are wanted, a row of which nobody proposes that is left out; what is proposed a person
 * confirms. P68
 */
import type { RowChoice, RowReading } from "~/domain/import/row-reading";
import { jointNames } from "~/domain/organisation/joint-names";
import {
  type KnownOrganisation,
  proposeOrganisations,
} from "~/domain/organisation/propose-organisations";
import { proposesJapanese } from "~/domain/organisation/proposes-japanese";
import { splitNames } from "~/domain/organisation/split-names";
import { fold } from "~/domain/value/search-text";
import type { NamedOrganisation } from "./site-entry";

export type KnownCompanies = {
  /** Every organisation with all its names, former ones too. */
  organisations: readonly KnownOrganisation[];
  /** How each is called in a cell of our own. */
  names: ReadonlyMap<number, string>;
  /** Folded names, and those that were confirmed for a cell. */
  byName: ReadonlyMap<string, ReadonlySet<number>>;
  spellings: ReadonlyMap<string, number>;
  /** Those with a seat in Japan. */
  japanese: ReadonlySet<number>;
  onlyJapanese: boolean;
};

/** `spelling`: what a person confirmed, to be remembered. */
export type CompanyCell =
  | { ok: true; organisations: NamedOrganisation[]; spelling: string | null }
  | { ok: false; reading: Exclude<RowReading<never>, { outcome: "read" }> };

const MOST_PROPOSED = 4;
export const NEW_COMPANY = "new";
export const SKIP_COMPANY = "skip";
/** All of those that the cell names, each with a share that nobody knows. P64 */
export const JOINT_COMPANIES = "joint";

export function readCompanyCell(
  cell: string,
  answer: string | undefined,
  known: KnownCompanies,
): CompanyCell {
  const whole = recorded(cell, known);
  // Whom a Japanese company stood beside in an earlier file is recorded, and no Japanese company for that.
  if (known.onlyJapanese && !isWanted(cell, whole, known)) return leftOut("not-japanese");
  if (whole !== null) return found([whole], null);
  // Our own files part names by a semicolon alone: a name may hold a comma.
  const joint = jointOf(cell);
  const parts = [
    cell.split(/[;；]/).map((name) => name.trim()),
    splitNames(cell),
    joint?.names ?? [],
  ].find((names) => names.length > 1 && names.every((name) => recorded(name, known) !== null));
  if (parts !== undefined)
    return found(
      parts.flatMap((name) => recorded(name, known) ?? []),
      null,
    );
  if (answer === SKIP_COMPANY) return leftOut("not-wanted");
  if (answer === JOINT_COMPANIES && joint !== null)
    return found(
      joint.names.map((name) => recorded(name, known) ?? { id: null, name }),
      null,
    );
  if (answer === NEW_COMPANY) return found(namesIn(cell, known), null);
  const id = /^id:(\d{1,15})$/.exec(answer ?? "")?.[1];
  if (id !== undefined && known.names.has(Number(id)))
    return found([organisation(Number(id), known)], cell);
  return ask(cell, known);
}

/** Where one of several is a Japanese company. */
const jointOf = (cell: string) =>
  proposesJapanese(cell)?.why === "one-of-several" ? jointNames(cell) : null;

function isWanted(
  cell: string,
  whole: NamedOrganisation | null,
  { spellings, japanese }: KnownCompanies,
): boolean {
  if (spellings.has(fold(cell)) || japanese.has(whole?.id ?? 0)) return true;
  return proposesJapanese(cell) !== null;
}

/** Names that are new beside those that are recorded. */
function namesIn(cell: string, known: KnownCompanies): NamedOrganisation[] {
  return splitNames(cell).map((name) => recorded(name, known) ?? { id: null, name });
}

function recorded(name: string, known: KnownCompanies): NamedOrganisation | null {
  const folded = fold(name);
  const spelled = known.spellings.get(folded);
  if (spelled !== undefined) return organisation(spelled, known);
  const ids = [...(known.byName.get(folded) ?? [])];
  const [id] = ids;
  return id !== undefined && ids.length === 1 ? organisation(id, known) : null;
}

const organisation = (id: number, { names }: KnownCompanies): NamedOrganisation => ({
  ...{ id, name: names.get(id) ?? "" },
});

function ask(cell: string, known: KnownCompanies): CompanyCell {
  const joint = jointOf(cell);
  const isOneOfSeveral = known.onlyJapanese && joint !== null;
  const proposals = proposeOrganisations(cell, known.organisations, { most: MOST_PROPOSED });
  const [best] = proposals;
  const isSure = best !== undefined && best.kind !== "alike";
  // Two that have this very name: nobody but a person knows which.
  const proposed =
    joint === null && isSure && proposals.filter(({ kind }) => kind === best.kind).length === 1;
  const both = (text: string) => ({ ja: text, en: text });
  const together: RowChoice[] =
    joint === null
      ? []
      : [
          {
            ...{ value: JOINT_COMPANIES, proposed: joint.isSaid },
            ja: `共同の拠点とする（持分は不明）：${joint.names.join("、")}`,
            en: `A site of all of these, their shares unknown: ${joint.names.join("; ")}`,
          },
        ];
  const choices: RowChoice[] = [
    ...together,
    ...proposals.map(({ id, name }, at) => ({
      ...{ value: `id:${id}`, proposed: proposed && at === 0 },
      ...both(name === known.names.get(id) ? name : `${known.names.get(id) ?? ""}（${name}）`),
    })),
    {
      // In a list it may be a supplier or a licensor, which is no investor: nothing is proposed.
      ...{ value: NEW_COMPANY, proposed: joint === null && !isSure },
      ja: `新しい企業として登録：${cell}`,
      en: `Register as a new company: ${cell}`,
    },
    {
      ...{ value: SKIP_COMPANY, proposed: false },
      ja: "この行は取り込まない",
      en: "Leave this row out",
    },
  ];
  const reason = isOneOfSeveral
    ? "company-one-of-several"
    : known.onlyJapanese
      ? "company-proposed-japanese"
      : "company-unknown";
  return { ok: false, reading: { outcome: "asked", column: "company", reason, choices } };
}

const found = (organisations: NamedOrganisation[], spelling: string | null): CompanyCell => ({
  ...{ ok: true, organisations, spelling },
});

const leftOut = (reason: string): CompanyCell => ({
  ok: false,
  reading: { outcome: "left-out", column: "company", reason },
});
