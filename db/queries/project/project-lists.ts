/** What stands beside the projects and is none: totals of tranches, candidates, commitments. P105 */
import { asc } from "drizzle-orm";
import type { Commitment, ProjectCandidate, TrancheTotal } from "~/domain/project/project-record";
import type { Handle } from "../../client";
import { commitments, projectCandidates, trancheTotals } from "../../schema/projects";
import { moneyOf, sourcedOf } from "./projects";

export async function listTrancheTotals(db: Handle): Promise<TrancheTotal[]> {
  const rows = await db.select().from(trancheTotals).orderBy(asc(trancheTotals.id));
  return rows.map((row) => ({
    ...sourcedOf(row),
    id: row.id,
    tranche: row.tranche,
    money: { amount: row.amount, qualifier: row.amountQualifier, currency: row.currency },
    note: row.note,
  }));
}

export async function listProjectCandidates(db: Handle): Promise<ProjectCandidate[]> {
  const rows = await db.select().from(projectCandidates).orderBy(asc(projectCandidates.position));
  return rows.map((row) => ({
    ...sourcedOf(row),
    id: row.id,
    group: row.groupJa,
    company: { ja: row.companyJa, en: row.companyEn },
    content: { ja: row.contentJa, en: row.contentEn },
    japaneseInvolvement: row.japaneseInvolvement,
    money: moneyOf(row),
    regionWording: row.regionWording,
    announcedOn: row.announcedOn,
    note: row.note,
  }));
}

export async function listCommitments(db: Handle): Promise<Commitment[]> {
  const rows = await db.select().from(commitments).orderBy(asc(commitments.position));
  return rows.map((row) => ({
    ...sourcedOf(row),
    id: row.id,
    on: row.on,
    precision: row.precision,
    what: { ja: row.whatJa, en: row.whatEn },
    amount: row.amount,
    qualifier: row.amountQualifier,
    unit: row.unit,
    currency: row.currency,
    states: row.states,
    wording: row.wording,
    note: row.note,
  }));
}
