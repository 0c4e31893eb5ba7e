/** Storing projects of the seeds, and what hangs on them. What was edited or imported since is left alone. */
import { and, asc, inArray, notInArray } from "drizzle-orm";
import type { Handle } from "../../client";
import {
  commitments,
  projectCandidates,
  projectCompanies,
  projectPriorities,
  projectStates,
  projectStatuses,
  projects,
  trancheTotals,
} from "../../schema/projects";
import { isUntouched } from "../reference/marked-rows";
import { excluded } from "../reference/reference-rows";

export type SeededProject = typeof projects.$inferInsert;
type OfProject<Row> = Omit<Row, "projectId"> & { project: string };
export type SeededProjectState = OfProject<typeof projectStates.$inferInsert>;
export type SeededProjectCompany = OfProject<typeof projectCompanies.$inferInsert>;
export type SeededProjectStatus = OfProject<typeof projectStatuses.$inferInsert>;
export type SeededProjectPriority = OfProject<typeof projectPriorities.$inferInsert>;
export type TrancheTotalRow = typeof trancheTotals.$inferInsert;
export type ProjectCandidateRow = typeof projectCandidates.$inferInsert;
export type CommitmentRow = typeof commitments.$inferInsert;

/** By their codes. */
export async function putSeededProjects(tx: Handle, rows: readonly SeededProject[]): Promise<void> {
  const { id: _, editedAt: _edited, importId: _import, ...set } = excluded(projects);
  for (const row of rows)
    await tx
      .insert(projects)
      .values(row)
      .onConflictDoUpdate({ target: projects.code, set, setWhere: isUntouched(projects) });
}

/** Projects that the file no longer has, untouched ones alone: answers 0, nothing else refers to them. */
export async function removeSeededProjectsExcept(
  tx: Handle,
  codes: readonly string[],
): Promise<number> {
  await tx
    .delete(projects)
    .where(and(isUntouched(projects), notInArray(projects.code, [...codes])));
  return 0;
}

export const replaceProjectStates = (tx: Handle, rows: readonly SeededProjectState[]) =>
  replaceParts(tx, projectStates, rows, (row) => tx.insert(projectStates).values(row));
export const replaceProjectCompanies = (tx: Handle, rows: readonly SeededProjectCompany[]) =>
  replaceParts(tx, projectCompanies, rows, (row) => tx.insert(projectCompanies).values(row));
export const replaceProjectStatuses = (tx: Handle, rows: readonly SeededProjectStatus[]) =>
  replaceParts(tx, projectStatuses, rows, (row) => tx.insert(projectStatuses).values(row));
export const replaceProjectPriorities = (tx: Handle, rows: readonly SeededProjectPriority[]) =>
  replaceParts(tx, projectPriorities, rows, (row) => tx.insert(projectPriorities).values(row));

type PartTable =
  | typeof projectStates
  | typeof projectCompanies
  | typeof projectStatuses
  | typeof projectPriorities;

/** Of every untouched project all parts of one sort. */
async function replaceParts<Row extends { project: string }>(
  tx: Handle,
  table: PartTable,
  rows: readonly Row[],
  add: (row: Omit<Row, "project"> & { projectId: number }) => PromiseLike<unknown>,
): Promise<void> {
  const untouched = await tx
    .select({ id: projects.id, code: projects.code })
    .from(projects)
    .where(isUntouched(projects))
    .orderBy(asc(projects.id));
  const ids = new Map(untouched.map(({ id, code }) => [code, id]));
  await tx.delete(table).where(inArray(table.projectId, [...ids.values()]));
  for (const { project, ...row } of rows) {
    const projectId = ids.get(project);
    if (projectId !== undefined) await add({ ...row, projectId });
  }
}

export const putTrancheTotals = (tx: Handle, rows: readonly TrancheTotalRow[]) =>
  replaceAll(tx, trancheTotals, rows);
export const putProjectCandidates = (tx: Handle, rows: readonly ProjectCandidateRow[]) =>
  replaceAll(tx, projectCandidates, rows);
export const putCommitments = (tx: Handle, rows: readonly CommitmentRow[]) =>
  replaceAll(tx, commitments, rows);

type WholeTable = typeof trancheTotals | typeof projectCandidates | typeof commitments;

/** Nothing refers to these rows and nobody edits them. */
async function replaceAll<Table extends WholeTable>(
  tx: Handle,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  await tx.delete(table);
  for (const row of rows) await tx.insert(table).values(row as Table["$inferInsert"]);
}
