/** The columns of a file of figures of sites: one figure of one year in a row. P62, P69 */
import { currencyColumn, qualifierColumn } from "~/domain/import/common-columns";
import {
  choiceColumn,
  partialDayColumn,
  requiredColumn,
  type TypedColumn,
  textColumn,
  withExamples,
} from "~/domain/import/typed-columns";
import type { Qualifier } from "~/domain/value/qualifier";
import { FIGURE_BASES, FIGURE_MEASURES, type FigureBasis, type FigureMeasure } from "./site";
import { type Amount, amountText } from "./site-entry";
import { readYearCell } from "./year-cell";

export type FigureColumn =
  | "id"
  | "site"
  | "site_source_id"
  | "of"
  | "phase"
  | "measure"
  | "year"
  | "value"
  | "qualifier"
  | "currency"
  | "price_year"
  | "basis"
  | "as_of"
  | "definition"
  | "wording"
  | "source";

/** `of`: whose and where, to be read by people. */
export type FigureEntry = {
  site?: string;
  site_source_id?: null;
  of?: string;
  phase?: string | null;
  measure?: FigureMeasure;
  year?: number;
  value?: Amount;
  qualifier?: Qualifier;
  currency?: string | null;
  price_year?: number | null;
  basis?: FigureBasis;
  as_of?: string | null;
  definition?: string | null;
  wording?: string | null;
  source?: string;
} & FigureMeaning;

export type FigureMeaning = {
  siteId?: number;
  phaseId?: number | null;
  /** Missions in whose jurisdiction the site lies, and for whom it was entered. P61 */
  holders?: string[];
  organiser?: string | null;
};

const yearColumn = <Key extends FigureColumn>(
  key: Key,
  names: TypedColumn["names"],
): TypedColumn<Key> => ({ ...textColumn(key, names), read: readYearCell });

const COLUMNS: readonly TypedColumn<FigureColumn>[] = [
  { ...textColumn("id", ["数値の番号", "Figure no.", "番号", "ID"]), isId: true },
  textColumn("site", ["拠点の番号", "Site no.", "site_id"]),
  textColumn("site_source_id", ["出典での拠点の番号", "Site id of the source", "unique_id"]),
  textColumn("of", ["企業・拠点", "Company and site"]),
  textColumn("phase", ["段階", "Phase"]),
  requiredColumn(
    choiceColumn("measure", ["指標", "Measure"], FIGURE_MEASURES, {
      ...{ 従業員数: "employees", 従業員: "employees", 雇用者数: "employees", jobs: "employees" },
      ...{ 日本人職員: "japanese-staff", 日本人数: "japanese-staff", 邦人数: "japanese-staff" },
      ...{ 日本人社員数: "japanese-staff", "Japanese staff": "japanese-staff" },
      ...{ 投資額: "investment", 投資金額: "investment" },
    }),
  ),
  requiredColumn(yearColumn("year", ["年", "Year"])),
  {
    ...requiredColumn(textColumn("value", ["値", "Value", "数値", "Figure"])),
    write: (value) => amountText((value as Amount | undefined) ?? null),
  },
  qualifierColumn("qualifier", ["概数の別", "How exact"]),
  currencyColumn("currency", ["通貨", "Currency"]),
  yearColumn("price_year", ["価格の年", "Price year"]),
  choiceColumn("basis", ["根拠", "Basis"], FIGURE_BASES, {
    ...{ 発表: "announced", 報告: "reported", 実績: "reported" },
    ...{ 推計: "modelled", modeled: "modelled", estimated: "modelled" },
  }),
  partialDayColumn("as_of", ["時点", "As of"]),
  textColumn("definition", ["定義", "Definition"]),
  textColumn("wording", ["出典の表現", "Wording"]),
  textColumn("source", ["出典", "Source"]),
];

export const FIGURE_COLUMNS = withExamples(COLUMNS, {
  ...{ site: "12", measure: "employees", year: "2024", value: "約1200", basis: "reported" },
  ...{ as_of: "2024-12", definition: "正社員 / Regular employees", source: "会社公表資料" },
});
