/** Rows of published-totals.csv and area-facts.csv. */
import { AREA_TYPES } from "~/domain/fact/area-fact";
import { FACT_CODES } from "~/domain/fact/fact-code";
import { QUALIFIERS } from "~/domain/value/qualifier";
import type { AreaFactRow } from "~db/queries/fact/seeded-facts";
import type { PublishedTotalRow } from "~db/queries/reference/reference-rows";
import {
  day,
  oneOf,
  oneOfOrNull,
  provenanceOf,
  refuseCell,
  roughDate,
  type SeedRow,
  text,
  textOrNull,
  wholeNumberOrNull,
  yesNo,
} from "./seed-cells";

export function parsePublishedTotal(row: SeedRow): PublishedTotalRow {
  return {
    id: text(row, "id"),
    from: day(row, "from"),
    to: day(row, "to"),
    events: wholeNumberOrNull(row, "events"),
    eventsQualifier: oneOfOrNull(row, "events_qualifier", QUALIFIERS),
    attendance: wholeNumberOrNull(row, "attendance"),
    attendanceQualifier: oneOfOrNull(row, "attendance_qualifier", QUALIFIERS),
    attendanceUnit: wholeNumberOrNull(row, "attendance_unit"),
    noteJa: textOrNull(row, "note_ja"),
    noteEn: textOrNull(row, "note_en"),
    wording: text(row, "wording"),
    wordingEn: text(row, "wording_en"),
    ...provenanceOf(row),
  };
}

export function parseAreaFact(row: SeedRow): AreaFactRow {
  return {
    id: text(row, "id"),
    areaType: oneOf(row, "area_type", AREA_TYPES),
    area: text(row, "area"),
    measure: text(row, "measure"),
    measureJa: text(row, "measure_ja"),
    measureEn: text(row, "measure_en"),
    definitionJa: text(row, "definition_ja"),
    definitionEn: text(row, "definition_en"),
    value: wholeNumberOrNull(row, "value"),
    code: oneOfOrNull(row, "code", FACT_CODES),
    low: wholeNumberOrNull(row, "low"),
    high: wholeNumberOrNull(row, "high"),
    qualifier: oneOf(row, "qualifier", QUALIFIERS),
    unitJa: text(row, "unit_ja"),
    unitEn: text(row, "unit_en"),
    asOf: roughDate(row, "as_of") ?? refuseCell(row, "as_of", "must not be empty"),
    release: roughDate(row, "release"),
    rank: wholeNumberOrNull(row, "rank"),
    wording: textOrNull(row, "wording"),
    addsUp: yesNo(row, "adds_up"),
    note: textOrNull(row, "note"),
    ...provenanceOf(row),
  };
}
