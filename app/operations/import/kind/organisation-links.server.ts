/** The parent of an organisation where it stands in another row of the same file. P81 */
import { parentProblem } from "~/domain/organisation/organisation";
import { fold } from "~/domain/value/search-text";
import type { OrganisationColumn, OrganisationEntry } from "~/import/organisation-entry";
import { PARENT_IN_FILE } from "~/import/organisation-row";
import { addAuditEntry } from "~db/queries/history/audit";
import { findOfName } from "~db/queries/organisation/named-organisations";
import {
  findOrganisation,
  listParents,
  updateParent,
} from "~db/queries/organisation/organisations";
import type { Importer } from "./importer";

type Links = NonNullable<Importer<OrganisationColumn, OrganisationEntry, unknown>["links"]>;

export const organisationLinks: Links = {
  reason: PARENT_IN_FILE,

  /** Where the row of the parent was not written, or several are called so by now, there is none. */
  async link(tx, { user, now }, { parent }, id) {
    const [found, another] = await findOfName(tx, fold(parent?.name ?? ""));
    if (found === undefined || another !== undefined) return;
    const own = Number(id);
    if (parentProblem(own, found.id, await listParents(tx, found.id)) !== null) return;
    const before = (await findOrganisation(tx, own))?.draft.parentId ?? null;
    if (before === found.id) return;
    await updateParent(tx, own, found.id);
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, subjectType: "partner", subjectId: own },
      ...{ action: "partner.change", before: { parentId: before }, after: { parentId: found.id } },
    });
  },

  async unlink(tx, _author, _entry, id) {
    await updateParent(tx, Number(id), null);
  },
};
