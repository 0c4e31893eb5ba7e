/** What the register says of a partner, to change it. */

import type { Context } from "~/context/context.server";
import { typedPartnerOf } from "~/domain/typed-partner";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { partnerText } from "~/i18n/organisation/partner-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { findPartner } from "~db/queries/organisation/partners";

export async function readEditPartnerPage(ctx: Context, partnerId: number) {
  const partner = found(await findPartner(ctx.db.read, partnerId));
  return {
    pageTitle: frameText[ctx.language].pageTitle(partnerText[ctx.language].editTitle),
    id: partner.id,
    revision: partner.revision,
    typed: typedPartnerOf(partner.draft),
    states: await listMapAreas(ctx.db.read, ctx.language),
    keptName: `partner-${partner.id}-${ctx.user.id}`,
  };
}
