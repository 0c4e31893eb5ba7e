/** The columns of a file of area facts. A figure and a code in its place stand in one column. */
import { readNumberCell } from "~/domain/import/cell-number";
import { markColumn, qualifierColumn, sourceColumn } from "~/domain/import/common-columns";
import type { NumberCode } from "~/domain/import/number-codes";
import {
  choiceColumn,
  flagColumn,
  partialDayColumn,
  requiredColumn,
  type TypedColumn,
  textColumn,
  wholeColumn,
  withExamples,
} from "~/domain/import/typed-columns";
import type { Qualifier } from "~/domain/value/qualifier";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import { AREA_TYPES, type AreaFact } from "./area-fact";
import { type FactFigure, factCodeCell, readFactCode } from "./fact-code";

/** A figure as a cell says it: 約50名 brings its qualifier with it, 500〜999 and (D) are codes. */
export type SaidFigure = FactFigure & { said: Qualifier | null };

const figureColumn: TypedColumn<"figure"> = {
  ...{ key: "figure", names: ["値", "Figure", "value", "figure"], required: true },
  read: readFigureCell,
  write(value) {
    const figure = value as FactFigure | null | undefined;
    if (figure === null || figure === undefined) return "";
    return figure.value === null ? factCodeCell(figure) : String(figure.value);
  },
};

/** What the statistics write where there is no figure: the same under other letters. */
const CODES: Partial<Record<NumberCode, FactFigure["code"]>> = {
  ...{ "(D)": "withheld", "(S)": "withheld", "(L)": "small", "(Z)": "small", "(*)": "small" },
  "－": "none",
};

/** Blank, … and the like say that it is not known: null. */
function readFigureCell(text: string): Parsed<SaidFigure | null, string> {
  const nothing = { value: null, code: null, low: null, high: null, said: null };
  const code = readFactCode(text);
  if (code !== null) return parsed({ ...code, said: null });
  const cell = readNumberCell(text);
  if (!cell.ok) return cell;
  const { value, low, high, qualifier } = cell.value;
  const coded = cell.value.code === null ? undefined : CODES[cell.value.code];
  if (coded !== undefined) return parsed({ ...nothing, code: coded });
  if (qualifier === null) return parsed(null);
  if (qualifier === "range") {
    const [from, to] = [low, high].map((one) => (one === null ? null : wholeOf(one)));
    if (from === undefined || from === null) return refuse("number-fractional");
    return parsed({ ...nothing, code: "range", low: from, high: to ?? null });
  }
  const whole = value === null ? null : wholeOf(value);
  return whole === null
    ? refuse("number-fractional")
    : parsed({ ...nothing, value: whole, said: qualifier });
}

function wholeOf(decimal: string): number | null {
  const number = Number(decimal);
  return Number.isSafeInteger(number) ? number : null;
}

const COLUMNS = [
  choiceColumn("areaType", ["地域の種類", "Kind of area", "area_type"], AREA_TYPES, {
    ...{ 全米: "nation", 地方: "region", 管轄: "jurisdiction", 州: "state", 郡: "county" },
  }),
  requiredColumn(textColumn("area", ["地域", "Area", "area", "州", "state"])),
  requiredColumn(textColumn("measure", ["指標コード", "Measure code", "measure"])),
  textColumn("measureJa", ["指標（日本語）", "Measure in Japanese", "measure_ja"]),
  textColumn("measureEn", ["指標（英語）", "Measure in English", "measure_en"]),
  textColumn("definitionJa", ["定義（日本語）", "Definition in Japanese", "definition_ja"]),
  textColumn("definitionEn", ["定義（英語）", "Definition in English", "definition_en"]),
  figureColumn,
  qualifierColumn("qualifier", ["概数の別", "How exact", "qualifier"]),
  textColumn("unitJa", ["単位（日本語）", "Unit in Japanese", "unit_ja"]),
  textColumn("unitEn", ["単位（英語）", "Unit in English", "unit_en"]),
  requiredColumn(partialDayColumn("asOf", ["時点", "As of", "as_of", "period"])),
  partialDayColumn("release", ["公表日", "Released on", "release"]),
  wholeColumn("rank", ["公表順位", "Published rank", "rank"]),
  textColumn("wording", ["原文", "Wording", "wording"]),
  flagColumn("addsUp", ["州の値を足せる", "States add up", "adds_up"]),
  textColumn("note", ["備考", "Note", "note"]),
  sourceColumn,
  markColumn,
] as const;

export type FactColumn = (typeof COLUMNS)[number]["key"];

export const FACT_COLUMNS = withExamples<FactColumn>(COLUMNS, {
  areaType: "state",
  area: "IN",
  measure: "jobs-bea",
  measureJa: "日系企業の雇用者数（BEA）",
  measureEn: "Jobs at Japanese affiliates (BEA)",
  definitionJa: "定義の全文",
  definitionEn: "The definition in full",
  figure: "56000",
  qualifier: "exact",
  unitJa: "人",
  unitEn: "people",
  asOf: "2019",
  release: "2021-08-23",
  addsUp: "1",
  source: "公表資料の名称",
  mark: "page",
});
export type FactEntry = Partial<Record<FactColumn, unknown>>;

export function factEntryOf(fact: AreaFact): FactEntry {
  const { areaType, area, measure, qualifier, asOf, release, rank, wording } = fact;
  const { addsUp, note, source, mark, value, code, low, high } = fact;
  return {
    ...{ areaType, area, measure, qualifier, asOf, release, rank, wording },
    ...{ addsUp, note, source, mark, figure: { value, code, low, high } },
    ...{ measureJa: fact.name.ja, measureEn: fact.name.en },
    ...{ definitionJa: fact.definition.ja, definitionEn: fact.definition.en },
    ...{ unitJa: fact.unit.ja, unitEn: fact.unit.en },
  };
}
