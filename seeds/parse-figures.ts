/** Rows of published-totals.csv and area-facts.csv. */
import { QUALIFIERS } from "~/domain/value/qualifier";
import type { AreaFactRow, PublishedTotalRow } from "~db/queries/reference/reference-rows";
import {
  day,
  oneOf,
  oneOfOrNull,
  provenanceOf,
  refuseCell,
  type SeedRow,
  text,
  textOrNull,
  wholeNumber,
  wholeNumberOrNull,
} from "./seed-cells";

const AREA_TYPES = ["nation", "region", "jurisdiction", "state", "county"] as const;

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
    value: wholeNumber(row, "value"),
    qualifier: oneOf(row, "qualifier", QUALIFIERS),
    unitJa: text(row, "unit_ja"),
    unitEn: text(row, "unit_en"),
    asOf: asOf(row),
    ...provenanceOf(row),
  };
}

/** A day, a month or a year, as exactly as the source says. */
function asOf(row: SeedRow): string {
  const value = text(row, "as_of");
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)
    ? value
    : refuseCell(row, "as_of", `"${value}" is no day, month or year`);
}
