/** Everything the page of one organisation says to this person. P35-P39, P80-P86 */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import {
  canCurateOrganisations,
  canEditOrganisations,
  foldedNames,
  likelySameOrganisation,
} from "~/domain/organisation/organisation";
import { inLanguage } from "~/domain/value/language";
import { fold } from "~/domain/value/search-text";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { readContactsWith } from "~/pages/contact/contacts-beside.server";
import { findEventChoices } from "~db/queries/entry/event-choices";
import { listDistinctFrom } from "~db/queries/organisation/distinct-organisations";
import { listFormerNames, listSpellings } from "~db/queries/organisation/former-names";
import { listContacts, seenContacts } from "~db/queries/organisation/organisation-contacts";
import { listOrganisationMeetings } from "~db/queries/organisation/organisation-events";
import {
  listMembers,
  listMergedInto,
  listStandingFor,
} from "~db/queries/organisation/organisation-families";
import { listComparableOrganisations } from "~db/queries/organisation/organisation-names";
import { listSitesOf } from "~db/queries/organisation/organisation-sites";
import { listStandings } from "~db/queries/organisation/organisation-standing";
import {
  findOrganisation,
  listMergedOrganisations,
  type StoredOrganisation,
} from "~db/queries/organisation/organisations";

/** What the page tells of: `?saved=` in its address. */
const SAVED = [
  "added",
  "changed",
  "contacts",
  "merged",
  "parted",
  "distinct",
  "withdrawn",
  "restored",
  "naming",
  "name-removed",
] as const;
export type OrganisationSaved = (typeof SAVED)[number];

const MOST_MEETINGS = 100;
const MOST_SITES = 200;
const MOST_ALIKE = 10;

export async function readOrganisationPage(
  ctx: Context,
  organisationId: number,
  saved: string | null,
) {
  const db = ctx.db.read;
  const organisation = found(await findOrganisation(db, organisationId));
  const ids = [...(await listMergedInto(db, [organisationId])).keys()];
  const into =
    organisation.mergedInto === null ? null : await findOrganisation(db, organisation.mergedInto);
  const mayEdit = canEditOrganisations(ctx.user);
  const { organiser } = ctx.user;
  const stands = organisation.mergedInto === null;
  const contacts = organiser === null ? null : await listContacts(db, ids, organiser);
  return {
    organisation,
    standing: (await listStandings(db, [organisationId])).get(organisationId) ?? NEITHER,
    into: into === null ? null : named(into),
    merged: (await listMergedOrganisations(db, organisationId)).map(named),
    group: await readGroup(ctx, organisation, ids),
    formerNames: await listOwnFormerNames(ctx, organisation),
    spellings: (await listSpellings(db, [organisationId])).map(({ spelling }) => spelling),
    sites: await listSitesOf(db, ids, MOST_SITES),
    meetings: await listOrganisationMeetings(db, ids, draftReader(ctx.user), MOST_MEETINGS),
    met: await readContactsWith(ctx, ids),
    contacts,
    seenContacts: seenContacts(contacts ?? [], organisationId),
    alike: mayEdit && stands ? await listAlike(ctx, organisationId) : [],
    mayEdit,
    mayCurate: canCurateOrganisations(ctx.user),
    choices: await findEventChoices(db, "", ctx.language),
    said: SAVED.find((known) => known === saved) ?? null,
    keptName: `contacts-${organisation.id}-${ctx.user.id}`,
    pageTitle: frameText[ctx.language].pageTitle(inLanguage(organisation.draft.name, ctx.language)),
  };
}

export type OrganisationPageData = Awaited<ReturnType<typeof readOrganisationPage>>;

const NEITHER = { isPartner: false, isCompany: false };

const named = ({ id, draft }: StoredOrganisation) => ({ id, name: draft.name });

/** The one it belongs to, as the one that stands for it, and those that belong to it. P81 */
async function readGroup({ db }: Context, { id, draft }: StoredOrganisation, ids: number[]) {
  const { parentId } = draft;
  const standing = await listStandingFor(db.read, parentId === null ? [] : [parentId]);
  const parent =
    parentId === null ? null : await findOrganisation(db.read, standing.get(parentId) ?? parentId);
  const members = await listMembers(db.read, ids);
  return {
    parent: parent === null || ids.includes(parent.id) ? null : named(parent),
    members: members.filter((member) => member.id !== id),
  };
}

/** P82 A name that has come back is no former one. */
async function listOwnFormerNames({ db }: Context, { id, draft }: StoredOrganisation) {
  const present = new Set(foldedNames(draft.name));
  const given = (name: string | null) => (name === null || present.has(fold(name)) ? [] : [name]);
  const rows = await listFormerNames(db.read, [id]);
  return rows
    .map((row) => ({ id: row.id, names: [row.name.ja, row.name.en].flatMap(given) }))
    .filter(({ names }) => names.length > 0);
}

async function listAlike(ctx: Context, organisationId: number) {
  const all = await listComparableOrganisations(ctx.db.read);
  const own = all.find(({ id }) => id === organisationId);
  if (own === undefined) return [];
  const distinct = await listDistinctFrom(ctx.db.read, organisationId);
  return all
    .filter(({ id }) => id !== organisationId && !distinct.includes(id))
    .filter((other) => likelySameOrganisation(own, other))
    .slice(0, MOST_ALIKE)
    .map(({ id, name }) => ({ id, name }));
}
