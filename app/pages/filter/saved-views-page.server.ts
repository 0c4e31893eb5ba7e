/** The views somebody saved, and the one they may save now. */
import type { Context } from "~/context/context.server";
import { readViewAddress } from "~/domain/filter/saved-view";
import { publicOrigin } from "~/http/public-origin.server";
import { filterViewText } from "~/i18n/filter-view-text";
import { frameText } from "~/i18n/frame-text";
import { listViewsOf } from "~db/queries/filter/saved-views";

export async function readSavedViewsPage(ctx: Context, request: Request) {
  const { searchParams } = new URL(request.url);
  const views = await listViewsOf(ctx.db.read, ctx.user.id);
  const toSave = readViewAddress(searchParams.get("address") ?? "");
  const t = filterViewText[ctx.language];
  return {
    views: views.map(({ id, key, name, address, isStart }) => ({
      ...{ id, name, address, isStart },
      page: readViewAddress(address)?.page ?? null,
      conditions: conditionsOf(address),
      link: new URL(`/views/${key}`, publicOrigin(request)).href,
    })),
    toSave: toSave === null ? null : { ...toSave, conditions: conditionsOf(toSave.address) },
    done: searchParams.has("done"),
    pageTitle: frameText[ctx.language].pageTitle(t.title),
  };
}

/** As they stand in the address, readable: names of conditions are those of the API. */
function conditionsOf(address: string): string[] {
  const params = new URLSearchParams(address.split("?")[1] ?? "");
  return [...params].map(([name, value]) => `${name}=${value}`);
}

export type SavedViewsPageData = Awaited<ReturnType<typeof readSavedViewsPage>>;
