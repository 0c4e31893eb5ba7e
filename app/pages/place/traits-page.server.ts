/** The page on which the secretariat decides on the traits of a state. P145 */
import type { Context } from "~/context/context.server";
import { frameText } from "~/i18n/frame-text";
import { placeTraitText } from "~/i18n/place/place-trait-text";
import { readAreaTraits } from "./area-traits.server";
import { foundArea } from "./found-area.server";

/** `isSaved`: whether the address tells of a save. */
export async function readTraitsPage(ctx: Context, code: string | undefined, isSaved: boolean) {
  const area = await foundArea(ctx, code);
  const title = placeTraitText[ctx.language].pageTitle(area.name[ctx.language]);
  return {
    state: { code: area.code, name: area.name },
    areaTraits: await readAreaTraits(ctx, area.code),
    isSaved,
    pageTitle: frameText[ctx.language].pageTitle(title),
  };
}

export type TraitsPageData = Awaited<ReturnType<typeof readTraitsPage>>;
