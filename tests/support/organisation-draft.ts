/** Organisations for tests: a Japan-America society in Indianapolis, unless told otherwise. */
import type { Context } from "~/context/context.server";
import type { OrganisationDraft } from "~/domain/organisation/organisation";
import { addOrganisation } from "~/operations/organisation/add-organisation.server";

export function organisationDraft(
  en: string,
  more: Partial<OrganisationDraft> = {},
): OrganisationDraft {
  return {
    type: "japan-america-society",
    name: { ja: null, en },
    ...{ state: "IN", placeName: "Indianapolis", languages: null, reading: null, website: null },
    ...{ note: null, isPartner: true, parentId: null, seatInJapan: null },
    ...more,
  };
}

/** Its id. Likely doubles are entered all the same. */
export async function addedOrganisation(
  ctx: Context,
  en: string,
  more: Partial<OrganisationDraft> = {},
): Promise<number> {
  const draft = organisationDraft(en, more);
  const verdict = await addOrganisation(ctx, { draft, saveAnyway: true });
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.organisationId;
}
