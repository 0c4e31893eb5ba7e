/** The columns of a file of strategic projects: one row for each, with its states, companies and history in cells of their own. */
import {
  currencyColumn,
  markColumn,
  qualifierColumn,
  sourceColumn,
  sourceLineColumn,
  sourceUrlColumn,
} from "~/domain/import/common-columns";
import {
  choiceColumn,
  decimalColumn,
  listColumn,
  partialDayColumn,
  requiredColumn,
  textColumn,
  wholeColumn,
  withExamples,
} from "~/domain/import/typed-columns";
import type { Qualifier } from "~/domain/value/qualifier";
import { AMOUNT_BASES, COMPANY_ROLES, PROJECT_STATUSES, TRANCHES } from "./project";
import type { ProjectRecord } from "./project-record";

/** Where a part is said; one without is said where the project is. */
const SAID = [
  textColumn("source", ["出典", "Source"]),
  textColumn("sourceLine", ["出典の箇所", "Lines of the source"]),
  textColumn("sourceUrl", ["出典のURL", "Address of the source"]),
  markColumn,
];

const AMOUNT = [
  wholeColumn("amount", ["額", "Amount"]),
  qualifierColumn("amountQualifier", ["額の概数の別", "Amount: how exact", "amount_qualifier"]),
  currencyColumn("currency", ["通貨", "Currency", "currency"]),
] as const;

const COLUMNS = [
  requiredColumn(textColumn("code", ["案件コード", "Project code", "code"])),
  requiredColumn(
    textColumn("nameJa", ["案件名（日本語）", "Name in Japanese", "name_ja", "案件名"]),
  ),
  requiredColumn(textColumn("nameEn", ["案件名（英語）", "Name in English", "name_en"])),
  textColumn("programme", ["枠組み", "Framework", "programme"]),
  choiceColumn("tranche", ["陣", "Tranche", "tranche"], TRANCHES, {
    ...{ 第一陣: "1", 第二陣: "2", 検討対象: "under-consideration" },
  }),
  wholeColumn("position", ["順番", "Position", "position"]),
  ...AMOUNT,
  choiceColumn("amountBasis", ["額の種類", "Kind of amount", "amount_basis"], AMOUNT_BASES, {
    ...{ 公表額: "announced", 見込み額: "estimated", 実行額: "executed" },
  }),
  wholeColumn("yen", ["円換算額", "Amount in yen", "yen"]),
  qualifierColumn("yenQualifier", ["円換算額の概数の別", "Yen: how exact", "yen_qualifier"]),
  decimalColumn("yenRate", ["円換算の率", "Yen rate", "yen_rate"]),
  textColumn("sectorJa", ["分野（日本語）", "Sector in Japanese", "sector_ja"]),
  textColumn("sectorEn", ["分野（英語）", "Sector in English", "sector_en"]),
  listColumn(
    "states",
    ["州", "States", "states"],
    [
      requiredColumn(textColumn("state", ["州", "State"])),
      ...AMOUNT,
      textColumn("site", ["場所", "Place"]),
      textColumn("note", ["備考", "Note"]),
      ...SAID,
    ],
  ),
  listColumn(
    "companies",
    ["関係する企業", "Companies", "companies"],
    [
      requiredColumn(choiceColumn("role", ["役割", "Role"], COMPANY_ROLES)),
      textColumn("nameJa", ["企業名（日本語）", "Name in Japanese"]),
      textColumn("nameEn", ["企業名（英語）", "Name in English"]),
      textColumn("wording", ["原文", "Wording"]),
      ...SAID,
    ],
  ),
  listColumn(
    "statuses",
    ["状況の経過", "Status over time", "statuses"],
    [
      requiredColumn(choiceColumn("status", ["状況", "Status"], PROJECT_STATUSES)),
      partialDayColumn("on", ["日付", "Date"]),
      textColumn("wordingJa", ["原文（日本語）", "Wording in Japanese"]),
      textColumn("wordingEn", ["原文（英語）", "Wording in English"]),
      ...SAID,
    ],
  ),
  listColumn(
    "priorities",
    ["重点分野", "Priority areas", "priorities"],
    [
      requiredColumn(textColumn("term", ["区分", "Term"])),
      textColumn("source", ["出典", "Source"]),
      markColumn,
    ],
  ),
  partialDayColumn("announcedOn", ["公表日", "Announced on", "announced_on"]),
  textColumn("announcedZone", ["公表日の時間帯", "Time zone of the date", "announced_zone"]),
  textColumn("wording", ["原文", "Wording", "wording"]),
  textColumn("note", ["備考", "Note", "note"]),
  sourceColumn,
  sourceLineColumn,
  sourceUrlColumn,
  markColumn,
] as const;

export type ProjectColumn = (typeof COLUMNS)[number]["key"];

export const PROJECT_COLUMNS = withExamples<ProjectColumn>(COLUMNS, {
  code: "si-2-1",
  nameJa: "小型モジュール炉(SMR)の建設プロジェクト",
  nameEn: "Construction of small modular reactors (SMR)",
  programme: "戦略的投資イニシアティブ",
  tranche: "2",
  position: "1",
  amount: "40000000000",
  amountQualifier: "at-most",
  currency: "USD",
  amountBasis: "estimated",
  sectorJa: "エネルギー",
  sectorEn: "Energy",
  states: "TN\nAL",
  companies: "supplier | 会社名 | Company | 機器の供給",
  statuses: "agreed | 2026-03-19 | 更なる作業を行う | Further work",
  priorities: "4.0:1-3",
  announcedOn: "2026-03-19",
  announcedZone: "America/New_York",
  source: "公表資料の名称",
  sourceLine: "204-208",
  mark: "document",
});
export type ProjectEntry = Partial<Record<ProjectColumn, unknown>>;

type Said = { source: string; sourceLine: string | null; sourceUrl: string | null; mark: string };

/** What is said where the project is said needs no source of its own. */
function saidBeside(part: Said, project: Said) {
  const { source, sourceLine, sourceUrl, mark } = part;
  const same =
    source === project.source &&
    sourceLine === project.sourceLine &&
    sourceUrl === project.sourceUrl &&
    mark === project.mark;
  const nothing = { source: null, sourceLine: null, sourceUrl: null, mark: null };
  return same ? nothing : { source, sourceLine, sourceUrl, mark };
}

type Amount = { amount: number; qualifier: Qualifier; currency: string } | null;

const amountOf = (money: Amount) => ({
  amount: money?.amount ?? null,
  amountQualifier: money?.qualifier ?? null,
  currency: money?.currency ?? null,
});

export function projectEntryOf(project: ProjectRecord): ProjectEntry {
  const { code, programme, tranche, position, money, basis, yen, yenRate } = project;
  const { announcedOn, announcedZone, wording, note } = project;
  const { source, sourceLine, sourceUrl, mark } = project;
  return {
    ...{ code, programme, tranche, position, yenRate, announcedOn, announcedZone, wording, note },
    ...{ source, sourceLine, sourceUrl, mark, amountBasis: basis },
    ...{ nameJa: project.name.ja, nameEn: project.name.en },
    ...{ sectorJa: project.sector.ja, sectorEn: project.sector.en },
    ...amountOf(money),
    ...{ yen: yen?.amount ?? null, yenQualifier: yen?.qualifier ?? null },
    states: project.states.map((part) => ({
      ...{ state: part.state, ...amountOf(part.money), site: part.site, note: part.note },
      ...saidBeside(part, project),
    })),
    companies: project.companies.map((part) => ({
      ...{ role: part.role, nameJa: part.name.ja, nameEn: part.name.en, wording: part.wording },
      ...saidBeside(part, project),
    })),
    statuses: project.statuses.map((part) => ({
      ...{ status: part.status, on: part.on },
      ...{ wordingJa: part.wording.ja, wordingEn: part.wording.en },
      ...saidBeside(part, project),
    })),
    priorities: project.priorities.map(({ term, source: said, mark: sure }) =>
      said === source && sure === mark
        ? { term, source: null, mark: null }
        : { term, source: said, mark: sure },
    ),
  };
}
