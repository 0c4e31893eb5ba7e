/** The form of one contact: opened for a held occurrence, a site or an organisation, or of one that is stored. P84, P86 */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { canChangeMeeting, canLogMeetings } from "~/domain/contact/office";
import {
  type KnownForMeeting,
  NO_MEETING,
  type TypedMeeting,
  typedMeetingOf,
} from "~/domain/contact/typed-meeting";
import { todayIn } from "~/domain/day/local-time";
import { roughDayText } from "~/domain/day/rough-day";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { idOf } from "~/domain/value/id-of";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { forbidden, found, notFound } from "~/http/authorize.server";
import { contactFormText } from "~/i18n/contact/contact-form-text";
import { frameText } from "~/i18n/frame-text";
import { findHeldOccurrence, findSiteOfContact } from "~db/queries/contact/contact-ground";
import { listOwners } from "~db/queries/contact/follow-ups";
import { findMeeting, type StoredMeeting } from "~db/queries/contact/office-meetings";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listOrganisationNames } from "~db/queries/organisation/organisation-list";
import { findOrganisationsByName } from "~db/queries/organisation/organisation-names";
import { findOrganisation } from "~db/queries/organisation/organisations";

/** Offered before somebody types; then `/partners/names` answers. */
const MOST_NAMES = 500;

/** `?occurrence=`, `?site=`, `?organisation=` and `?state=` fill boxes. 403 for who has no organiser to log for. */
export async function readNewContactPage(ctx: Context, params: URLSearchParams) {
  if (!canLogMeetings(ctx.user)) throw forbidden();
  const occurrence = await occurrenceOf(ctx, params.get("occurrence"));
  const site = await siteOf(ctx, params.get("site"));
  const organisation = await organisationOf(ctx, params.get("organisation"));
  const named = organisation ?? site?.organisation ?? null;
  const typed: TypedMeeting = {
    ...NO_MEETING,
    state: params.get("state") ?? occurrence?.state ?? site?.state ?? "",
    day: occurrence ? roughDayText(occurrence.day) : "",
    organisation: named === null ? "" : inLanguage(named, ctx.language),
    followUpOwner: String(ctx.user.id),
    occurrence: occurrence ? String(occurrence.id) : "",
    site: site ? String(site.id) : "",
  };
  return { ...(await readFrame(ctx, typed, null)), revision: null, typed };
}

/** 404 for whoever may not change it. P84 */
export async function foundOwnContact(ctx: Context, contactId: number): Promise<StoredMeeting> {
  const stored = found(await findMeeting(ctx.db.read, contactId));
  if (!canChangeMeeting(ctx.user, stored)) throw notFound();
  return stored;
}

export async function readEditContactPage(ctx: Context, contactId: number) {
  const stored = await foundOwnContact(ctx, contactId);
  const { organisationId } = stored.draft;
  const organisation =
    organisationId === null ? null : await findOrganisation(ctx.db.read, organisationId);
  const name = organisation && inLanguage(organisation.draft.name, ctx.language);
  const typed = typedMeetingOf(stored.draft, name);
  return {
    ...(await readFrame(ctx, typed, stored.id)),
    revision: stored.revision,
    typed,
  };
}

export type ContactFormData =
  | Awaited<ReturnType<typeof readNewContactPage>>
  | Awaited<ReturnType<typeof readEditContactPage>>;

/** What boxes may name. `contact`: the one that is changed; the organisation it has needs no name of its own. */
export async function readKnownForMeeting(
  ctx: Context,
  typed: TypedMeeting,
  contact: StoredMeeting | null,
): Promise<KnownForMeeting> {
  const { read } = ctx.db;
  const states = await listMapAreas(read, ctx.language);
  const owners = ctx.user.organiser === null ? [] : await listOwners(read, ctx.user.organiser);
  const occurrence = await occurrenceOf(ctx, typed.occurrence);
  const site = await siteOf(ctx, typed.site);
  const former = contact?.draft;
  return {
    states: new Set(states.map(({ code }) => code)),
    organisationId: await findNamed(ctx, typed.organisation, former?.organisationId ?? null),
    owners: new Set([...owners.map(({ id }) => id), former?.followUp?.ownerId ?? 0]),
    occurrences: new Set([occurrence?.id ?? 0, former?.occurrenceId ?? 0]),
    sites: new Set([site?.id ?? 0, former?.siteId ?? 0]),
    today: todayIn(HOME_ZONE, ctx.now),
  };
}

async function findNamed({ db, language }: Context, typed: string, formerId: number | null) {
  if (typed.trim() === "") return null;
  const former = formerId === null ? null : await findOrganisation(db.read, formerId);
  if (former !== null && inLanguage(former.draft.name, language) === typed.trim()) return former.id;
  return (await findOrganisationsByName(db.read, [typed])).get(typed) ?? null;
}

async function readFrame(ctx: Context, typed: TypedMeeting, id: number | null) {
  const { read } = ctx.db;
  const occurrence = await occurrenceOf(ctx, typed.occurrence);
  const site = await siteOf(ctx, typed.site);
  return {
    pageTitle: frameText[ctx.language].pageTitle(
      contactFormText[ctx.language][id === null ? "newTitle" : "editTitle"],
    ),
    id,
    keptName: `contact-${id ?? "new"}-${ctx.user.id}`,
    states: await listMapAreas(read, ctx.language),
    names: await listOrganisationNames(read, null, { language: ctx.language, limit: MOST_NAMES }),
    owners: ctx.user.organiser === null ? [] : await listOwners(read, ctx.user.organiser),
    at: occurrence && { eventId: occurrence.eventId, title: occurrence.title },
    site: site && { id: site.id, name: site.name },
  };
}

async function occurrenceOf({ db, user }: Context, typed: string | null) {
  const id = idOf(typed ?? "");
  return id === null ? null : await findHeldOccurrence(db.read, id, draftReader(user));
}

async function siteOf({ db }: Context, typed: string | null) {
  const id = idOf(typed ?? "");
  return id === null ? null : await findSiteOfContact(db.read, id);
}

async function organisationOf(
  { db }: Context,
  typed: string | null,
): Promise<BilingualText | null> {
  const id = idOf(typed ?? "");
  return id === null ? null : ((await findOrganisation(db.read, id))?.draft.name ?? null);
}
