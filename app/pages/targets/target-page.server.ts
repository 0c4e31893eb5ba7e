/** What the page of targets shows: the grid that was asked for, with the figures beside every target. */

import type { Context } from "~/context/context.server";
import { fiscalYearName, fiscalYearOf, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import { canSetTarget, settableTargets, targetKey } from "~/domain/targets/target";
import { gridCell, gridColumns, gridRows, targetGrid } from "~/domain/targets/target-grid";
import {
  parseSavedTargets,
  parseTargetQuestion,
  type TargetQuestion,
  type TargetVerdict,
  targetParams,
  targetTerms,
} from "~/domain/targets/target-question";
import { readBeside } from "~/http/read-beside.server";
import { frameText } from "~/i18n/frame-text";
import { targetsText } from "~/i18n/targets-text";
import { listFilterOptions } from "~db/queries/filter/filter-options";
import { findKnownKeys } from "~db/queries/filter/known-keys";
import { containsFictional } from "~db/queries/report/contains-fictional";
import { listTargets } from "~db/queries/targets";
import { listTargetFigures } from "./target-figures.server";

export async function readTargetQuestion(ctx: Context, request: Request): Promise<TargetVerdict> {
  const { searchParams } = new URL(request.url);
  return parseTargetQuestion(searchParams, await findKnownKeys(ctx.db.read, searchParams), {
    year: thisFiscalYear(ctx),
    organiser: ctx.user.organiser,
  });
}

export function targetFilter(fiscalYear: number): RegisterFilter {
  return { ...NO_FILTER, year: fiscalYear, period: fiscalYearPeriod(fiscalYear) };
}

/** What a target of the year can name, by level, with names. */
export async function readTargetChoices(ctx: Context, fiscalYear: number) {
  const period = fiscalYearPeriod(fiscalYear);
  const options = await listFilterOptions(ctx.db.read, {
    ...{ period, restated: null },
    thisYear: thisFiscalYear(ctx),
    language: ctx.language,
  });
  const terms = (groups: typeof options.priorities) =>
    targetTerms(groups).flatMap(({ terms: of }) => of);
  return {
    options,
    named: {
      organiser: options.organisers,
      state: options.states,
      priority: terms(options.priorities),
      tier: terms(options.tiers),
    },
  };
}

export type TargetChoices = Awaited<ReturnType<typeof readTargetChoices>>;

export function settableKeys({ named }: TargetChoices) {
  const keys = (of: readonly { key: string }[]) => new Set(of.map(({ key }) => key));
  return {
    organiser: keys(named.organiser),
    state: keys(named.state),
    priority: keys(named.priority),
    tier: keys(named.tier),
  };
}

/** The page of the targets that are asked for, or why it was not understood. */
export const readTargetPage = readBeside(readPage);

async function readPage(ctx: Context, request: Request) {
  const { pageTitle } = frameText[ctx.language];
  const t = targetsText[ctx.language];
  const asked = await readTargetQuestion(ctx, request);
  if (!asked.ok)
    return { refusals: asked.refusals, page: null, pageTitle: pageTitle(t.plainTitle) };
  const title = t.title(fiscalYearName(asked.question.fiscalYear, ctx.language));
  const page = await readGrid(ctx, asked.question, new URL(request.url).searchParams);
  return { refusals: [], page, pageTitle: pageTitle(title) };
}

export type TargetPageData = NonNullable<Awaited<ReturnType<typeof readTargetPage>>["page"]>;

/** `params`: those of the address, which tell of a save. */
async function readGrid(ctx: Context, question: TargetQuestion, params: URLSearchParams) {
  const db = ctx.db.read;
  const filter = targetFilter(question.fiscalYear);
  const { options, named } = await readTargetChoices(ctx, question.fiscalYear);
  const columns = gridColumns(question, options);
  const rows = gridRows(question, options);
  const cells = rows.flatMap((row) => columns.map((column) => gridCell(question, row, column)));
  const targets = await listTargets(db, question.fiscalYear);
  const grid = targetGrid({
    ...{ question, columns, rows, filter },
    targets: new Map(targets.map((target) => [targetKey(target.measure, target.cell), target])),
    figures: await listTargetFigures(db, filter, cells),
    maySet: (cell) => canSetTarget(ctx.user, cell),
  });
  const shown = grid.rows.flatMap((row) => row.cells).filter(({ target }) => target !== null);
  return {
    question,
    grid,
    named,
    /** Targets of the year, and how many of them this grid shows. N9 */
    count: { all: targets.length, shown: shown.length },
    years: yearsAround(options.years, question.fiscalYear),
    fictional: await containsFictional(db, filter),
    maySet: settableTargets(ctx.user),
    saved: parseSavedTargets(params.get("saved")),
    keptName: `targets-${ctx.user.id}-${targetParams(question)}`,
  };
}

/** Targets are set for the year after the last one with events, too. */
function yearsAround(years: readonly number[], asked: number): number[] {
  const latest = Math.max(asked, ...years);
  return [...new Set([latest + 1, latest, ...years, asked])].sort((a, b) => b - a);
}

const thisFiscalYear = (ctx: Context) => fiscalYearOf(todayIn(HOME_ZONE, ctx.now));
