/** The list of strategic projects under its filter, with what stands beside it and is none. P104, P105 */
import type { Context } from "~/context/context.server";
import { isAsked } from "~/domain/project/project-record";
import { frameText } from "~/i18n/frame-text";
import { projectPageText } from "~/i18n/project/project-page-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listProjectCandidates, listTrancheTotals } from "~db/queries/project/project-lists";
import { listProjects } from "~db/queries/project/projects";
import { listAxisTerms } from "~db/queries/report/axis-terms";
import { readProjectQuestion } from "./project-question.server";

export async function readProjectChoices(ctx: Context) {
  const { read } = ctx.db;
  const projects = await listProjects(read);
  const named = new Set(projects.flatMap(({ priorities }) => priorities.map(({ term }) => term)));
  const terms = await listAxisTerms(read, "priority");
  return {
    projects,
    states: (await listMapAreas(read, ctx.language)).map(({ code, name }) => ({ code, name })),
    priorities: terms
      .filter(({ key }) => named.has(key))
      .map(({ key, label }) => ({ key, name: label })),
    sectors: [
      ...new Map(
        projects.flatMap(({ sector }) =>
          sector.ja === null ? [] : [[sector.ja, { ja: sector.ja, en: sector.en ?? sector.ja }]],
        ),
      ).values(),
    ],
  };
}

export async function readProjectList(ctx: Context, params: URLSearchParams) {
  const { projects, ...choices } = await readProjectChoices(ctx);
  const asked = readProjectQuestion(params, { ...choices, projects });
  const pageTitle = frameText[ctx.language].pageTitle(projectPageText[ctx.language].title);
  if (!asked.ok) return { ...asked, ...choices, pageTitle };
  return {
    ...{ ok: true as const, filter: asked.filter, ...choices, pageTitle },
    rows: projects.filter((project) => isAsked(project, asked.filter)),
    total: projects.length,
    totals: await listTrancheTotals(ctx.db.read),
    candidates: await listProjectCandidates(ctx.db.read),
    query: queryOf(params),
  };
}

/** The conditions as they stand in the address, for the file of the same list. */
function queryOf(params: URLSearchParams): string {
  const asked = [...params].filter(([name, value]) => value !== "" && name !== "_routes");
  return asked.length === 0 ? "" : `?${new URLSearchParams(asked)}`;
}

type Answer = Awaited<ReturnType<typeof readProjectList>>;
export type ProjectListData = Extract<Answer, { ok: true }>;
export type ProjectListRefusal = Extract<Answer, { ok: false }>;
