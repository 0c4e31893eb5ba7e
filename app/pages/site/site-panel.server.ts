/** The panel of the map about a chosen site, and about those that stand at one place. P67 */
import type { Context } from "~/context/context.server";
import { siteParams } from "~/domain/map/map-sites";
import { presentFigures } from "~/domain/site/site-figures";
import { inLanguage, type Language } from "~/domain/value/language";
import { pack } from "~/domain/value/packed";
import { frameText } from "~/i18n/frame-text";
import { siteName } from "~/i18n/site/site-called";
import { sitePanelText } from "~/i18n/site/site-panel-text";
import { readRegisterFilter } from "~/pages/filter/asked-filter.server";
import { listProjects } from "~db/queries/project/projects";
import { readSiteList } from "./site-list.server";
import { readSitePage } from "./site-page.server";

/** The rest stands on the page of the site. */
const MOST_VISITS = 5;

export async function readSitePanel(ctx: Context, siteId: number) {
  const page = await readSitePage(ctx, siteId, null);
  const { draft, companies, visits, choices } = page;
  const own = new Set(companies.map(({ id }) => id));
  const projects = (await listProjects(ctx.db.read)).filter((project) =>
    project.companies.some(({ organisationId }) => own.has(organisationId ?? 0)),
  );
  const state = choices.states.find(({ code }) => code === draft.state);
  return {
    site: page.site,
    companies: companies.map(({ id, name }) => ({ id, name })),
    called: siteName(draft, ctx.language),
    ...{ kind: draft.kind, industry: draft.industry, status: draft.status },
    ...{ state: state ?? null, placeName: draft.placeName },
    jobs: presentFigures(draft.figures).flatMap((figure) =>
      figure.measure === "investment"
        ? []
        : [{ ...figureOf(figure), qualifiers: [figure.qualifier] }],
    ),
    visits: {
      past: visits.past.slice(0, MOST_VISITS),
      planned: visits.planned.slice(0, MOST_VISITS),
      total: visits.past.length + visits.planned.length,
    },
    organisers: choices.organisers.map(({ slug, short }) => ({ slug, short })),
    projects: projects.map(({ id, name, money, basis, yen, states }) => ({
      ...{ id, name, money, basis, yen },
      states: states.map(({ state: code, money: part }) => ({ state: code, money: part })),
    })),
    pageTitle: page.pageTitle,
  };
}

type Figure = ReturnType<typeof presentFigures<SiteFigure>>[number];
type SiteFigure = Awaited<ReturnType<typeof readSitePage>>["draft"]["figures"][number];
const figureOf = ({ year, measure, basis, value, currency, priceYear }: Figure) => ({
  ...{ year, measure, basis, value, currency, priceYear },
});

export type SitePanelData = Awaited<ReturnType<typeof readSitePanel>>;

/** As the map's frame knows its panels: with a name in both languages, and outlining nothing by itself. */
export function packSitePanel(panel: SitePanelData, language: Language) {
  const { pageTitle, ...rest } = panel;
  const names = panel.companies.map(({ name }) => inLanguage(name, language));
  const name = [...names.slice(0, 1), panel.called].join(" ");
  return { pageTitle, outlined: null, name: { ja: name, en: name }, packed: pack(rest, language) };
}

/** Sites that one mark of the map counts, a state or a cell of its grid: n of N, and all of them in the list. N9 */
export async function readSitesHere(ctx: Context, request: Request, cell: string) {
  const verdict = await readRegisterFilter(ctx, request);
  const params = siteParams(new URL(request.url).searchParams, verdict.ok ? verdict.filter : null);
  params.set(/^[A-Z]{2}$/.test(cell) ? "state" : "in", cell);
  const read = await readSiteList(ctx, new URL(`/investment/sites?${params}`, request.url));
  const t = sitePanelText[ctx.language];
  const name = { ja: sitePanelText.ja.here, en: sitePanelText.en.here };
  const rows = read.ok ? read.rows : [];
  const shown = {
    ok: read.ok,
    rows: rows.map(({ id, name: called, kind, placeName, companies, fictional }) => ({
      ...{ id, kind, placeName, fictional, called },
      companies,
    })),
    total: read.ok ? read.total : 0,
    listQuery: params.toString(),
  };
  return {
    ...{ pageTitle: frameText[ctx.language].pageTitle(t.here), outlined: null, name },
    packed: pack(shown, ctx.language),
    shown,
  };
}
export type SitesHereData = Awaited<ReturnType<typeof readSitesHere>>["shown"];
