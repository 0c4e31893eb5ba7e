/** The columns of a file of jurisdictions: who holds which state or county, for what, from when. */
import { markColumn, sourceColumn } from "~/domain/import/common-columns";
import {
  flagColumn,
  partialDayColumn,
  requiredColumn,
  textColumn,
  withExamples,
} from "~/domain/import/typed-columns";

const COLUMNS = [
  requiredColumn(textColumn("mission", ["公館", "Mission", "mission"])),
  requiredColumn(textColumn("state", ["州", "State", "state"])),
  textColumn("county", ["郡", "County", "county", "county_fips"]),
  textColumn("purpose", ["目的", "Purpose", "purpose"]),
  partialDayColumn("validFrom", ["開始日", "Valid from", "valid_from"]),
  partialDayColumn("validUntil", ["終了日", "Valid until", "valid_until"]),
  flagColumn("disputed", ["別の資料による", "By a rival source", "disputed"]),
  sourceColumn,
  markColumn,
] as const;

export type JurisdictionColumn = (typeof COLUMNS)[number]["key"];

export const JURISDICTION_COLUMNS = withExamples<JurisdictionColumn>(COLUMNS, {
  mission: "chicago",
  state: "IN",
  purpose: "outreach",
  validFrom: "2026-04-01",
  disputed: "0",
  source: "公表資料の名称",
  mark: "page",
});
export type JurisdictionEntry = Partial<Record<JurisdictionColumn, unknown>>;
