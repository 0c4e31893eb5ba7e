/** What the form of a new organisation begins with, and what is too like it to be saved without a word. P37 */

import type { Context } from "~/context/context.server";
import { frameText } from "~/i18n/frame-text";
import { organisationText } from "~/i18n/organisation/organisation-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { findOrganisation } from "~db/queries/organisation/organisations";
import { offerPartnerNames } from "./partner-offer.server";

const LONGEST_NAME = 200;
const MOST_ALIKE = 5;

/** `name`: what was typed where the organisation was missed, or null. */
export async function readNewOrganisationPage(ctx: Context, name: string | null) {
  return {
    pageTitle: frameText[ctx.language].pageTitle(organisationText[ctx.language].newTitle),
    states: await listMapAreas(ctx.db.read, ctx.language),
    names: await offerPartnerNames(ctx),
    name: (name ?? "").slice(0, LONGEST_NAME),
    keptName: `organisation-new-${ctx.user.id}`,
  };
}

export async function readOrganisationsAlike({ db }: Context, ids: readonly number[]) {
  const alike = [];
  for (const id of ids.slice(0, MOST_ALIKE)) {
    const organisation = await findOrganisation(db.read, id);
    if (organisation !== null) alike.push({ id, name: organisation.draft.name });
  }
  return alike;
}
