/** Rows of ties.csv and visits.csv. */
import { TIE_LEVELS, TIE_STATUSES } from "~/domain/tie/tie";
import { tieKey } from "~/domain/tie/tie-key";
import { VISIT_KINDS } from "~/domain/tie/visit";
import type { TieRow, VisitRow } from "~db/queries/tie/seeded-ties";
import {
  oneOf,
  provenanceOf,
  refuseCell,
  roughDate,
  type SeedRow,
  text,
  textOrNull,
  wholeNumberOrNull,
} from "./seed-cells";

export function parseTie(row: SeedRow): TieRow {
  const sides = {
    state: text(row, "state"),
    city: textOrNull(row, "city"),
    prefectureJa: textOrNull(row, "prefecture_ja"),
    prefectureEn: textOrNull(row, "prefecture_en"),
    partnerJa: textOrNull(row, "partner_ja"),
    partnerEn: textOrNull(row, "partner_en"),
  };
  return {
    ...sides,
    key: tieKey(sides),
    level: oneOf(row, "level", TIE_LEVELS),
    year: wholeNumberOrNull(row, "year"),
    status: oneOf(row, "status", TIE_STATUSES),
    note: textOrNull(row, "note"),
    sourceUrl: textOrNull(row, "source_url"),
    ...provenanceOf(row),
  };
}

export function parseVisit(row: SeedRow): VisitRow {
  return {
    id: text(row, "id"),
    kind: oneOf(row, "kind", VISIT_KINDS),
    firstDay: roughDate(row, "first_day") ?? refuseCell(row, "first_day", "must not be empty"),
    lastDay: roughDate(row, "last_day"),
    localTime: textOrNull(row, "local_time"),
    minutes: wholeNumberOrNull(row, "minutes"),
    placeJa: textOrNull(row, "place_ja"),
    placeEn: textOrNull(row, "place_en"),
    state: textOrNull(row, "state"),
    country: textOrNull(row, "country"),
    japanSide: textOrNull(row, "japan_side"),
    usSide: textOrNull(row, "us_side"),
    otherSide: textOrNull(row, "other_side"),
    purposeJa: text(row, "purpose_ja"),
    purposeEn: text(row, "purpose_en"),
    note: textOrNull(row, "note"),
    sourceLine: textOrNull(row, "source_line"),
    ...provenanceOf(row),
  };
}
