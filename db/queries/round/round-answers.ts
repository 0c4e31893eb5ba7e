/** What was answered to rounds: answers that stand, and those that were taken up again. P181, P182 */
import { aliasedTable, and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Handle } from "../../client";
import { users } from "../../schema/people";
import { roundAnswers, rounds } from "../../schema/rounds";

export type NewAnswer = Omit<
  typeof roundAnswers.$inferInsert,
  "id" | "reopenedBy" | "reopenedAt" | "reopenedReason"
>;

export async function addAnswer(tx: Handle, answer: NewAnswer): Promise<number> {
  const [added] = await tx.insert(roundAnswers).values(answer).returning({ id: roundAnswers.id });
  if (added === undefined) throw new Error("The answer was not stored");
  return added.id;
}

export async function reopenAnswer(
  tx: Handle,
  id: number,
  by: { userId: number; at: Date; reason: string | null },
): Promise<void> {
  const { userId: reopenedBy, at: reopenedAt, reason: reopenedReason } = by;
  await tx
    .update(roundAnswers)
    .set({ reopenedBy, reopenedAt, reopenedReason })
    .where(eq(roundAnswers.id, id));
}

export type StoredAnswer = typeof roundAnswers.$inferSelect & {
  byName: string | null;
  reopenedByName: string | null;
};

/** Of these rounds, the oldest first; of one organiser where it is said. */
export async function listAnswers(
  db: Handle,
  roundIds: readonly number[],
  organiser: string | null = null,
): Promise<StoredAnswer[]> {
  const reopener = aliasedTable(users, "reopener");
  const rows = await db
    .select({ answer: roundAnswers, byName: users.name, reopenedByName: reopener.name })
    .from(roundAnswers)
    .leftJoin(users, eq(users.id, roundAnswers.answeredBy))
    .leftJoin(reopener, eq(reopener.id, roundAnswers.reopenedBy))
    .where(
      and(
        inArray(roundAnswers.roundId, [...roundIds]),
        organiser === null ? undefined : eq(roundAnswers.organiser, organiser),
      ),
    )
    .orderBy(asc(roundAnswers.id));
  return rows.map(({ answer, ...names }) => ({ ...answer, ...names }));
}

export const stands = (answer: Pick<StoredAnswer, "reopenedAt">): boolean =>
  answer.reopenedAt === null;

/**
 * What an organisation (null: each of them) has signed off and not taken up again, in rounds that stand. Rounds of the
 * demonstration programme bind nobody: whoever tries the product is not asked why. P182
 */
export async function listSignedOff(db: Handle, organiser: string | null) {
  const rows = await db
    .select({
      ...{ roundId: rounds.id, titleJa: rounds.titleJa, titleEn: rounds.titleEn },
      ...{ from: rounds.from, to: rounds.to, signedAt: roundAnswers.answeredAt },
    })
    .from(roundAnswers)
    .innerJoin(rounds, eq(rounds.id, roundAnswers.roundId))
    .where(
      and(
        organiser === null ? undefined : eq(roundAnswers.organiser, organiser),
        isNull(roundAnswers.reopenedAt),
        ne(rounds.state, "cancelled"),
        eq(rounds.fictional, false),
      ),
    )
    .orderBy(asc(roundAnswers.id));
  return rows.map(({ from, to, ...row }) => ({ ...row, period: { from, to } }));
}
