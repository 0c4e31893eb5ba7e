/**
 * A row of a table of sites as the import of sites holds it: a site, or a phase of one. P60, P68
 *
 * Properties named after columns are compared and exported; the others are what the row was found to mean.
 */
import type { ImportColumn } from "~/domain/import/import-kind";
import type { Qualifier } from "~/domain/value/qualifier";
import type { FigureBasis, SiteKind, SitePrecision, SiteStatus } from "./site";

export type SiteColumn =
  | "id"
  | "company"
  | "share"
  | "share_source"
  | "name"
  | "kind"
  | "industry"
  | "state"
  | "place"
  | "address"
  | "zip"
  | "latitude"
  | "longitude"
  | "precision"
  | "point_valid"
  | "status"
  | "announced"
  | "construction"
  | "opened"
  | "closed"
  | "phase"
  | "employees"
  | "employees_year"
  | "investment"
  | "currency"
  | "price_year"
  | "investment_year"
  | "basis"
  | "modelled_investment"
  | "modelled_price_year"
  | "note"
  | "source"
  | "source_url";

export type Amount = { value: number; qualifier: Qualifier };
/** `id` null: to be made, under this name. */
export type NamedOrganisation = { id: number | null; name: string };

export type SiteEntry = {
  company?: string;
  share?: string;
  share_source?: string;
  name?: string | null;
  kind?: SiteKind;
  industry?: string | null;
  state?: string | null;
  place?: string | null;
  address?: string | null;
  zip?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  precision?: SitePrecision | null;
  status?: SiteStatus;
  announced?: string | null;
  construction?: string | null;
  opened?: string | null;
  closed?: string | null;
  phase?: string | null;
  employees?: Amount | null;
  employees_year?: number | null;
  investment?: Amount | null;
  currency?: string | null;
  price_year?: number | null;
  investment_year?: number | null;
  basis?: FigureBasis;
  /** Dollars, by a model, in constant prices. */
  modelled_investment?: number | null;
  /** The year of those prices, where the file says it. */
  modelled_price_year?: number | null;
  note?: string | null;
  source?: string;
  source_url?: string | null;
} & SiteMeaning;

export type SiteMeaning = {
  organisations?: NamedOrganisation[];
  placeId?: number | null;
  /** A phase of a site that another row or the register tells of. */
  isPhase?: boolean;
  /** By what the site is known, whichever phase the row tells of: `siteGroup`. */
  group?: string;
  /** Tells this row from others of its file. */
  signature?: string;
  /** Missions in whose jurisdiction it lies, and for whom it was entered. P61 */
  holders?: string[];
  organiser?: string | null;
  /** What was answered for the cell of the company, to be remembered as its spelling. */
  spelling?: string | null;
};

export const SITE_COLUMNS: readonly ImportColumn<SiteColumn>[] = [
  { key: "id", names: ["番号", "ID", "unique_id"], isId: true },
  {
    ...{ key: "company", required: true, example: "若草自動車" },
    names: ["企業", "Company", "企業名", "会社名", "社名", "会社", "Organization"],
  },
  { key: "share", names: ["出資比率（%）", "Share (%)", "出資比率", "持分比率"] },
  { key: "share_source", names: ["比率の出典", "Source of the share"] },
  { key: "name", names: ["拠点名", "Site", "施設名", "工場名", "Facility"] },
  { key: "kind", example: "plant", names: ["種類", "Kind", "拠点の種類"] },
  { key: "industry", example: "3361", names: ["業種", "Industry", "NAICS", "業種コード"] },
  { key: "state", example: "IN", names: ["州", "State", "州名", "州・地域"] },
  { key: "place", example: "Greensburg", names: ["市町村", "City", "都市", "市"] },
  { key: "address", names: ["住所", "Address", "所在地"] },
  { key: "zip", names: ["郵便番号", "ZIP Code", "ZIP", "郵便番号（ZIP）"] },
  { key: "latitude", names: ["緯度", "Latitude", "Lat"] },
  { key: "longitude", names: ["経度", "Longitude", "Lon", "Lng"] },
  { key: "precision", names: ["地点の精度", "Precision"] },
  { key: "point_valid", names: ["地点の可否", "Point valid", "LatLon_Valid"] },
  {
    ...{ key: "status", example: "operating" },
    names: ["状況", "Status", "Current_Facility_Status", "稼働状況"],
  },
  {
    ...{ key: "announced", example: "2023-05" },
    names: ["発表", "Announced", "Announcement_Date", "発表日"],
  },
  { key: "construction", names: ["着工", "Construction began", "着工日"] },
  { key: "opened", names: ["開設", "Opened", "開設日", "設立", "設立年"] },
  { key: "closed", names: ["閉鎖", "Closed", "閉鎖日"] },
  { key: "phase", names: ["段階", "Phase", "Project_Type"] },
  { key: "employees", example: "1200", names: ["従業員数", "Employees", "雇用者数", "人員"] },
  { key: "employees_year", example: "2024", names: ["従業員数の年", "Year of employees"] },
  { key: "investment", names: ["投資額", "Investment", "投資金額"] },
  { key: "currency", example: "USD", names: ["通貨", "Currency"] },
  { key: "price_year", names: ["価格の年", "Price year"] },
  { key: "investment_year", names: ["投資額の年", "Year of investment"] },
  { key: "basis", names: ["投資額の根拠", "Basis"] },
  {
    key: "modelled_investment",
    names: [
      "推計投資額（百万ドル、実質）",
      "Modeled investment (M$, constant dollars)",
      "Estimated_Total_Facility_CAPEX",
    ],
  },
  {
    key: "modelled_price_year",
    names: ["推計投資額の価格の年", "Price year of the modeled investment"],
  },
  { key: "note", names: ["備考", "Note"] },
  { key: "source", example: "会社公表資料", names: ["出典", "Source"] },
  { key: "source_url", names: ["出典のページ", "Page of the source", "URL"] },
];

/** What a row of a phase has of its own; the rest is its site's. */
const OF_PHASES: ReadonlySet<SiteColumn> = new Set([
  ...(["id", "company", "phase", "status", "announced", "opened", "note", "source"] as const),
  ...(["employees", "employees_year", "investment", "currency", "price_year"] as const),
  ...(["investment_year", "basis", "modelled_investment", "modelled_price_year"] as const),
]);
const MILLION = 1_000_000;

/** How an entry stands in a cell of our own file. */
export function siteCell(entry: SiteEntry, column: SiteColumn): string {
  if (column === "id" || column === "point_valid") return "";
  if (entry.isPhase && !OF_PHASES.has(column)) return "";
  if (column === "employees" || column === "investment") return amountText(entry[column] ?? null);
  if (column === "modelled_investment") {
    const dollars = entry.modelled_investment ?? null;
    return dollars === null ? "" : String(dollars / MILLION);
  }
  // What says how a figure is meant says nothing without one.
  if (column === "modelled_price_year" && !entry.modelled_investment) return "";
  if (column === "employees_year" && !entry.employees) return "";
  const ofMoney = ["currency", "price_year", "investment_year", "basis"].includes(column);
  if (ofMoney && !entry.investment) return "";
  return String(entry[column] ?? "");
}

export function amountText(amount: Amount | null): string {
  if (amount === null) return "";
  const { value, qualifier } = amount;
  if (qualifier === "about") return `約${value}`;
  if (qualifier === "at-least") return `${value}以上`;
  return qualifier === "at-most" ? `最大${value}` : String(value);
}
