/** What there is of Japanese companies and sites, by state and in all: rows and total tie. P60, P63 */
import type { Context } from "~/context/context.server";
import { type FigureSum, figureKindKey } from "~/domain/site/site-figures";
import { qualifiersOfSum } from "~/domain/value/qualifier";
import { frameText } from "~/i18n/frame-text";
import { investmentText } from "~/i18n/site/investment-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import {
  countSitesByState,
  countSitesInAll,
  hasFictionalSite,
  type StoredFigureSum,
  sumSiteFigures,
} from "~db/queries/site/site-sums";

export async function readInvestmentPage(ctx: Context, params: URLSearchParams) {
  const db = ctx.db.read;
  const question = { fictional: params.get("fictional") !== "exclude" };
  const rows = await countSitesByState(db, question);
  const sums = await sumSiteFigures(db, question);
  const all = await countSitesInAll(db, question);
  const inRows = rows.reduce((sum, row) => sum + row.companies, 0);
  return {
    states: await listMapAreas(db, ctx.language),
    rows: rows.map((row) => ({ ...row, employees: employeesOf(sums, row.state) })),
    total: { ...all, overlap: inRows - all.companies, employees: employeesOf(sums, undefined) },
    sums: sumsInAll(sums),
    fictional: question.fictional,
    containsFictional: question.fictional && (await hasFictionalSite(db)),
    pageTitle: frameText[ctx.language].pageTitle(investmentText[ctx.language].title),
  };
}

export type InvestmentPageData = Awaited<ReturnType<typeof readInvestmentPage>>;

/** `state` undefined: in all. */
function employeesOf(sums: readonly StoredFigureSum[], state: string | null | undefined) {
  const own = sums.filter(
    (sum) =>
      sum.measure === "employees" &&
      sum.basis === "reported" &&
      (state === undefined || sum.state === state),
  );
  return sumsInAll(own)[0] ?? null;
}

function sumsInAll(sums: readonly StoredFigureSum[]): FigureSum[] {
  const added = new Map<string, FigureSum>();
  for (const { state: _, ...sum } of sums) {
    const known = added.get(figureKindKey(sum));
    added.set(figureKindKey(sum), {
      ...sum,
      value: sum.value + (known?.value ?? 0),
      qualifiers: qualifiersOfSum([...sum.qualifiers, ...(known?.qualifiers ?? [])]),
      sites: sum.sites + (known?.sites ?? 0),
    });
  }
  return [...added.values()];
}
