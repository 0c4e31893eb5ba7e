/** The columns of a file of sister ties. A list of twin cities of the world is read too: of its pairs those of the two countries. */
import { markColumn, sourceUrlColumn } from "~/domain/import/common-columns";
import {
  choiceColumn,
  decimalColumn,
  textColumn,
  wholeColumn,
  withExamples,
} from "~/domain/import/typed-columns";
import { TIE_STATUSES } from "./tie";
import type { TieRecord } from "./tie-record";

const COLUMNS = [
  textColumn("state", ["州", "State", "state"]),
  textColumn("city", ["都市", "City", "city", "city1"]),
  textColumn("prefectureJa", [
    "都道府県（日本語）",
    "Prefecture in Japanese",
    "prefecture_ja",
    "都道府県",
  ]),
  textColumn("prefectureEn", [
    "都道府県（英語）",
    "Prefecture in English",
    "prefecture_en",
    "prefecture",
  ]),
  textColumn("partnerJa", [
    "市区町村（日本語）",
    "Municipality in Japanese",
    "partner_ja",
    "市区町村",
  ]),
  textColumn("partnerEn", ["市区町村（英語）", "Municipality in English", "partner_en", "city2"]),
  wholeColumn("year", ["提携の年", "Year", "year"]),
  choiceColumn("status", ["現況", "Status", "status"], TIE_STATUSES, {
    ...{ 継続: "active", 休止: "dormant", 終了: "ended", 不明: "unknown" },
  }),
  textColumn("note", ["備考", "Note", "note"]),
  textColumn("source", ["出典", "Source", "source"]),
  sourceUrlColumn,
  markColumn,
  // Of lists of pairs of the world: which side is which, and where.
  textColumn("country", ["国", "Country", "country1"]),
  decimalColumn("lat", ["緯度", "Latitude", "lat1"]),
  decimalColumn("lon", ["経度", "Longitude", "lng1"]),
  textColumn("partnerCountry", ["相手国", "Partner country", "country2"]),
  decimalColumn("partnerLat", ["相手の緯度", "Partner latitude", "lat2"]),
  decimalColumn("partnerLon", ["相手の経度", "Partner longitude", "lng2"]),
] as const;

export type TieColumn = (typeof COLUMNS)[number]["key"];

export const TIE_COLUMNS = withExamples<TieColumn>(COLUMNS, {
  state: "MI",
  city: "Battle Creek",
  prefectureJa: "滋賀県",
  prefectureEn: "Shiga",
  partnerJa: "町の名称",
  partnerEn: "Name of the town",
  year: "1981",
  status: "active",
  source: "公表資料の名称",
  mark: "page",
});
export type TieEntry = Partial<Record<TieColumn, unknown>>;

/** Columns that our own files have: those that stand for something in the register. */
export const TIE_FILE_COLUMNS = TIE_COLUMNS.slice(0, 12);

export function tieEntryOf(tie: TieRecord): TieEntry {
  const { state, city, prefecture, partner, year, status, note, source, sourceUrl, mark } = tie;
  return {
    ...{ state, city, year, status, note, source, sourceUrl, mark },
    ...{ prefectureJa: prefecture.ja, prefectureEn: prefecture.en },
    ...{ partnerJa: partner.ja, partnerEn: partner.en },
  };
}
