/** Whom an organiser knows at an organisation. Read for one organiser at a time. P36 */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Handle } from "../../client";
import { organisations, partnerContacts } from "../../schema/organisations";

export type OwnContacts = {
  organisationId: number;
  name: string;
  contacts: string;
  updatedAt: Date;
};

/** The organiser's notes about any of these organisations: a merged one keeps its own. P38 */
export async function listContacts(
  db: Handle,
  organisationIds: readonly number[],
  organiser: string,
): Promise<OwnContacts[]> {
  const rows = await db
    .select({
      organisationId: partnerContacts.partnerId,
      ja: organisations.nameJa,
      en: organisations.nameEn,
      contacts: partnerContacts.contacts,
      updatedAt: partnerContacts.updatedAt,
    })
    .from(partnerContacts)
    .innerJoin(organisations, eq(organisations.id, partnerContacts.partnerId))
    .where(
      and(
        inArray(partnerContacts.partnerId, [...organisationIds]),
        eq(partnerContacts.organiser, organiser),
      ),
    )
    .orderBy(asc(partnerContacts.partnerId));
  return rows.map(({ ja, en, ...row }) => ({ ...row, name: ja ?? en ?? "" }));
}

/** What somebody saw of the note about one organisation. Compared, never read. */
export function seenContacts(
  notes: readonly Pick<OwnContacts, "organisationId" | "updatedAt">[],
  organisationId: number,
): string {
  const note = notes.find((one) => one.organisationId === organisationId);
  return note === undefined ? "" : String(note.updatedAt.getTime());
}

/** Null takes them away. */
export async function putContacts(
  tx: Handle,
  of: { organisationId: number; organiser: string },
  contacts: string | null,
  stamp: { userId: number; at: Date },
): Promise<void> {
  const { organisationId, organiser } = of;
  if (contacts === null) {
    await tx
      .delete(partnerContacts)
      .where(
        and(
          eq(partnerContacts.partnerId, organisationId),
          eq(partnerContacts.organiser, organiser),
        ),
      );
    return;
  }
  const set = { contacts, updatedBy: stamp.userId, updatedAt: stamp.at };
  await tx
    .insert(partnerContacts)
    .values({ partnerId: organisationId, organiser, ...set })
    .onConflictDoUpdate({ target: [partnerContacts.partnerId, partnerContacts.organiser], set });
}
