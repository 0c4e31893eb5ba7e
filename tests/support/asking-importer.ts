/**
 * A kind for tests of imports alone: bodies with a contact each. It asks for a type it does not know, has an id column of
 * its source, and cannot take back what an event names.
 */
import { asc, eq, gt, inArray } from "drizzle-orm";
import { ORGANISATION_TYPES, type OrganisationType } from "~/domain/organisation/organisation";
import { fold } from "~/domain/value/search-text";
import type { Importer } from "~/operations/import/kind/importer";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import { refreshOrganisationWords } from "~db/queries/organisation/organisation-words";
import { removeWords } from "~db/queries/store/word-index";
import { eventPartners, organisations, partnerContacts } from "~db/schema/organisations";

type Column = "id" | "name" | "type" | "note" | "contact";
export type Body = {
  name: string;
  type: OrganisationType;
  note: string | null;
  contact: string | null;
};

const TYPES = ORGANISATION_TYPES.slice(0, 2);
const ORGANISER = "chicago";

/** A note that says so cannot be written. */
export const UNWRITABLE = "unwritable";

export const askingImporter: Importer<Column, Body, null> = {
  kind: "places",
  columns: [
    { key: "id", names: ["番号", "Id"], isId: true },
    { key: "name", names: ["名称", "Name"], required: true },
    { key: "type", names: ["種類", "Type"] },
    { key: "note", names: ["備考", "Note"] },
    { key: "contact", names: ["連絡先", "Contact"] },
  ],
  tables: [
    { table: "organisations", by: "id", derived: ["search_text"] },
    { table: "partner_contacts", by: "partner_id" },
  ],
  know: async () => null,
  read(cells, answers) {
    const name = cells.get("name") ?? "";
    if (name === "")
      return {
        outcome: "refused",
        problems: [{ column: "name", reason: "nothing-said", value: "" }],
      };
    const typed = answers.get("type") ?? cells.get("type") ?? TYPES[0];
    const type = ORGANISATION_TYPES.find((known) => known === typed);
    if (type === undefined)
      return {
        ...{ outcome: "asked", column: "type", reason: "unknown" },
        choices: TYPES.map((value, at) => ({ value, ja: value, en: value, proposed: at === 0 })),
      };
    const entry = {
      name,
      type,
      note: cells.get("note") || null,
      contact: cells.get("contact") || null,
    };
    const externalId = cells.get("id") || null;
    return { outcome: "read", key: fold(name), externalId, entry, findings: [] };
  },
  async find(db, keys) {
    const rows = await db.select().from(organisations).orderBy(asc(organisations.id));
    const found = rows.map(({ id, nameEn }) => [fold(nameEn ?? ""), String(id)] as const);
    return new Map(found.filter(([key]) => keys.includes(key)));
  },
  load,
  cell: (entry, column) => (column === "id" ? "" : (entry[column] ?? "")),
  may: () => true,
  async write(tx, author, entry, id) {
    if (entry.note === UNWRITABLE) throw new Error(UNWRITABLE);
    const stamp = { updatedBy: author.user.id, updatedAt: author.now };
    const own = {
      type: entry.type,
      nameEn: entry.name,
      note: entry.note,
      searchText: "",
      ...stamp,
    };
    const rows =
      id === null
        ? await tx
            .insert(organisations)
            .values({ ...own, createdAt: author.now })
            .returning({ id: organisations.id })
        : await tx
            .update(organisations)
            .set(own)
            .where(eq(organisations.id, Number(id)))
            .returning({ id: organisations.id });
    const partnerId = rows[0]?.id ?? 0;
    await tx.delete(partnerContacts).where(eq(partnerContacts.partnerId, partnerId));
    if (entry.contact !== null && entry.contact !== undefined)
      await tx
        .insert(partnerContacts)
        .values({ partnerId, organiser: ORGANISER, contacts: entry.contact, ...stamp });
    await refreshOrganisationWords(tx, [partnerId]);
    await addAuditEntry(tx, {
      ...{ userId: author.user.id, at: author.now, action: "partner.change" },
      ...{ subjectType: "partner", subjectId: partnerId },
    });
    return String(partnerId);
  },
  async remove(tx, _author, id) {
    const used = await tx.$count(eventPartners, eq(eventPartners.partnerId, Number(id)));
    if (used > 0) return "in-use";
    await tx.delete(organisations).where(eq(organisations.id, Number(id)));
    await removeWords(tx, "partner", [Number(id)]);
    return "gone";
  },
  refresh: async (tx, ids) => await refreshOrganisationWords(tx, ids.map(Number)),
  async *all(db) {
    for (let after = 0; ; ) {
      const rows = await db
        .select({ id: organisations.id })
        .from(organisations)
        .where(gt(organisations.id, after))
        .orderBy(asc(organisations.id))
        .limit(2);
      const entries = await load(
        db,
        rows.map(({ id }) => String(id)),
      );
      if (rows.length === 0) return;
      yield [...entries].map(([id, entry]) => ({ id, entry }));
      after = rows.at(-1)?.id ?? after;
    }
  },
};

async function load(db: Handle, ids: readonly string[]): Promise<Map<string, Body>> {
  const rows = await db
    .select({ row: organisations, contact: partnerContacts.contacts })
    .from(organisations)
    .leftJoin(partnerContacts, eq(partnerContacts.partnerId, organisations.id))
    .where(inArray(organisations.id, ids.map(Number)))
    .orderBy(asc(organisations.id));
  return new Map(
    rows.map(({ row, contact }) => [
      String(row.id),
      { name: row.nameEn ?? "", type: row.type, note: row.note, contact },
    ]),
  );
}
