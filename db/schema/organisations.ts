/** Organisations (団体・企業): partners and companies in one table, and where partners were met. */
import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { ORGANISATION_TYPES } from "~/domain/organisation/organisation";
import { PARTNER_ROLES } from "~/domain/organisation/partner-at-event";
import { flag, instant, isOneOf } from "./columns";
import { events, occurrences } from "./events";
import { users } from "./people";
import { organisers, places, states } from "./reference";

/**
 * One body. Merged or withdrawn: what it took part in keeps its name. A partner is one that is registered as such or
 * stands in a held event, a company one that has a site.
 */
export const organisations = sqliteTable(
  "organisations",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    type: text({ enum: ORGANISATION_TYPES }).notNull(),
    nameJa: text("name_ja"),
    nameEn: text("name_en"),
    /** How the Japanese name is read, in kana: to sort by. */
    reading: text(),
    /** What it is found by, folded by `domain/value/search-text`; its words are in `partner_words`. */
    searchText: text("search_text").notNull(),
    state: text().references(() => states.code),
    placeId: integer("place_id").references(() => places.id),
    placeName: text("place_name"),
    /** The languages it works in, as text. */
    languages: text(),
    website: text(),
    note: text(),
    /** Registered as a partner (連携団体). */
    isPartner: flag("is_partner").notNull().default(true),
    /** The organisation it belongs to, such as the group behind a company in the United States. */
    parentId: integer("parent_id").references((): AnySQLiteColumn => organisations.id),
    /** Where its seat in Japan is, as text. */
    seatInJapan: text("seat_in_japan"),
    /** Whether briefs, pictures and files for outside may name it: set by the secretariat. */
    mayBeNamed: flag("may_be_named").notNull().default(false),
    /** The partner it turned out to be; null while it stands for itself. */
    mergedInto: integer("merged_into").references((): AnySQLiteColumn => organisations.id),
    withdrawnAt: instant("withdrawn_at"),
    fictional: flag("fictional").notNull().default(false),
    revision: integer().notNull().default(1),
    createdBy: integer("created_by").references(() => users.id),
    createdAt: instant("created_at").notNull(),
    updatedBy: integer("updated_by").references(() => users.id),
    updatedAt: instant("updated_at").notNull(),
  },
  (row) => [
    index("organisations_by_state").on(row.state),
    index("organisations_by_parent").on(row.parentId),
    index("organisations_by_merge").on(row.mergedInto),
    check("partner_type_known", isOneOf(row.type, ORGANISATION_TYPES)),
    check("partner_has_name", sql`${row.nameJa} is not null or ${row.nameEn} is not null`),
    check(
      "partner_not_merged_into_itself",
      sql`${row.mergedInto} is null or ${row.mergedInto} <> ${row.id}`,
    ),
  ],
);

/** Whom one organiser knows there, as text. Persons: read by that organiser alone. */
export const partnerContacts = sqliteTable(
  "partner_contacts",
  {
    partnerId: integer("partner_id")
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    organiser: text()
      .notNull()
      .references(() => organisers.slug),
    contacts: text().notNull(),
    updatedBy: integer("updated_by").references(() => users.id),
    updatedAt: instant("updated_at").notNull(),
  },
  (row) => [primaryKey({ columns: [row.partnerId, row.organiser] })],
);

/** Partners (連携団体), in the order the organiser names them. */
export const eventPartners = sqliteTable(
  "event_partners",
  {
    eventId: integer("event_id")
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    name: text().notNull(),
    /** The partner of the register it is known as; null where only a name was typed. */
    partnerId: integer("partner_id").references(() => organisations.id),
  },
  (row) => [
    primaryKey({ columns: [row.eventId, row.position] }),
    index("event_partners_by_partner").on(row.partnerId),
  ],
);

/** Partners at one stop: its host, companies visited, whoever else took part. */
export const occurrencePartners = sqliteTable(
  "occurrence_partners",
  {
    occurrenceId: integer("occurrence_id")
      .notNull()
      .references(() => occurrences.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    role: text({ enum: PARTNER_ROLES }).notNull(),
    name: text().notNull(),
    partnerId: integer("partner_id").references(() => organisations.id),
  },
  (row) => [
    primaryKey({ columns: [row.occurrenceId, row.position] }),
    index("occurrence_partners_by_partner").on(row.partnerId),
    check("occurrence_partner_role_known", isOneOf(row.role, PARTNER_ROLES)),
  ],
);

/** Two partners that somebody looked at and found to be different. The lower id stands first. */
export const distinctPartners = sqliteTable(
  "distinct_partners",
  {
    first: integer()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    second: integer()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    saidBy: integer("said_by").references(() => users.id),
    saidAt: instant("said_at").notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.first, row.second] }),
    index("distinct_partners_by_second").on(row.second),
    check("distinct_partners_in_order", sql`${row.first} < ${row.second}`),
  ],
);

/** A name in a file that a person found to be this organisation, folded: it is read as that one from then on. */
export const organisationSpellings = sqliteTable(
  "organisation_spellings",
  {
    spelling: text().primaryKey(),
    organisationId: integer("organisation_id")
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    /** The import in which it was said; null where it was said on the page of the organisation. */
    importId: integer("import_id"),
    saidBy: integer("said_by").references(() => users.id),
    saidAt: instant("said_at").notNull(),
  },
  (row) => [index("organisation_spellings_by_organisation").on(row.organisationId)],
);

/** A name that an organisation no longer has: it is found by it still. P82 */
export const organisationFormerNames = sqliteTable(
  "organisation_former_names",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    organisationId: integer("organisation_id")
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    nameJa: text("name_ja"),
    nameEn: text("name_en"),
    /** When it was changed here, which is not when the organisation changed it. */
    keptAt: instant("kept_at").notNull(),
    keptBy: integer("kept_by").references(() => users.id),
  },
  (row) => [
    index("organisation_former_names_by_organisation").on(row.organisationId),
    check("former_name_given", sql`${row.nameJa} is not null or ${row.nameEn} is not null`),
  ],
);

/** Its names, folded, for whoever looks one up: written with its words, never by itself. P35, P82 */
export const organisationFoldedNames = sqliteTable(
  "organisation_folded_names",
  {
    folded: text().notNull(),
    organisationId: integer("organisation_id")
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    /** It has it no longer. */
    former: flag("former").notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.folded, row.organisationId] }),
    index("organisation_folded_names_by_organisation").on(row.organisationId),
  ],
);
