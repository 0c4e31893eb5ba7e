/** Rows of projects.csv and of the files about them, of project-candidates.csv, tranche-totals.csv and commitments.csv. */
import { AMOUNT_BASES, COMPANY_ROLES, PROJECT_STATUSES, TRANCHES } from "~/domain/project/project";
import { QUALIFIERS } from "~/domain/value/qualifier";
import type {
  CommitmentRow,
  ProjectCandidateRow,
  SeededProject,
  SeededProjectCompany,
  SeededProjectPriority,
  SeededProjectState,
  SeededProjectStatus,
  TrancheTotalRow,
} from "~db/queries/project/seeded-projects";
import {
  numberOrNull,
  oneOf,
  oneOfOrNull,
  provenanceOf,
  refuseCell,
  roughDate,
  type SeedRow,
  text,
  textOrNull,
  wholeNumber,
  wholeNumberOrNull,
} from "./seed-cells";

const sourcedOf = (row: SeedRow) => ({
  ...provenanceOf(row),
  sourceLine: textOrNull(row, "source_line"),
  sourceUrl: textOrNull(row, "source_url"),
});

const amountOf = (row: SeedRow) => ({
  amount: wholeNumberOrNull(row, "amount"),
  amountQualifier: oneOfOrNull(row, "amount_qualifier", QUALIFIERS),
  currency: textOrNull(row, "currency"),
});

export function parseProject(row: SeedRow): SeededProject {
  return {
    code: text(row, "code"),
    programme: textOrNull(row, "programme"),
    tranche: oneOfOrNull(row, "tranche", TRANCHES),
    position: wholeNumberOrNull(row, "position"),
    nameJa: text(row, "name_ja"),
    nameEn: text(row, "name_en"),
    ...amountOf(row),
    amountBasis: oneOfOrNull(row, "amount_basis", AMOUNT_BASES),
    yen: wholeNumberOrNull(row, "yen"),
    yenQualifier: oneOfOrNull(row, "yen_qualifier", QUALIFIERS),
    yenRate: numberOrNull(row, "yen_rate"),
    sectorJa: textOrNull(row, "sector_ja"),
    sectorEn: textOrNull(row, "sector_en"),
    announcedOn: roughDate(row, "announced_on"),
    announcedZone: textOrNull(row, "announced_zone"),
    wording: textOrNull(row, "wording"),
    note: textOrNull(row, "note"),
    ...sourcedOf(row),
  };
}

export function parseProjectState(row: SeedRow): SeededProjectState {
  return {
    project: text(row, "project"),
    state: text(row, "state"),
    ...amountOf(row),
    site: textOrNull(row, "site"),
    note: textOrNull(row, "note"),
    ...sourcedOf(row),
  };
}

export function parseProjectCompany(row: SeedRow): SeededProjectCompany {
  return {
    project: text(row, "project"),
    position: wholeNumber(row, "position"),
    role: oneOf(row, "role", COMPANY_ROLES),
    nameJa: textOrNull(row, "name_ja"),
    nameEn: textOrNull(row, "name_en"),
    wording: textOrNull(row, "wording"),
    ...sourcedOf(row),
  };
}

export function parseProjectStatus(row: SeedRow): SeededProjectStatus {
  return {
    project: text(row, "project"),
    position: wholeNumber(row, "position"),
    status: oneOf(row, "status", PROJECT_STATUSES),
    on: roughDate(row, "on"),
    wordingJa: textOrNull(row, "wording_ja"),
    wordingEn: textOrNull(row, "wording_en"),
    ...sourcedOf(row),
  };
}

export function parseProjectPriority(row: SeedRow): SeededProjectPriority {
  return { project: text(row, "project"), term: text(row, "term"), ...provenanceOf(row) };
}

export function parseTrancheTotal(row: SeedRow): TrancheTotalRow {
  const { amount, amountQualifier, currency } = amountOf(row);
  if (amount === null || amountQualifier === null || currency === null)
    return refuseCell(row, "amount", "must not be empty");
  return {
    id: text(row, "id"),
    tranche: oneOf(row, "tranche", TRANCHES),
    ...{ amount, amountQualifier, currency },
    note: textOrNull(row, "note"),
    ...sourcedOf(row),
  };
}

export function parseProjectCandidate(row: SeedRow): ProjectCandidateRow {
  return {
    id: text(row, "id"),
    position: wholeNumber(row, "position"),
    groupJa: text(row, "group_ja"),
    companyJa: text(row, "company_ja"),
    companyEn: text(row, "company_en"),
    contentJa: textOrNull(row, "content_ja"),
    contentEn: textOrNull(row, "content_en"),
    japaneseInvolvement: textOrNull(row, "japanese_involvement"),
    ...amountOf(row),
    regionWording: textOrNull(row, "region_wording"),
    announcedOn: roughDate(row, "announced_on"),
    note: textOrNull(row, "note"),
    ...sourcedOf(row),
  };
}

export function parseCommitment(row: SeedRow): CommitmentRow {
  return {
    id: text(row, "id"),
    position: wholeNumber(row, "position"),
    on: roughDate(row, "on") ?? refuseCell(row, "on", "must not be empty"),
    precision: oneOf(row, "precision", ["day", "month", "year", "fiscal-year"]),
    whatJa: text(row, "what_ja"),
    whatEn: text(row, "what_en"),
    ...amountOf(row),
    unit: textOrNull(row, "unit"),
    states: (textOrNull(row, "states") ?? "").split(";").filter((code) => code !== ""),
    wording: text(row, "wording"),
    note: textOrNull(row, "note"),
    ...sourcedOf(row),
  };
}
