/** The operations of signed-in people on sites, projects and traits: by whom and how each is called. */
import type { Context } from "~/context/context.server";
import { addStateToProject, addStatusToProject } from "~/operations/add-to-project.server";
import { linkProjectCompany } from "~/operations/link-project-company.server";
import { sayTrait } from "~/operations/say-trait.server";
import { addSite } from "~/operations/site/add-site.server";
import { changeSite } from "~/operations/site/change-site.server";
import { withdrawSite } from "~/operations/site/withdraw-site.server";
import { findProject, listProjects } from "~db/queries/project/projects";
import { makeSite, SITE } from "./make-site";
import type { PersonalWrite } from "./personal-writes";

/** A site in Indiana, which Chicago holds. */
const onSite = (call: (ctx: Context, siteId: number) => Promise<unknown>): PersonalWrite => ({
  by: "editor",
  prepare: async ({ db }) => {
    const siteId = await makeSite(db);
    return async (ctx) => await call(ctx, siteId);
  },
});

type Project = NonNullable<Awaited<ReturnType<typeof findProject>>>;
const onProject = (call: (ctx: Context, project: Project) => Promise<unknown>): PersonalWrite => ({
  by: "secretariat",
  prepare: async ({ db }) => {
    const [first] = await listProjects(db.read);
    const project = first && (await findProject(db.read, first.id));
    if (!project) throw new Error("The reference data has no project");
    return async (ctx) => await call(ctx, project);
  },
});

const source = { source: "Test", mark: "page", sourceLine: null, sourceUrl: null } as const;

export const WRITES_ON_INVESTMENT: Record<string, PersonalWrite> = {
  addSite: { by: "editor", prepare: async () => async (ctx) => await addSite(ctx, SITE) },
  changeSite: onSite(async (ctx, siteId) => {
    return await changeSite(ctx, { siteId, revision: 1, draft: { ...SITE, note: "x" } });
  }),
  withdrawSite: onSite(async (ctx, siteId) => await withdrawSite(ctx, { siteId, withdrawn: true })),
  addStatusToProject: onProject(async (ctx, { id, revision }) => {
    const said = { on: "2026-04-01", wording: { ja: "x", en: "x" } };
    const status = { status: "decided", ...said, ...source } as const;
    return await addStatusToProject(ctx, { projectId: id, revision, status });
  }),
  addStateToProject: onProject(async (ctx, { id, revision }) => {
    const state = { state: "WY", money: null, site: null, note: null, ...source };
    return await addStateToProject(ctx, { projectId: id, revision, state });
  }),
  linkProjectCompany: onProject(async (ctx, { id: projectId, revision }) => {
    return await linkProjectCompany(ctx, { projectId, revision, at: 0, organisationId: null });
  }),
  sayTrait: {
    by: "secretariat",
    prepare: async () => async (ctx) => {
      return await sayTrait(ctx, { state: "IN", trait: "industry", verdict: "yes", reason: "x" });
    },
  },
};
