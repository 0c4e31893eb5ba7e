/** Names that an organisation no longer has, and spellings of files that a person found to be it. P82 */
import { and, asc, eq } from "drizzle-orm";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { organisationFormerNames, organisationSpellings } from "../../schema/organisations";
import { inList, inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";

export type FormerName = { id: number; organisationId: number; name: BilingualText; keptAt: Date };

const formerOf = madeOnce((db) =>
  db
    .select()
    .from(organisationFormerNames)
    .where(inListNamed(organisationFormerNames.organisationId, "ids"))
    .orderBy(asc(organisationFormerNames.keptAt), asc(organisationFormerNames.id))
    .prepare(),
);

/** In the order in which they were given up. */
export async function listFormerNames(
  db: Handle,
  organisationIds: readonly number[],
): Promise<FormerName[]> {
  const rows = await formerOf(db).execute({ ids: listOf(organisationIds) });
  return rows.map(({ id, organisationId, nameJa, nameEn, keptAt }) => {
    return { id, organisationId, name: { ja: nameJa, en: nameEn }, keptAt };
  });
}

export async function keepFormerName(
  tx: Handle,
  organisationId: number,
  name: BilingualText,
  { userId, at }: { userId: number | null; at: Date },
): Promise<void> {
  await tx
    .insert(organisationFormerNames)
    .values({ organisationId, nameJa: name.ja, nameEn: name.en, keptAt: at, keptBy: userId });
}

/** What was removed, or null. Refresh the words of the organisation after it. */
export async function removeFormerName(
  tx: Handle,
  organisationId: number,
  id: number,
): Promise<BilingualText | null> {
  const rows = await tx
    .delete(organisationFormerNames)
    .where(
      and(
        eq(organisationFormerNames.id, id),
        eq(organisationFormerNames.organisationId, organisationId),
      ),
    )
    .returning({ ja: organisationFormerNames.nameJa, en: organisationFormerNames.nameEn });
  return rows[0] ?? null;
}

export type Spelling = { spelling: string; organisationId: number; saidAt: Date };

export async function listSpellings(
  db: Handle,
  organisationIds: readonly number[],
): Promise<Spelling[]> {
  const { spelling, organisationId, saidAt } = organisationSpellings;
  return await db
    .select({ spelling, organisationId, saidAt })
    .from(organisationSpellings)
    .where(inList(organisationId, organisationIds))
    .orderBy(asc(spelling));
}

/** Whether there was one. */
export async function removeSpelling(
  tx: Handle,
  organisationId: number,
  spelling: string,
): Promise<boolean> {
  const rows = await tx
    .delete(organisationSpellings)
    .where(
      and(
        eq(organisationSpellings.spelling, spelling),
        eq(organisationSpellings.organisationId, organisationId),
      ),
    )
    .returning({ spelling: organisationSpellings.spelling });
  return rows.length > 0;
}
