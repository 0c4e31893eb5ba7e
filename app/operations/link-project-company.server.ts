/** Saying which organisation of the register a company of a strategic project is, or that it is none. P107, P108 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { type Refusal, refuse } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { listOrganisationsById } from "~db/queries/organisation/named-organisations";
import { listStandingFor } from "~db/queries/organisation/organisation-families";
import { linkCompany, listCompanyLinks } from "~db/queries/project/project-companies";
import { markProjectEdited } from "~db/queries/project/project-rows";
import { findProject } from "~db/queries/project/projects";

export type LinkVerdict = { ok: true } | Refusal<"changed-meanwhile" | "organisation-unknown">;

/** `at`: which of its companies, from 0. `revision`: that of the page on which it was typed. */
type Link = { projectId: number; revision: number; at: number; organisationId: number | null };

export async function linkProjectCompany(
  ctx: Context,
  { projectId, revision, at, organisationId }: Link,
): Promise<LinkVerdict | Denial> {
  return await writeAs(ctx, "project.edit", async (tx, ctx) => {
    const project = orNotFound(await findProject(tx, projectId));
    const link = orNotFound((await listCompanyLinks(tx, projectId))[at] ?? null);
    const linked = organisationId === null ? null : await standing(tx, organisationId);
    if (organisationId !== null && linked === null) return refuse("organisation-unknown");
    const stamp = { userId: ctx.user.id, at: ctx.now };
    if (!(await markProjectEdited(tx, { id: project.id, revision }, stamp)))
      return refuse("changed-meanwhile");
    await linkCompany(tx, { ...link, organisationId: linked });
    const name = project.companies[at]?.name;
    await addAuditEntry(tx, {
      ...stamp,
      action: "project.link-company",
      subjectType: "project",
      subjectId: project.id,
      before: { companyOfProject: name, otherPartner: link.organisationId },
      after: { companyOfProject: name, otherPartner: linked },
    });
    return { ok: true };
  });
}

/** What was merged is the one it turned out to be; what is off the list is nobody. P38, P39 */
async function standing(tx: Parameters<typeof listStandingFor>[0], id: number) {
  const [own] = await listOrganisationsById(tx, [(await listStandingFor(tx, [id])).get(id) ?? id]);
  return own === undefined || own.withdrawnAt !== null ? null : own.id;
}
