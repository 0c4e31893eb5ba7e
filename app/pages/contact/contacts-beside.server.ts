/** Contacts as other pages show them: of an event, of an organisation, and the last one by office in a state. P84, P85 */

import type { Context } from "~/context/context.server";
import { canLogMeetings, OFFICES, type Office } from "~/domain/contact/office";
import { lastContacts } from "~/domain/contact/office-meeting";
import { listContactsAt, listContactsWith, listOfficesMet } from "~db/queries/contact/contact-list";
import { shownContact } from "./contact-list.server";

const MOST_CONTACTS = 50;

/** `logAt`: occurrences that were held, where this person may log a contact. */
export async function readContactsAt(
  ctx: Context,
  occurrences: readonly { id: number; outcome: string }[],
) {
  const ids = occurrences.map(({ id }) => id);
  const contacts = await listContactsAt(ctx.db.read, ctx.user, ids);
  return {
    rows: contacts.map((contact) => shownContact(ctx, contact)),
    logAt: canLogMeetings(ctx.user)
      ? occurrences.filter(({ outcome }) => outcome === "held").map(({ id }) => id)
      : [],
  };
}

export type ContactsAt = Awaited<ReturnType<typeof readContactsAt>>;

export async function readContactsWith(ctx: Context, organisationIds: readonly number[]) {
  const found = await listContactsWith(ctx.db.read, ctx.user, organisationIds, MOST_CONTACTS);
  return {
    rows: found.contacts.map((contact) => shownContact(ctx, contact)),
    total: found.total,
    mayLog: canLogMeetings(ctx.user),
  };
}

export type ContactsWith = Awaited<ReturnType<typeof readContactsWith>>;

/** Offices that are always named, also where no contact is registered. */
const ALWAYS: readonly Office[] = OFFICES.filter((office) => office !== "other");

export async function readLastContacts(ctx: Context, state: string) {
  const { met, counts } = await listOfficesMet(ctx.db.read, state);
  const last = lastContacts(met);
  const offices = [...ALWAYS, ...OFFICES.filter((office) => !ALWAYS.includes(office))];
  return {
    rows: offices
      .filter((office) => ALWAYS.includes(office) || last.has(office))
      .map((office) => {
        const contact = last.get(office);
        return {
          office,
          day: contact?.day ?? null,
          officeName: contact?.officeName ?? null,
          contacts: counts.get(office) ?? 0,
        };
      }),
    mayLog: canLogMeetings(ctx.user),
  };
}

export type LastContacts = Awaited<ReturnType<typeof readLastContacts>>;
