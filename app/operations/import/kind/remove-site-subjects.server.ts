/** Taking back rows of a file of sites, with the companies that were made with them. P68 */
import type { Author } from "~/context/context.server";
import type { Handle } from "~db/client";
import { removeCompaniesOf } from "~db/queries/site/site-companies";
import { listSubjectParts, removePhases } from "~db/queries/site/site-import-rows";
import { removeSites } from "~db/queries/site/site-rows";
import { listVisitedSites } from "~db/queries/site/site-visits";
import { listSitesById } from "~db/queries/site/sites";

/** Answers those that stay: sites with a phase that is not of this row, and those that somebody visits. */
export async function removeSiteSubjects(
  tx: Handle,
  { importId }: Author & { importId: number },
  subjects: readonly string[],
): Promise<Set<string>> {
  const phases = subjects.filter((subject) => subject.startsWith("p"));
  await removePhases(
    tx,
    phases.map((subject) => Number(subject.slice(1))),
  );
  const own = subjects.filter((subject) => !subject.startsWith("p"));
  const parts = await listSubjectParts(tx, own);
  const sites = await listSitesById(tx, own.map(Number));
  const visited = await listVisitedSites(
    tx,
    sites.map(({ id }) => id),
  );
  const isInUse = ({ id, draft }: (typeof sites)[number]) =>
    draft.phases.length > (parts.get(String(id))?.phases.length ?? 0) || visited.has(id);
  const gone = sites.filter((site) => !isInUse(site));
  await removeSites(
    tx,
    gone.map(({ id }) => id),
  );
  const companies = gone.flatMap(({ draft }) =>
    draft.organisations.map(({ organisationId }) => organisationId),
  );
  await removeCompaniesOf(tx, importId, [...new Set(companies)]);
  return new Set(sites.filter(isInUse).map(({ id }) => String(id)));
}
