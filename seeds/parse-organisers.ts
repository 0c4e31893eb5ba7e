/** Rows of organisers.csv, jurisdictions.csv and kinds.csv. */
import { EVENT_FORMS } from "~/domain/counting/event-form";
import type { JurisdictionRow } from "~db/queries/reference/jurisdiction-rows";
import type { KindRow, OrganiserRow } from "~db/queries/reference/reference-rows";
import {
  dayOrNull,
  numberOrNull,
  oneOf,
  provenanceOf,
  type SeedRow,
  text,
  textOrNull,
  wholeNumber,
  yesNo,
} from "./seed-cells";

export function parseOrganiser(row: SeedRow): OrganiserRow {
  return {
    slug: text(row, "slug"),
    type: oneOf(row, "type", ["mission", "agency"]),
    position: wholeNumber(row, "position"),
    nameJa: text(row, "name_ja"),
    nameEn: text(row, "name_en"),
    shortJa: text(row, "short_ja"),
    shortEn: text(row, "short_en"),
    cityEn: textOrNull(row, "city_en"),
    state: textOrNull(row, "state"),
    lat: numberOrNull(row, "lat"),
    lon: numberOrNull(row, "lon"),
    zone: text(row, "zone"),
    parent: textOrNull(row, "parent"),
    ...provenanceOf(row),
  };
}

export function parseJurisdiction(row: SeedRow): JurisdictionRow {
  return {
    mission: text(row, "mission"),
    state: text(row, "state"),
    county: textOrNull(row, "county"),
    purpose: text(row, "purpose"),
    validFrom: dayOrNull(row, "valid_from"),
    validUntil: dayOrNull(row, "valid_until"),
    disputed: yesNo(row, "disputed"),
    ...provenanceOf(row),
  };
}

export function parseKind(row: SeedRow): KindRow {
  return {
    code: text(row, "code"),
    form: oneOf(row, "form", EVENT_FORMS),
    position: wholeNumber(row, "position"),
    nameJa: text(row, "name_ja"),
    nameEn: text(row, "name_en"),
    ...provenanceOf(row),
  };
}
