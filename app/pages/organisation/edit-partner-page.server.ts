/** What the register says of a partner, to change it. */

import type { Context } from "~/context/context.server";
import { typedPartnerOf } from "~/domain/typed-partner";
import { found } from "~/http/authorize.server";
import { partnerText } from "~/i18n/partner-text";
import { siteText } from "~/i18n/site-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { findPartner } from "~db/queries/organisation/partners";

export async function readEditPartnerPage(ctx: Context, partnerId: number) {
  const partner = found(await findPartner(ctx.db.read, partnerId));
  return {
    pageTitle: siteText[ctx.language].pageTitle(partnerText[ctx.language].editTitle),
    id: partner.id,
    revision: partner.revision,
    typed: typedPartnerOf(partner.draft),
    states: await listMapAreas(ctx.db.read),
    keptName: `partner-${partner.id}-${ctx.user.id}`,
  };
}
