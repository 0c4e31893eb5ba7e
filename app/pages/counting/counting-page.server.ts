/** Events under a filter to decide on in one go, and which of them are meant. N13 */
import type { Context } from "~/context/context.server";
import { filterToParams, type RegisterFilter } from "~/domain/filter/register-filter";
import { countingPageText } from "~/i18n/counting/counting-page-text";
import { frameText } from "~/i18n/frame-text";
import { readCountingOptions } from "~/pages/approval/event-counting.server";
import { readRegisterFilter } from "~/pages/filter/asked-filter.server";
import { readFilterOptions } from "~/pages/filter/filter-options.server";
import { listCountedEvents, listEventIds } from "~db/queries/event/event-list";

const SHOWN = 100;
/** One transaction of some seconds. */
export const MOST_DECIDED = 5_000;

export async function readCountingPage(ctx: Context, request: Request) {
  const pageTitle = frameText[ctx.language].pageTitle(countingPageText[ctx.language].title);
  const verdict = await readRegisterFilter(ctx, request);
  if (!verdict.ok) return { ok: false as const, refusals: verdict.refusals, pageTitle };
  const { filter } = verdict;
  const db = ctx.db.read;
  const { rows, total } = await listCountedEvents(db, filter, { limit: SHOWN });
  return {
    ok: true as const,
    filter,
    filterQuery: filterToParams(filter).toString(),
    rows: rows.map(({ id, title, counted, fictional, occurrences }) => {
      return { id, title, counted, fictional, occurrences };
    }),
    all: total,
    most: MOST_DECIDED,
    options: await readFilterOptions(ctx, filter),
    choices: await readCountingOptions(ctx),
    pageTitle,
  };
}

export type CountingPageData = Extract<Awaited<ReturnType<typeof readCountingPage>>, { ok: true }>;

/** The ticked ones, or all that the filter of the address meets now. */
export async function readChosenIds(
  ctx: Context,
  request: Request,
  chosen: { all: boolean; ids: readonly number[] },
): Promise<readonly number[]> {
  if (!chosen.all) return chosen.ids.slice(0, MOST_DECIDED);
  const verdict = await readRegisterFilter(ctx, request);
  return verdict.ok ? await idsOf(ctx, verdict.filter) : [];
}

const idsOf = async (ctx: Context, filter: RegisterFilter) =>
  await listEventIds(ctx.db.read, filter, MOST_DECIDED);
