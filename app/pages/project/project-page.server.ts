/** One strategic project, and the form that adds to it. */
import type { Context } from "~/context/context.server";
import { can } from "~/domain/people/permissions";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { projectEditText } from "~/i18n/project/project-edit-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listOrganisationsById } from "~db/queries/organisation/named-organisations";
import { findProject } from "~db/queries/project/projects";
import { listAxisTerms } from "~db/queries/report/axis-terms";

/** What the page tells of: `?saved=` in its address. */
const SAVED = ["status", "state", "company"] as const;
export type ProjectSaved = (typeof SAVED)[number];

export async function readProjectPage(ctx: Context, id: number, saved: string | null) {
  const { read } = ctx.db;
  const project = found(await findProject(read, id));
  const terms = await listAxisTerms(read, "priority");
  return {
    project,
    states: (await listMapAreas(read, ctx.language)).map(({ code, name }) => ({ code, name })),
    priorities: project.priorities.map((own) => ({
      ...own,
      name: terms.find(({ key }) => key === own.term)?.label ?? { ja: own.term, en: own.term },
    })),
    mayEdit: can(ctx.user, "project.edit"),
    said: SAVED.find((known) => known === saved) ?? null,
    pageTitle: frameText[ctx.language].pageTitle(project.name[ctx.language]),
  };
}

export type ProjectPageData = Awaited<ReturnType<typeof readProjectPage>>;

export async function readEditProjectPage(ctx: Context, id: number) {
  const { project, states } = await readProjectPage(ctx, id, null);
  const ids = project.companies.flatMap(({ organisationId }) => organisationId ?? []);
  const known = await listOrganisationsById(ctx.db.read, ids);
  const { editTitle } = projectEditText[ctx.language];
  const title = editTitle(project.name[ctx.language]);
  const companies = project.companies.map(({ name, organisationId }) => ({
    name,
    organisation: known.find((one) => one.id === organisationId)?.draft.name ?? null,
  }));
  return { project, states, companies, pageTitle: frameText[ctx.language].pageTitle(title) };
}

export type EditProjectData = Awaited<ReturnType<typeof readEditProjectPage>>;
