/** Everything the page of one partner says to this person. P35-P39 */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { canEditPartners, likelySamePartner } from "~/domain/partner";
import { inLanguage } from "~/domain/value/language";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { findEventChoices } from "~db/queries/entry/event-choices";
import { listDistinctFrom } from "~db/queries/organisation/distinct-partners";
import { listContacts, seenContacts } from "~db/queries/organisation/partner-contacts";
import { listPartnerMeetings } from "~db/queries/organisation/partner-events";
import { listMergedInto } from "~db/queries/organisation/partner-families";
import {
  findPartner,
  listComparablePartners,
  listMergedPartners,
} from "~db/queries/organisation/partners";

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
] as const;
export type PartnerSaved = (typeof SAVED)[number];

const MOST_MEETINGS = 100;
const MOST_ALIKE = 10;

export async function readPartnerPage(ctx: Context, partnerId: number, saved: string | null) {
  const db = ctx.db.read;
  const partner = found(await findPartner(db, partnerId));
  const ids = [...(await listMergedInto(db, [partnerId])).keys()];
  const into = partner.mergedInto === null ? null : await findPartner(db, partner.mergedInto);
  const mayEdit = canEditPartners(ctx.user);
  const { organiser } = ctx.user;
  const stands = partner.mergedInto === null;
  const contacts = organiser === null ? null : await listContacts(db, ids, organiser);
  return {
    partner,
    into: into === null ? null : { id: into.id, name: into.draft.name },
    merged: (await listMergedPartners(db, partnerId)).map(({ id, draft }) => ({
      id,
      name: draft.name,
    })),
    meetings: await listPartnerMeetings(db, ids, draftReader(ctx.user), MOST_MEETINGS),
    contacts,
    seenContacts: seenContacts(contacts ?? [], partnerId),
    alike: mayEdit && stands ? await listAlike(ctx, partnerId) : [],
    mayEdit,
    choices: await findEventChoices(db, "", ctx.language),
    said: SAVED.find((known) => known === saved) ?? null,
    keptName: `contacts-${partner.id}-${ctx.user.id}`,
    pageTitle: frameText[ctx.language].pageTitle(inLanguage(partner.draft.name, ctx.language)),
  };
}

export type PartnerPageData = Awaited<ReturnType<typeof readPartnerPage>>;

async function listAlike(ctx: Context, partnerId: number) {
  const all = await listComparablePartners(ctx.db.read);
  const own = all.find(({ id }) => id === partnerId);
  if (own === undefined) return [];
  const distinct = await listDistinctFrom(ctx.db.read, partnerId);
  return all
    .filter(({ id }) => id !== partnerId && !distinct.includes(id))
    .filter((other) => likelySamePartner(own, other))
    .slice(0, MOST_ALIKE)
    .map(({ id, name }) => ({ id, name }));
}
