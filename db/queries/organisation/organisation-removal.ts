/** Whether an organisation is in use, and taking one away that is not: only the undo of an import does. */
import { and, eq, exists, or, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Handle } from "../../client";
import { officeMeetings } from "../../schema/contacts";
import { organisations, partnerContacts } from "../../schema/organisations";
import { siteOrganisations } from "../../schema/sites";
import { removeWords } from "../store/word-index";

/** Does a site, a contact, a note of somebody or another organisation refer to it? */
export async function isOrganisationInUse(db: Handle, id: number): Promise<boolean> {
  const refers = (table: SQLiteTable, column: SQLiteColumn) =>
    exists(db.select({ one: sql`1` }).from(table).where(eq(column, id)));
  const used = or(
    refers(siteOrganisations, siteOrganisations.organisationId),
    refers(officeMeetings, officeMeetings.organisationId),
    refers(partnerContacts, partnerContacts.partnerId),
    sql`exists (select 1 from ${organisations} as other where other.parent_id = ${id} or other.merged_into = ${id})`,
  );
  return (await db.$count(organisations, and(eq(organisations.id, id), used))) > 0;
}

export async function deleteOrganisation(tx: Handle, id: number): Promise<void> {
  await tx.delete(organisations).where(eq(organisations.id, id));
  await removeWords(tx, "partner", [id]);
}
