/** Writing one row of a file of sites, and taking it back. A company that a person confirmed as new is made with it. P68 */
import type { Author } from "~/context/context.server";
import { draftOfEntry, figuresOfEntry, phaseOfEntry } from "~/domain/site/entry-draft";
import type { SiteEntry } from "~/domain/site/site-entry";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import {
  addCompany,
  appendPhase,
  findCompanyCalled,
  listSubjectParts,
  putFigure,
  rememberSpelling,
  removeCompaniesOf,
  removePhase,
  updatePhase,
  updateSiteAlone,
} from "~db/queries/site/site-import-rows";
import { addSite, phaseSubject, removeSites } from "~db/queries/site/site-rows";
import { countSiteVisits } from "~db/queries/site/site-visits";
import { findSite } from "~db/queries/site/sites";
import { liesOutside } from "../site/lies-outside.server";
import { findSitesByGroup } from "./found-sites.server";

type ImportAuthor = Author & { importId: number };

export async function writeSiteEntry(
  tx: Handle,
  author: ImportAuthor,
  entry: SiteEntry,
  id: string | null,
): Promise<string> {
  const organisations = await organisationsOf(tx, author, entry);
  if (!entry.isPhase) return await writeSite(tx, author, { entry, organisations, id });
  const siteId = await siteOfPhase(tx, entry, organisations, id);
  // The row that told of the site itself was not taken: this one stands for it.
  if (siteId === null) return await writeSite(tx, author, { entry, organisations, id: null });
  return await writePhase(tx, author, { entry, siteId, id });
}

type Written = { entry: SiteEntry; organisations: number[]; id: string | null };

async function writeSite(
  tx: Handle,
  author: ImportAuthor,
  { entry, organisations, id }: Written,
): Promise<string> {
  const draft = draftOfEntry(entry, organisations);
  const stamp = {
    ...{ userId: author.user.id, at: author.now, organiser: author.user.organiser },
    outsideState: liesOutside(draft),
  };
  const stored = id === null ? null : await findSite(tx, Number(id));
  const siteId = stored?.id ?? (await addSite(tx, draft, stamp));
  if (stored !== null)
    await updateSiteAlone(tx, siteId, draft, { ...stamp, revision: stored.revision + 1 });
  const subject = String(siteId);
  const phaseId = await putOwnPhase(tx, siteId, entry);
  await putFigures(tx, author, entry, { siteId, phaseId, subject });
  await addAuditEntry(tx, {
    ...{ userId: author.user.id, at: author.now, subjectType: "site", subjectId: siteId },
    action: stored === null ? "site.add" : "site.change",
    ...(stored === null ? {} : { before: { ...stored.draft, phases: [], figures: [] } }),
    after: draft,
  });
  return subject;
}

/** The phase that the row of the site itself names: of the site's own subject. */
async function putOwnPhase(tx: Handle, siteId: number, entry: SiteEntry): Promise<number | null> {
  const subject = String(siteId);
  const known = (await listSubjectParts(tx, [subject])).get(subject)?.phases[0];
  if (!entry.phase) return known?.id ?? null;
  if (known === undefined) return await appendPhase(tx, siteId, phaseOfEntry(entry), subject);
  await updatePhase(tx, known.id, phaseOfEntry(entry));
  return known.id;
}

async function siteOfPhase(
  tx: Handle,
  entry: SiteEntry,
  organisations: readonly number[],
  id: string | null,
): Promise<number | null> {
  if (id !== null) return (await listSubjectParts(tx, [id])).get(id)?.phases[0]?.siteId ?? null;
  const [, ...where] = JSON.parse(entry.group ?? "[[]]") as unknown[];
  // By the ids that names have by now.
  const group = JSON.stringify([organisations.map(String).sort(), ...where]);
  return (await findSitesByGroup(tx, [group])).get(group) ?? null;
}

async function writePhase(
  tx: Handle,
  author: ImportAuthor,
  { entry, siteId, id }: { entry: SiteEntry; siteId: number; id: string | null },
): Promise<string> {
  const phase = phaseOfEntry(entry);
  const known = id === null ? undefined : (await listSubjectParts(tx, [id])).get(id)?.phases[0];
  const phaseId = known?.id ?? (await appendPhase(tx, siteId, phase, null));
  if (known !== undefined) await updatePhase(tx, phaseId, phase);
  const subject = phaseSubject(phaseId);
  await putFigures(tx, author, entry, { siteId, phaseId, subject });
  await addAuditEntry(tx, {
    ...{ userId: author.user.id, at: author.now, subjectType: "site", subjectId: siteId },
    action: "site.change",
    after: { phases: [phase] },
  });
  return subject;
}

async function putFigures(
  tx: Handle,
  { now }: Pick<Author, "now">,
  entry: SiteEntry,
  of: { siteId: number; phaseId: number | null; subject: string },
): Promise<void> {
  for (const figure of figuresOfEntry(entry, now.getUTCFullYear())) await putFigure(tx, of, figure);
}

/** A name is whose it is by now: an earlier row of the file may have made it. */
async function organisationsOf(
  tx: Handle,
  { user, now: at, importId }: ImportAuthor,
  { organisations = [], spelling }: SiteEntry,
): Promise<number[]> {
  const ids: number[] = [];
  for (const { id, name } of organisations) {
    const known = id ?? (await findCompanyCalled(tx, name));
    const organisationId = known ?? (await addCompany(tx, { name, userId: user.id, at }));
    if (known === null)
      await addAuditEntry(tx, {
        ...{ userId: user.id, at, subjectType: "partner", subjectId: organisationId },
        action: "partner.add",
        after: { name: { ja: null, en: name }, madeByImport: importId },
      });
    ids.push(organisationId);
  }
  const [only] = ids;
  if (spelling && only !== undefined)
    await rememberSpelling(tx, {
      ...{ name: spelling, organisationId: only, importId, saidBy: user.id, saidAt: at },
    });
  return [...new Set(ids)];
}

export async function removeSiteSubject(
  tx: Handle,
  { importId }: ImportAuthor,
  id: string,
): Promise<"gone" | "in-use"> {
  if (id.startsWith("p")) {
    await removePhase(tx, Number(id.slice(1)));
    return "gone";
  }
  const siteId = Number(id);
  const site = await findSite(tx, siteId);
  if (site === null) return "gone";
  const own = (await listSubjectParts(tx, [id])).get(id)?.phases.length ?? 0;
  if (site.draft.phases.length > own || (await countSiteVisits(tx, siteId)) > 0) return "in-use";
  await removeSites(tx, [siteId]);
  const companies = site.draft.organisations.map(({ organisationId }) => organisationId);
  await removeCompaniesOf(tx, importId, companies);
  return "gone";
}
