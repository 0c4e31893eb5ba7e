/**
 * Versions of the action plan in plans.json, each with its terms and with those it carries over.
 *
 * A version also carries its own terms: those rows are added here, so that what a version offers is one lookup.
 */
import type {
  PlanCarryRow,
  PlanRow,
  PlanTermRow,
  TermFieldRow,
} from "~db/queries/reference/reference-rows";
import {
  dayOrNull,
  nestedRows,
  oneOf,
  provenanceOf,
  refuseCell,
  type SeedRow,
  text,
  textOrNull,
  wholeNumber,
} from "./seed-cells";

export type SeedPlan = {
  plan: PlanRow;
  terms: PlanTermRow[];
  fields: TermFieldRow[];
  carries: PlanCarryRow[];
};

export function parsePlan(row: SeedRow): SeedPlan {
  const plan: PlanRow = {
    id: text(row, "id"),
    nameJa: text(row, "nameJa"),
    nameEn: text(row, "nameEn"),
    inForceFrom: dayOrNull(row, "inForceFrom"),
    noteJa: textOrNull(row, "noteJa"),
    noteEn: textOrNull(row, "noteEn"),
    ...provenanceOf(row),
  };
  const terms = nestedRows(row, "terms").map((term) => parseTerm(plan.id, term));
  const fields = nestedRows(row, "terms").flatMap(parseFields);
  const own = terms.map(({ key, source, mark }) => ({ plan: plan.id, term: key, source, mark }));
  const carried = nestedRows(row, "carries").map((carry) => ({
    plan: plan.id,
    term: text(carry, "term"),
    ...provenanceOf(carry),
  }));
  return { plan, terms, fields, carries: [...own, ...carried] };
}

function parseFields(term: SeedRow): TermFieldRow[] {
  return nestedRows(term, "fields").map((field, at) => ({
    term: text(term, "key"),
    position: at + 1,
    nameJa: text(field, "nameJa"),
    nameEn: text(field, "nameEn"),
  }));
}

function parseTerm(plan: string, row: SeedRow): PlanTermRow {
  const key = text(row, "key");
  const code = text(row, "code");
  if (key !== `${plan}:${code}`) refuseCell(row, "key", `"${key}" is not ${plan}:${code}`);
  return {
    key,
    plan,
    axis: oneOf(row, "axis", ["priority", "tier", "trait"]),
    code,
    parent: textOrNull(row, "parent"),
    position: wholeNumber(row, "position"),
    headingJa: text(row, "headingJa"),
    headingEn: text(row, "headingEn"),
    shortJa: text(row, "shortJa"),
    shortEn: text(row, "shortEn"),
    bodyJa: textOrNull(row, "bodyJa"),
    bodyEn: textOrNull(row, "bodyEn"),
    ...provenanceOf(row),
  };
}
