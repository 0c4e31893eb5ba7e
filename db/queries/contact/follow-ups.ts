/** What is to be done after contacts, and who may see to it. P86 */
import { and, asc, eq, isNull, lte, type SQL } from "drizzle-orm";
import type { Office } from "~/domain/contact/office";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { Actor } from "~/domain/people/permissions";
import { can } from "~/domain/people/permissions";
import type { Handle } from "../../client";
import { officeMeetings } from "../../schema/contacts";
import { users } from "../../schema/people";

export type DueFollowUp = {
  contactId: number;
  office: Office;
  officeName: string | null;
  state: string;
  personName: string | null;
  words: string;
  due: CalendarDate;
  fictional: boolean;
};

/** Those of one person that are due on a day, the longest due first. A person who left the organiser has none of it. */
export async function listDueFollowUps(
  db: Handle,
  owner: Actor & { id: number },
  today: CalendarDate,
  limit: number,
): Promise<{ rows: DueFollowUp[]; total: number }> {
  const where = dueFor(owner, today);
  if (where === null) return { rows: [], total: 0 };
  const { id, office, officeName, state, personName, followUp, followUpDue, fictional } =
    officeMeetings;
  const rows = await db
    .select({ id, office, officeName, state, personName, followUp, followUpDue, fictional })
    .from(officeMeetings)
    .where(where)
    .orderBy(asc(followUpDue), asc(id))
    .limit(limit);
  return {
    rows: rows.map(({ id: contactId, followUp: words, followUpDue: due, ...row }) => {
      return { ...row, contactId, words: words ?? "", due: due ?? "" };
    }),
    total: await db.$count(officeMeetings, where),
  };
}

export async function countDueFollowUps(
  db: Handle,
  owner: Actor & { id: number },
  today: CalendarDate,
): Promise<number> {
  const where = dueFor(owner, today);
  return where === null ? 0 : await db.$count(officeMeetings, where);
}

function dueFor({ id, organiser }: Actor & { id: number }, today: CalendarDate): SQL | null {
  if (organiser === null) return null;
  const due = and(
    eq(officeMeetings.followUpOwner, id),
    eq(officeMeetings.organiser, organiser),
    isNull(officeMeetings.followUpDoneAt),
    lte(officeMeetings.followUpDue, today),
  );
  return due ?? null;
}

/** Who may see to a follow-up of an organiser: those of it who edit. */
export async function listOwners(
  db: Handle,
  organiser: string,
): Promise<{ id: number; name: string; email: string }[]> {
  const rows = await db
    .select({ id: users.id, name: users.name, email: users.email, role: users.role })
    .from(users)
    .where(and(eq(users.organiser, organiser), eq(users.active, true)))
    .orderBy(asc(users.name), asc(users.id));
  return rows
    .filter(({ role }) => can({ role, organiser }, "event.edit"))
    .map(({ id, name, email }) => ({ id, name, email }));
}
