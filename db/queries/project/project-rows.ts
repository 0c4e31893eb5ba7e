/** Writing strategic projects: what is added on a screen, and what an import brings. */
import { and, asc, eq, max } from "drizzle-orm";
import type { ProjectStanding, ProjectState } from "~/domain/project/project-record";
import type { Handle } from "../../client";
import {
  projectCompanies,
  projectPriorities,
  projectStates,
  projectStatuses,
  projects,
} from "../../schema/projects";
import { organisationsByNames } from "./project-companies";

type Stamp = { userId: number | null; at: Date };

/** Behind those that are there. */
export async function addProjectStatus(
  tx: Handle,
  projectId: number,
  { status, on, wording, source, sourceLine, sourceUrl, mark }: ProjectStanding,
): Promise<void> {
  const [last] = await tx
    .select({ position: max(projectStatuses.position) })
    .from(projectStatuses)
    .where(eq(projectStatuses.projectId, projectId));
  await tx.insert(projectStatuses).values({
    ...{ projectId, position: (last?.position ?? 0) + 1, status, on },
    ...{ wordingJa: wording.ja, wordingEn: wording.en, source, sourceLine, sourceUrl, mark },
  });
}

export async function addProjectState(
  tx: Handle,
  projectId: number,
  { state, money, site, note, source, sourceLine, sourceUrl, mark }: ProjectState,
): Promise<void> {
  await tx.insert(projectStates).values({
    ...{ projectId, state, site, note, source, sourceLine, sourceUrl, mark },
    amount: money?.amount ?? null,
    amountQualifier: money?.qualifier ?? null,
    currency: money?.currency ?? null,
  });
}

/** Edited from now on: the seeds leave it alone. False where it was changed meanwhile. P107 */
export async function markProjectEdited(
  tx: Handle,
  { id, revision }: { id: number; revision: number },
  { userId, at }: Stamp,
): Promise<boolean> {
  const changed = await tx
    .update(projects)
    .set({ editedAt: at, editedBy: userId, revision: revision + 1 })
    .where(and(eq(projects.id, id), eq(projects.revision, revision)))
    .returning({ id: projects.id });
  return changed.length > 0;
}

export type ProjectParts = {
  states: Omit<typeof projectStates.$inferInsert, "projectId">[];
  companies: Omit<typeof projectCompanies.$inferInsert, "projectId" | "position">[];
  statuses: Omit<typeof projectStatuses.$inferInsert, "projectId" | "position">[];
  priorities: Omit<typeof projectPriorities.$inferInsert, "projectId">[];
};

/** Companies that were known as organisations stay so, by their names; new ones are looked for by theirs. P108 */
export async function putProject(
  tx: Handle,
  id: number | null,
  row: Omit<typeof projects.$inferInsert, "id">,
  parts: ProjectParts,
): Promise<number> {
  const projectId = id ?? (await addRow(tx, row));
  if (id !== null) await tx.update(projects).set(row).where(eq(projects.id, id));
  const known = await tx
    .select()
    .from(projectCompanies)
    .where(eq(projectCompanies.projectId, projectId))
    .orderBy(asc(projectCompanies.position));
  const byNames = await organisationsByNames(tx, parts.companies);
  const organisationOf = (part: ProjectParts["companies"][number]) => {
    const { nameJa: ja = null, nameEn: en = null } = part;
    const same = known.find(({ nameJa, nameEn }) => nameJa === ja && nameEn === en);
    return same === undefined ? byNames(part) : same.organisationId;
  };
  await tx.delete(projectStates).where(eq(projectStates.projectId, projectId));
  await tx.delete(projectCompanies).where(eq(projectCompanies.projectId, projectId));
  await tx.delete(projectStatuses).where(eq(projectStatuses.projectId, projectId));
  await tx.delete(projectPriorities).where(eq(projectPriorities.projectId, projectId));
  for (const part of parts.states) await tx.insert(projectStates).values({ ...part, projectId });
  for (const [at, part] of parts.companies.entries())
    await tx.insert(projectCompanies).values({
      ...{ ...part, projectId, position: at + 1 },
      organisationId: organisationOf(part),
    });
  for (const [at, part] of parts.statuses.entries())
    await tx.insert(projectStatuses).values({ ...part, projectId, position: at + 1 });
  for (const part of parts.priorities)
    await tx.insert(projectPriorities).values({ ...part, projectId });
  return projectId;
}

async function addRow(tx: Handle, row: Omit<typeof projects.$inferInsert, "id">): Promise<number> {
  const [added] = await tx.insert(projects).values(row).returning({ id: projects.id });
  if (added === undefined) throw new Error("The project was not stored");
  return added.id;
}

export async function removeProject(tx: Handle, id: number): Promise<void> {
  await tx.delete(projects).where(eq(projects.id, id));
}
