/** Changing what the register says of an organisation, from the revision the person saw. */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { type OrganisationDraft, parentProblem } from "~/domain/organisation/organisation";
import { refreshEventWords } from "~db/queries/event/event-words";
import { addAuditEntry } from "~db/queries/history/audit";
import { listEventsNaming } from "~db/queries/organisation/organisation-events";
import { linkNames } from "~db/queries/organisation/organisation-names";
import {
  findOrganisation,
  listParents,
  type StoredOrganisation,
  updateOrganisation,
} from "~db/queries/organisation/organisations";

export type ChangeOrganisationVerdict =
  | { ok: true }
  | { ok: false; reason: "organisation-merged" | "parent-own-group" }
  | { ok: false; reason: "changed-meanwhile"; stored: StoredOrganisation };

export async function changeOrganisation(
  ctx: Context,
  input: { organisationId: number; revision: number; draft: OrganisationDraft },
): Promise<ChangeOrganisationVerdict | Denial> {
  const { organisationId, revision, draft } = input;
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const stored = orNotFound(await findOrganisation(tx, organisationId));
    if (stored.mergedInto !== null) return { ok: false, reason: "organisation-merged" };
    if (stored.revision !== revision) return { ok: false, reason: "changed-meanwhile", stored };
    if (draft.parentId !== null) orNotFound(await findOrganisation(tx, draft.parentId));
    const group = parentProblem(
      organisationId,
      draft.parentId,
      await listParents(tx, draft.parentId),
    );
    if (group !== null) return { ok: false, reason: group };
    await updateOrganisation(tx, organisationId, draft, {
      userId: ctx.user.id,
      at: ctx.now,
      revision: revision + 1,
      former: stored.draft.name,
    });
    await linkNames(tx, organisationId, draft.name);
    await refreshEventWords(tx, await listEventsNaming(tx, [organisationId]));
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "partner.change",
      subjectType: "partner",
      subjectId: organisationId,
      before: stored.draft,
      after: draft,
    });
    return { ok: true };
  });
}
