/** Rounds that wait for an organiser's answer: for the inbox and the digest. P180 */
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Handle } from "../../client";
import { roundAddressees, roundAnswers, rounds } from "../../schema/rounds";

/** Open ones without an answer that stands, the nearest deadline first. */
export async function listRoundsDue(db: Handle, organiser: string) {
  return await db
    .select({
      ...{ id: rounds.id, titleJa: rounds.titleJa, titleEn: rounds.titleEn },
      ...{ from: rounds.from, to: rounds.to, deadline: rounds.deadline },
      fictional: rounds.fictional,
    })
    .from(rounds)
    .innerJoin(
      roundAddressees,
      and(eq(roundAddressees.roundId, rounds.id), eq(roundAddressees.organiser, organiser)),
    )
    .leftJoin(
      roundAnswers,
      and(
        eq(roundAnswers.roundId, rounds.id),
        eq(roundAnswers.organiser, organiser),
        isNull(roundAnswers.reopenedAt),
      ),
    )
    .where(and(eq(rounds.state, "open"), isNull(roundAnswers.id)))
    .orderBy(asc(rounds.deadline), asc(rounds.id));
}
