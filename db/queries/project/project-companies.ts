/** Which companies of projects are known as organisations of the register. P108 */
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { namesOfCompany, organisationOfCompany } from "~/domain/project/company-of-project";
import type { Handle } from "../../client";
import { projectCompanies, projects } from "../../schema/projects";
import { findOrganisationsByName } from "../organisation/organisation-names";
import { isUntouched } from "../reference/marked-rows";

/** Of projects that nobody edited: those that no organisation stands for yet. */
async function listUnlinked(db: Handle) {
  const { projectId, position, nameJa, nameEn } = projectCompanies;
  return await db
    .select({ projectId, position, nameJa, nameEn })
    .from(projectCompanies)
    .innerJoin(projects, eq(projects.id, projectId))
    .where(and(isNull(projectCompanies.organisationId), isUntouched(projects)))
    .orderBy(asc(projectId), asc(position));
}

export type CompanyLink = { projectId: number; position: number; organisationId: number | null };

/** By recorded names alone, each as it is written: both languages lead to the one organisation, or one does. */
export async function findNamedCompanies(db: Handle): Promise<CompanyLink[]> {
  const rows = await listUnlinked(db);
  const organisationOf = await organisationsByNames(db, rows);
  return rows.flatMap(({ projectId, position, ...names }) => {
    const organisationId = organisationOf(names);
    return organisationId === null ? [] : [{ projectId, position, organisationId }];
  });
}

type Names = { nameJa?: string | null; nameEn?: string | null };

/** P108 */
export async function organisationsByNames(
  db: Handle,
  rows: readonly Names[],
): Promise<(names: Names) => number | null> {
  const nameOf = ({ nameJa = null, nameEn = null }: Names) => ({ ja: nameJa, en: nameEn });
  const names = rows.flatMap((row) => namesOfCompany(nameOf(row)));
  const known = await findOrganisationsByName(db, [...new Set(names)]);
  return (row) => organisationOfCompany(nameOf(row), known);
}

export async function linkCompany(
  tx: Handle,
  { projectId, position, organisationId }: CompanyLink,
): Promise<void> {
  await tx
    .update(projectCompanies)
    .set({ organisationId })
    .where(and(eq(projectCompanies.projectId, projectId), eq(projectCompanies.position, position)));
}

/** Of one project, in the order in which they are shown. */
export async function listCompanyLinks(db: Handle, projectId: number): Promise<CompanyLink[]> {
  const { position, organisationId } = projectCompanies;
  return await db
    .select({ projectId: projectCompanies.projectId, position, organisationId })
    .from(projectCompanies)
    .where(inArray(projectCompanies.projectId, [projectId]))
    .orderBy(asc(position));
}
