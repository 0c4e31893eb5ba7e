/** The views somebody saved, and the one they may save now. */
import type { Context } from "~/context/context.server";
import { readViewAddress } from "~/domain/filter/saved-view";
import { shownOrigin } from "~/http/public-origin.server";
import { sheetConditions } from "~/i18n/filter/filter-conditions";
import { filterViewText } from "~/i18n/filter/filter-view-text";
import { frameText } from "~/i18n/frame-text";
import { readRegisterFilter } from "~/pages/filter/asked-filter.server";
import { listViewsOf } from "~db/queries/filter/saved-views";
import { readFilterOptions } from "./filter-options.server";

export async function readSavedViewsPage(ctx: Context, request: Request) {
  const { searchParams } = new URL(request.url);
  const views = await listViewsOf(ctx.db.read, ctx.user.id);
  const toSave = readViewAddress(searchParams.get("address") ?? "");
  const t = filterViewText[ctx.language];
  const conditionsOf = conditionsIn(ctx, request);
  const shown = views.map(async ({ id, key, name, address, isStart }) => ({
    ...{ id, name, address, isStart },
    page: readViewAddress(address)?.page ?? null,
    conditions: await conditionsOf(address),
    link: new URL(`/views/${key}`, shownOrigin(request)).href,
  }));
  return {
    views: await Promise.all(shown),
    toSave: toSave === null ? null : { ...toSave, conditions: await conditionsOf(toSave.address) },
    done: searchParams.has("done"),
    pageTitle: frameText[ctx.language].pageTitle(t.title),
  };
}

/** In the words of the page itself; null where it would refuse them. What a period offers is read once for all views of it. */
function conditionsIn(ctx: Context, request: Request) {
  const offered = new Map<string, ReturnType<typeof readFilterOptions>>();
  return async (address: string) => {
    const asked = await readRegisterFilter(ctx, new Request(new URL(address, request.url)));
    if (!asked.ok) return null;
    const { period, restated } = asked.filter;
    const key = JSON.stringify([period, restated?.plan]);
    const options = offered.get(key) ?? readFilterOptions(ctx, asked.filter);
    offered.set(key, options);
    return sheetConditions(asked.filter, await options, ctx.language);
  };
}

export type SavedViewsPageData = Awaited<ReturnType<typeof readSavedViewsPage>>;
