/** What the form of a new partner begins with, and what is too like it to be saved without a word. P36 */

import type { Context } from "~/context/context.server";
import { frameText } from "~/i18n/frame-text";
import { partnerText } from "~/i18n/organisation/partner-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { findPartner } from "~db/queries/organisation/partners";

const LONGEST_NAME = 200;
const MOST_ALIKE = 5;

/** `name`: what was typed where the partner was missed, or null. */
export async function readNewPartnerPage(ctx: Context, name: string | null) {
  return {
    pageTitle: frameText[ctx.language].pageTitle(partnerText[ctx.language].newTitle),
    states: await listMapAreas(ctx.db.read, ctx.language),
    name: (name ?? "").slice(0, LONGEST_NAME),
    keptName: `partner-new-${ctx.user.id}`,
  };
}

export async function readPartnersAlike({ db }: Context, ids: readonly number[]) {
  const alike = [];
  for (const id of ids.slice(0, MOST_ALIKE)) {
    const partner = await findPartner(db.read, id);
    if (partner !== null) alike.push({ id, name: partner.draft.name });
  }
  return alike;
}
