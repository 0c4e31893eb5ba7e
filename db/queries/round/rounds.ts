/** Rounds (作業依頼) and whom they address. P180 */
import { and, asc, desc, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import type { Period } from "~/domain/day/calendar-date";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "../../client";
import { organisers } from "../../schema/reference";
import { roundAddressees, rounds } from "../../schema/rounds";

type Row = typeof rounds.$inferSelect;
export type StoredRound = Row;
export type NewRound = Omit<typeof rounds.$inferInsert, "id" | "state" | "revision">;

export async function addRound(
  tx: Handle,
  row: NewRound,
  addressees: readonly string[],
): Promise<number> {
  const [added] = await tx.insert(rounds).values(row).returning({ id: rounds.id });
  if (added === undefined) throw new Error("The round was not stored");
  await addAddressees(tx, added.id, addressees);
  return added.id;
}

export async function findRound(db: Handle, id: number): Promise<StoredRound | null> {
  const [row] = await db.select().from(rounds).where(eq(rounds.id, id));
  return row ?? null;
}

/** The latest deadline first. */
export async function listRounds(db: Handle): Promise<StoredRound[]> {
  return await db.select().from(rounds).orderBy(desc(rounds.deadline), desc(rounds.id));
}

/** Periods of the rounds that stand, but for one. */
export async function listOtherPeriods(db: Handle, but: number | null): Promise<Period[]> {
  const others: SQL | undefined = but === null ? undefined : ne(rounds.id, but);
  return await db
    .select({ from: rounds.from, to: rounds.to })
    .from(rounds)
    .where(and(ne(rounds.state, "cancelled"), others))
    .orderBy(asc(rounds.id));
}

/** Every change counts the revision on. */
export async function updateRound(
  tx: Handle,
  id: number,
  change: Partial<Omit<Row, "id" | "revision">>,
): Promise<void> {
  await tx
    .update(rounds)
    .set({ ...change, revision: sql`${rounds.revision} + 1` })
    .where(eq(rounds.id, id));
}

export type Addressee = {
  roundId: number;
  organiser: string;
  revision: number;
  type: "mission" | "agency";
  name: Bilingual;
};

/** In official order. */
export async function listAddressees(
  db: Handle,
  roundIds: readonly number[],
): Promise<Addressee[]> {
  const rows = await db
    .select({
      ...{ roundId: roundAddressees.roundId, organiser: roundAddressees.organiser },
      ...{ revision: roundAddressees.revision, type: organisers.type },
      ...{ ja: organisers.nameJa, en: organisers.nameEn },
    })
    .from(roundAddressees)
    .innerJoin(organisers, eq(organisers.slug, roundAddressees.organiser))
    .where(inArray(roundAddressees.roundId, [...roundIds]))
    .orderBy(asc(roundAddressees.roundId), asc(organisers.position));
  return rows.map(({ ja, en, ...row }) => ({ ...row, name: { ja, en } }));
}

/** Those who are asked no longer go, the new ones come. */
export async function replaceAddressees(
  tx: Handle,
  roundId: number,
  addressees: readonly string[],
): Promise<void> {
  const former = (await listAddressees(tx, [roundId])).map(({ organiser }) => organiser);
  const gone = former.filter((slug) => !addressees.includes(slug));
  await tx
    .delete(roundAddressees)
    .where(and(eq(roundAddressees.roundId, roundId), inArray(roundAddressees.organiser, gone)));
  await addAddressees(
    tx,
    roundId,
    addressees.filter((slug) => !former.includes(slug)),
  );
}

async function addAddressees(tx: Handle, roundId: number, slugs: readonly string[]) {
  if (slugs.length === 0) return;
  await tx.insert(roundAddressees).values(slugs.map((organiser) => ({ roundId, organiser })));
}

/** Whoever saw an older revision is told. */
export async function countAnswerOn(tx: Handle, roundId: number, organiser: string): Promise<void> {
  await tx
    .update(roundAddressees)
    .set({ revision: sql`${roundAddressees.revision} + 1` })
    .where(and(eq(roundAddressees.roundId, roundId), eq(roundAddressees.organiser, organiser)));
}
