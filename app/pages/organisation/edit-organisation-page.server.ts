/** What the register says of an organisation, to change it. */

import type { Context } from "~/context/context.server";
import { typedOrganisationOf } from "~/domain/organisation/typed-organisation";
import { inLanguage } from "~/domain/value/language";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { organisationText } from "~/i18n/organisation/organisation-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { findOrganisation, type StoredOrganisation } from "~db/queries/organisation/organisations";
import { offerPartnerNames } from "./partner-offer.server";

export async function readEditOrganisationPage(ctx: Context, organisationId: number) {
  const organisation = found(await findOrganisation(ctx.db.read, organisationId));
  return {
    pageTitle: frameText[ctx.language].pageTitle(organisationText[ctx.language].editTitle),
    id: organisation.id,
    revision: organisation.revision,
    typed: await readTypedOrganisation(ctx, organisation),
    states: await listMapAreas(ctx.db.read, ctx.language),
    names: await offerPartnerNames(ctx),
    keptName: `organisation-${organisation.id}-${ctx.user.id}`,
  };
}

/** As its form holds it. */
export async function readTypedOrganisation(ctx: Context, { draft }: StoredOrganisation) {
  const { parentId } = draft;
  const parent = parentId === null ? null : await findOrganisation(ctx.db.read, parentId);
  return typedOrganisationOf(draft, parent && inLanguage(parent.draft.name, ctx.language));
}
