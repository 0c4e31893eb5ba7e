/** The views somebody saved, and the one they may save now. */
import type { Context } from "~/context/context.server";
import { readViewAddress } from "~/domain/filter/saved-view";
import { publicOrigin } from "~/http/public-origin.server";
import { sheetConditions } from "~/i18n/filter-conditions";
import { filterViewText } from "~/i18n/filter-view-text";
import { frameText } from "~/i18n/frame-text";
import { readRegisterFilter } from "~/pages/asked-filter.server";
import { listViewsOf } from "~db/queries/filter/saved-views";
import { readFilterOptions } from "./filter-options.server";

export async function readSavedViewsPage(ctx: Context, request: Request) {
  const { searchParams } = new URL(request.url);
  const views = await listViewsOf(ctx.db.read, ctx.user.id);
  const toSave = readViewAddress(searchParams.get("address") ?? "");
  const t = filterViewText[ctx.language];
  const shown = views.map(async ({ id, key, name, address, isStart }) => ({
    ...{ id, name, address, isStart },
    page: readViewAddress(address)?.page ?? null,
    conditions: await conditionsOf(ctx, request, address),
    link: new URL(`/views/${key}`, publicOrigin(request)).href,
  }));
  return {
    views: await Promise.all(shown),
    toSave:
      toSave === null
        ? null
        : { ...toSave, conditions: await conditionsOf(ctx, request, toSave.address) },
    done: searchParams.has("done"),
    pageTitle: frameText[ctx.language].pageTitle(t.title),
  };
}

/** In the words of the page itself; null where it would refuse them. */
async function conditionsOf(ctx: Context, request: Request, address: string) {
  const asked = await readRegisterFilter(ctx, new Request(new URL(address, request.url)));
  if (!asked.ok) return null;
  return sheetConditions(asked.filter, await readFilterOptions(ctx, asked.filter), ctx.language);
}

export type SavedViewsPageData = Awaited<ReturnType<typeof readSavedViewsPage>>;
