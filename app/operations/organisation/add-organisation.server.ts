/** Entering an organisation into the register. A likely duplicate is pointed out once. P37 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { likelySameOrganisation, type OrganisationDraft } from "~/domain/organisation/organisation";
import { refreshEventWords } from "~db/queries/event/event-words";
import { addAuditEntry } from "~db/queries/history/audit";
import { listEventsNaming } from "~db/queries/organisation/organisation-events";
import {
  linkNames,
  listComparableOrganisations,
} from "~db/queries/organisation/organisation-names";
import {
  findOrganisation,
  addOrganisation as storeOrganisation,
} from "~db/queries/organisation/organisations";

export type AddOrganisationVerdict =
  | { ok: true; organisationId: number }
  | { ok: false; reason: "likely-duplicate"; ids: number[] };

export async function addOrganisation(
  ctx: Context,
  { draft, saveAnyway }: { draft: OrganisationDraft; saveAnyway: boolean },
): Promise<AddOrganisationVerdict | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const alike = saveAnyway
      ? []
      : (await listComparableOrganisations(tx)).filter((other) =>
          likelySameOrganisation({ names: [draft.name], state: draft.state }, other),
        );
    if (alike.length > 0)
      return { ok: false, reason: "likely-duplicate", ids: alike.map(({ id }) => id) };
    if (draft.parentId !== null) orNotFound(await findOrganisation(tx, draft.parentId));
    const organisationId = await storeOrganisation(tx, draft, { userId: ctx.user.id, at: ctx.now });
    await linkNames(tx, organisationId, draft.name);
    await refreshEventWords(tx, await listEventsNaming(tx, [organisationId]));
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "partner.add",
      subjectType: "partner",
      subjectId: organisationId,
      after: draft,
    });
    return { ok: true, organisationId };
  });
}
