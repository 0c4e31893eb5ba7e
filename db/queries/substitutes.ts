/** Who decides in an approver's place, and when. Days are Tokyo's. P6 */
import { aliasedTable, and, asc, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { Language } from "~/domain/value/language";
import type { Handle } from "../client";
import { substitutes } from "../schema/approvals";
import { users } from "../schema/people";
import { inPersonOrder } from "./people/users";

const decider = {
  id: users.id,
  name: users.name,
  role: users.role,
  organiser: users.organiser,
  approver: users.approver,
};

/**
 * The approvers, active ones only, in whose place this person decides on this day: colleagues still, as they were when
 * the substitute was named.
 */
export async function findApproversStoodInFor(db: Handle, userId: number, day: CalendarDate) {
  const substitute = aliasedTable(users, "substitute");
  return await db
    .selectDistinct(decider)
    .from(substitutes)
    .innerJoin(users, eq(users.id, substitutes.approverId))
    .innerJoin(substitute, eq(substitute.id, substitutes.substituteId))
    .where(
      and(
        eq(substitutes.substituteId, userId),
        lte(substitutes.fromDay, day),
        gte(substitutes.untilDay, day),
        isNull(substitutes.endedAt),
        eq(users.active, true),
        eq(users.role, substitute.role),
        or(
          eq(users.organiser, substitute.organiser),
          and(isNull(users.organiser), isNull(substitute.organiser)),
        ),
      ),
    )
    .orderBy(asc(users.id));
}

export type Substitution = {
  id: number;
  approverId: number;
  approverName: string;
  substituteId: number;
  substituteName: string;
  fromDay: CalendarDate;
  untilDay: CalendarDate;
};

/** Substitutions of an approver that hold today or later, by their first day. */
export async function listSubstitutions(
  db: Handle,
  approverId: number,
  today: CalendarDate,
): Promise<Substitution[]> {
  const approver = aliasedTable(users, "approver");
  return await db
    .select({
      id: substitutes.id,
      approverId: substitutes.approverId,
      approverName: approver.name,
      substituteId: substitutes.substituteId,
      substituteName: users.name,
      fromDay: substitutes.fromDay,
      untilDay: substitutes.untilDay,
    })
    .from(substitutes)
    .innerJoin(users, eq(users.id, substitutes.substituteId))
    .innerJoin(approver, eq(approver.id, substitutes.approverId))
    .where(
      and(
        eq(substitutes.approverId, approverId),
        gte(substitutes.untilDay, today),
        isNull(substitutes.endedAt),
      ),
    )
    .orderBy(asc(substitutes.fromDay), asc(substitutes.id));
}

export async function findSubstitution(db: Handle, id: number) {
  const rows = await db.select().from(substitutes).where(eq(substitutes.id, id));
  return rows[0] ?? null;
}

export async function addSubstitution(
  tx: Handle,
  row: typeof substitutes.$inferInsert,
): Promise<number> {
  const rows = await tx.insert(substitutes).values(row).returning({ id: substitutes.id });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("The substitution was not stored");
  return id;
}

export async function endSubstitution(tx: Handle, id: number, at: Date): Promise<void> {
  await tx.update(substitutes).set({ endedAt: at }).where(eq(substitutes.id, id));
}

/** People who could stand in for somebody of this organiser: active editors of it, or the secretariat's own. */
export async function listPossibleSubstitutes(
  db: Handle,
  of: { id: number; role: (typeof users.$inferSelect)["role"]; organiser: string | null },
  language: Language,
) {
  const rows = await db
    .select({ id: users.id, name: users.name, reading: users.reading })
    .from(users)
    .where(
      and(
        eq(users.active, true),
        eq(users.role, of.role),
        of.organiser === null ? isNull(users.organiser) : eq(users.organiser, of.organiser),
      ),
    )
    .orderBy(asc(users.id));
  return inPersonOrder(rows, language).filter(({ id }) => id !== of.id);
}
