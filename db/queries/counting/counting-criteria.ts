/** The short list of criteria by which the secretariat decides what is counted. N13 */
import { asc, eq, max, sql } from "drizzle-orm";
import type { Decision } from "~/domain/counting/counted";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "../../client";
import { countingCriteria } from "../../schema/counting";

export type StoredCriterion = {
  code: string;
  decision: Decision;
  name: Bilingual;
  retired: boolean;
};

/** In their order, retired ones too: they name what was decided by them. */
export async function listCriteria(db: Handle): Promise<StoredCriterion[]> {
  const rows = await db
    .select()
    .from(countingCriteria)
    .orderBy(asc(countingCriteria.position), asc(countingCriteria.code));
  return rows.map(({ code, decision, nameJa, nameEn, retiredAt }) => ({
    ...{ code, decision, name: { ja: nameJa, en: nameEn }, retired: retiredAt !== null },
  }));
}

type Written = { userId: number; at: Date };

/** At the end of the list, under a code of its own. */
export async function addCriterion(
  tx: Handle,
  { decision, name }: { decision: Decision; name: Bilingual },
  { userId, at }: Written,
): Promise<string> {
  const [last] = await tx
    .select({ position: max(countingCriteria.position) })
    .from(countingCriteria);
  const position = (last?.position ?? 0) + 1;
  const code = `${decision}-${position}`;
  await tx.insert(countingCriteria).values({
    ...{ code, decision, position, nameJa: name.ja, nameEn: name.en },
    ...{ editedBy: userId, editedAt: at },
  });
  return code;
}

export async function updateCriterion(
  tx: Handle,
  code: string,
  { name, retired }: { name: Bilingual; retired: boolean },
  { userId, at }: Written,
): Promise<void> {
  await tx
    .update(countingCriteria)
    .set({
      ...{ nameJa: name.ja, nameEn: name.en, editedBy: userId, editedAt: at },
      retiredAt: retired ? sql`coalesce(${countingCriteria.retiredAt}, ${at.getTime()})` : null,
    })
    .where(eq(countingCriteria.code, code));
}

export type CriterionRow = Pick<
  typeof countingCriteria.$inferInsert,
  "code" | "decision" | "position" | "nameJa" | "nameEn" | "source"
>;

/** Those of the seeds that are not there yet: the list is the secretariat's from then on. */
export async function putSeededCriteria(tx: Handle, rows: readonly CriterionRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insert(countingCriteria)
    .values([...rows])
    .onConflictDoNothing();
}
