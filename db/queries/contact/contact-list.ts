/**
 * Contacts as lists: by state, office, organiser and period, of an event, and of an organisation.
 *
 * What is read of a person comes only with the contacts of the reader's own organiser: it is left out here, so that no
 * page can show it. P84
 */
import { and, count, desc, eq, gte, inArray, isNull, lt, lte, or, type SQL } from "drizzle-orm";
import { draftReader } from "~/domain/approval/approval";
import { canReadPersons, type Office } from "~/domain/contact/office";
import type { MeetingPersons, OpenMeeting } from "~/domain/contact/office-meeting";
import type { Period } from "~/domain/day/calendar-date";
import type { Actor } from "~/domain/people/permissions";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { officeMeetings } from "../../schema/contacts";
import { events, occurrences } from "../../schema/events";
import { organisations } from "../../schema/organisations";
import { users } from "../../schema/people";
import { readableBy } from "../filter/occurrence-filter";
import { storedMeeting } from "./office-meetings";

export type ContactFilter = {
  state: string | null;
  office: Office | null;
  organiser: string | null;
  /** Finds every contact that may lie in it. N11 */
  period: Period | null;
};

/** Where a page of the list ends: the day and id of its last row. */
export type ContactCursor = { to: string; id: number };

export type ListedContact = OpenMeeting & {
  id: number;
  organiser: string;
  organisation: { id: number; name: BilingualText } | null;
  /** Null also where this reader does not read it. P4 */
  event: { id: number; title: BilingualText } | null;
  fictional: boolean;
  /** Null for whoever is not of its organiser. P84 */
  persons: (MeetingPersons & { ownerName: string | null }) | null;
};

/** Latest first. */
export async function listContactsBy(
  db: Handle,
  actor: Actor,
  filter: ContactFilter,
  { after, limit }: { after: ContactCursor | null; limit: number },
): Promise<ListedContact[]> {
  return await listWhere(db, actor, and(matches(filter), behind(after)), limit);
}

export async function countContactsBy(db: Handle, filter: ContactFilter): Promise<number> {
  return await db.$count(officeMeetings, matches(filter));
}

/** At these occurrences. */
export async function listContactsAt(
  db: Handle,
  actor: Actor,
  occurrenceIds: readonly number[],
): Promise<ListedContact[]> {
  return await listWhere(db, actor, inArray(officeMeetings.occurrenceId, [...occurrenceIds]));
}

/** With people of these organisations. */
export async function listContactsWith(
  db: Handle,
  actor: Actor,
  organisationIds: readonly number[],
  limit: number,
): Promise<{ contacts: ListedContact[]; total: number }> {
  const where = inArray(officeMeetings.organisationId, [...organisationIds]);
  return {
    contacts: await listWhere(db, actor, where, limit),
    total: await db.$count(officeMeetings, where),
  };
}

/** Office and day of every contact in a state, and how many there are with each office. P85 */
export async function listOfficesMet(db: Handle, state: string) {
  const { id, office, officeName, dayPrecision, dayFrom, dayTo } = officeMeetings;
  const rows = await db
    .select({ id, office, officeName, dayPrecision, dayFrom, dayTo })
    .from(officeMeetings)
    .where(eq(officeMeetings.state, state))
    .orderBy(desc(dayTo), desc(id));
  const met = rows.map(({ dayPrecision: precision, dayFrom: from, dayTo: to, ...row }) => {
    return { ...row, day: { precision, from, to } };
  });
  const counts = await db
    .select({ office, contacts: count() })
    .from(officeMeetings)
    .where(eq(officeMeetings.state, state))
    .groupBy(office)
    .orderBy(office);
  return { met, counts: new Map(counts.map(({ office: one, contacts }) => [one, contacts])) };
}

async function listWhere(
  db: Handle,
  actor: Actor,
  where: SQL | undefined,
  limit?: number,
): Promise<ListedContact[]> {
  const query = db
    .select({
      row: officeMeetings,
      organisation: { id: organisations.id, ja: organisations.nameJa, en: organisations.nameEn },
      event: { id: events.id, ja: events.titleJa, en: events.titleEn },
      ownerName: users.name,
    })
    .from(officeMeetings)
    .leftJoin(organisations, eq(organisations.id, officeMeetings.organisationId))
    .leftJoin(occurrences, eq(occurrences.id, officeMeetings.occurrenceId))
    .leftJoin(
      events,
      and(
        eq(events.id, occurrences.eventId),
        isNull(events.withdrawnAt),
        readableBy(draftReader(actor)),
      ),
    )
    .leftJoin(users, eq(users.id, officeMeetings.followUpOwner))
    .where(where)
    .orderBy(desc(officeMeetings.dayTo), desc(officeMeetings.id));
  const rows = limit === undefined ? await query : await query.limit(limit);
  return rows.map(({ row, organisation, event, ownerName }) => {
    const { id, organiser, draft, fictional } = storedMeeting(row);
    const { personName, notes, followUp, ...open } = draft;
    const persons = { personName, notes, followUp, ownerName };
    return {
      ...{ ...open, id, organiser, fictional },
      organisation: organisation && { id: organisation.id, name: bothOf(organisation) },
      event: event && { id: event.id, title: bothOf(event) },
      persons: canReadPersons(actor, { organiser }) ? persons : null,
    };
  });
}

const bothOf = ({ ja, en }: BilingualText): BilingualText => ({ ja, en });

function behind(after: ContactCursor | null): SQL | undefined {
  if (after === null) return undefined;
  const { dayTo, id } = officeMeetings;
  return or(lt(dayTo, after.to), and(eq(dayTo, after.to), lt(id, after.id)));
}

function matches({ state, office, organiser, period }: ContactFilter): SQL | undefined {
  return and(
    state ? eq(officeMeetings.state, state) : undefined,
    office ? eq(officeMeetings.office, office) : undefined,
    organiser ? eq(officeMeetings.organiser, organiser) : undefined,
    period ? lte(officeMeetings.dayFrom, period.to) : undefined,
    period ? gte(officeMeetings.dayTo, period.from) : undefined,
  );
}
