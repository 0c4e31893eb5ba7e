/** Writing rows of a file of sites. A company that a person confirmed as new is made with its row. P68 */
import type { Author } from "~/context/context.server";
import { draftOfEntry, figuresOfEntry, phaseOfEntry } from "~/domain/site/entry-draft";
import type { SiteDraft } from "~/domain/site/site-draft";
import type { SiteEntry } from "~/domain/site/site-entry";
import type { Handle } from "~db/client";
import { addAuditEntries, addAuditEntry } from "~db/queries/history/audit";
import { addCompany, findCompanyCalled, rememberSpelling } from "~db/queries/site/site-companies";
import {
  addFigures,
  appendPhase,
  figureName,
  listSubjectParts,
  putFigure,
  updatePhase,
  updateSiteAlone,
} from "~db/queries/site/site-import-rows";
import { addSites, phaseSubject } from "~db/queries/site/site-rows";
import { refreshSiteWords, type SiteNames } from "~db/queries/site/site-words";
import { findSite } from "~db/queries/site/sites";
import { liesOutside } from "../../site/lies-outside.server";
import { findSitesByGroup } from "./found-sites.server";

type ImportAuthor = Author & { importId: number };

/** A row of a site that stands, or of a phase of one. */
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
  const stored = id === null ? null : await findSite(tx, Number(id));
  if (stored === null) {
    const [added = ""] = await addWithOrganisations(tx, author, [{ entry, organisations }]);
    return added;
  }
  const draft = draftOfEntry(entry, organisations);
  const revision = stored.revision + 1;
  await updateSiteAlone(tx, stored.id, draft, { ...stampOf(author, draft), revision });
  const subject = String(stored.id);
  const phaseId = await putOwnPhase(tx, stored.id, entry);
  await putFigures(tx, author, entry, { siteId: stored.id, phaseId, subject });
  await addAuditEntry(tx, {
    ...{ userId: author.user.id, at: author.now, subjectType: "site", subjectId: stored.id },
    ...{ action: "site.change", before: { ...stored.draft, phases: [], figures: [] } },
    after: draft,
  });
  return subject;
}

/** Sites that are new, together. Their subjects in the order of the entries. */
export async function addSiteEntries(
  tx: Handle,
  author: ImportAuthor,
  entries: readonly SiteEntry[],
  names?: SiteNames,
): Promise<string[]> {
  const added: Omit<Written, "id">[] = [];
  for (const entry of entries)
    added.push({ entry, organisations: await organisationsOf(tx, author, entry) });
  return await addWithOrganisations(tx, author, added, names);
}

async function addWithOrganisations(
  tx: Handle,
  author: ImportAuthor,
  entries: readonly Omit<Written, "id">[],
  names?: SiteNames,
): Promise<string[]> {
  const drafts = entries.map(({ entry, organisations }) => draftOfEntry(entry, organisations));
  const ids = await addSites(
    tx,
    drafts.map((draft) => ({ draft, stamp: stampOf(author, draft) })),
    names,
  );
  const figures: Parameters<typeof addFigures>[1][number][] = [];
  for (const [at, siteId] of ids.entries()) {
    const entry = entries[at]?.entry ?? {};
    const subject = String(siteId);
    const phaseId = entry.phase
      ? await appendPhase(tx, siteId, phaseOfEntry(entry), subject)
      : null;
    const own = figuresOfEntry(entry, author.now.getUTCFullYear());
    const last = new Map(own.map((figure) => [figureName(figure), figure]));
    figures.push(...[...last.values()].map((figure) => ({ siteId, phaseId, subject, ...figure })));
  }
  await addFigures(tx, figures);
  await refreshSiteWords(
    tx,
    ids.filter((_, at) => entries[at]?.entry.phase),
  );
  await addAuditEntries(
    tx,
    ids.map((siteId, at) => ({
      ...{ userId: author.user.id, at: author.now, subjectType: "site", subjectId: siteId },
      ...{ action: "site.add", after: drafts[at] ?? {} },
    })),
  );
  return ids.map(String);
}

const stampOf = ({ user, now }: ImportAuthor, draft: SiteDraft) => ({
  ...{ userId: user.id, at: now, organiser: user.organiser },
  outsideState: liesOutside(draft),
});

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
