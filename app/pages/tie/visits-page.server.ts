/** Visits and meetings of the two Governments, everywhere or in one state. */
import type { Context } from "~/context/context.server";
import { frameText } from "~/i18n/frame-text";
import { tieText } from "~/i18n/tie-text";
import { listVisits } from "~db/queries/tie/visits";

export async function readVisitsPage(ctx: Context) {
  const { pageTitle } = frameText[ctx.language];
  return {
    visits: await listVisits(ctx.db.read, null),
    pageTitle: pageTitle(tieText[ctx.language].visits),
  };
}
