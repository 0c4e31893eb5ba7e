/** Rows of counting-criteria.csv. N13 */
import { DECISIONS } from "~/domain/counting/counted";
import type { CriterionRow } from "~db/queries/counting/counting-criteria";
import {
  oneOf,
  provenanceOf,
  refuseCell,
  type SeedRow,
  text,
  wholeNumberOrNull,
} from "./seed-cells";

export function parseCriterion(row: SeedRow): CriterionRow {
  return {
    code: text(row, "code"),
    decision: oneOf(row, "decision", DECISIONS),
    position:
      wholeNumberOrNull(row, "position") ?? refuseCell(row, "position", "must not be empty"),
    nameJa: text(row, "name_ja"),
    nameEn: text(row, "name_en"),
    source: provenanceOf(row).source,
  };
}
