/** Reference data: loaded from `seeds/`, each row with its source, never edited on a screen. */
import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  unique,
} from "drizzle-orm/sqlite-core";
import { EVENT_FORMS } from "~/domain/counting/event-form";
import { PLAN_STATUSES } from "~/domain/plan/plan-status";
import { flag, instant, isOneOf, provenance } from "./columns";

/** 50 states, the District of Columbia and 5 territories. */
export const states = sqliteTable(
  "states",
  {
    code: text().primaryKey(),
    fips: text().notNull().unique(),
    type: text({ enum: ["state", "district", "territory"] }).notNull(),
    nameJa: text("name_ja").notNull(),
    nameEn: text("name_en").notNull(),
    /** Hiragana, to sort by reading. */
    kana: text().notNull(),
    labelLat: real("label_lat").notNull(),
    labelLon: real("label_lon").notNull(),
    ...provenance,
  },
  (row) => [check("state_code_two_letters", sql`length(${row.code}) = 2`)],
);

/** Counties of the map's polygons: Connecticut by its eight old counties. */
export const counties = sqliteTable(
  "counties",
  {
    fips: text().primaryKey(),
    state: text()
      .notNull()
      .references(() => states.code),
    name: text().notNull(),
    ...provenance,
  },
  (row) => [index("counties_by_state").on(row.state, row.name)],
);

/** Missions (公館) in official order and agencies (実施機関). */
export const organisers = sqliteTable(
  "organisers",
  {
    slug: text().primaryKey(),
    type: text({ enum: ["mission", "agency"] }).notNull(),
    position: integer().notNull().unique(),
    nameJa: text("name_ja").notNull(),
    nameEn: text("name_en").notNull(),
    shortJa: text("short_ja").notNull(),
    shortEn: text("short_en").notNull(),
    cityEn: text("city_en"),
    state: text().references(() => states.code),
    lat: real(),
    lon: real(),
    zone: text().notNull(),
    parent: text(),
    ...provenance,
  },
  (row) => [check("organiser_type_known", isOneOf(row.type, ["mission", "agency"]))],
);

/** Which mission holds which state or county, for what purpose, from when. A county row beats its state's row. */
export const jurisdictions = sqliteTable(
  "jurisdictions",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    mission: text()
      .notNull()
      .references(() => organisers.slug),
    state: text()
      .notNull()
      .references(() => states.code),
    county: text().references(() => counties.fips),
    purpose: text().notNull(),
    validFrom: text("valid_from"),
    validUntil: text("valid_until"),
    /** A rival claim: kept and shown, never the default. */
    disputed: flag("disputed").notNull(),
    ...provenance,
    /** Brought by an import: the loader of the seeds leaves it alone, and what it stands for. */
    editedAt: instant("edited_at"),
    importId: integer("import_id"),
  },
  (row) => [
    index("jurisdictions_by_area").on(row.state, row.county),
    check(
      "jurisdiction_days_in_order",
      sql`${row.validFrom} is null or ${row.validUntil} is null or ${row.validFrom} <= ${row.validUntil}`,
    ),
  ],
);

/** Versions of the action plan. `inForceFrom` is null for a version whose adoption is not confirmed: it governs no day. */
export const plans = sqliteTable(
  "plans",
  {
    id: text().primaryKey(),
    nameJa: text("name_ja").notNull(),
    nameEn: text("name_en").notNull(),
    /** Of a draft: the day it is meant to come into force. A draft governs no day. */
    inForceFrom: text("in_force_from").unique(),
    status: text({ enum: PLAN_STATUSES }).notNull().default("published"),
    /** Made on a screen and not by a seed file, whose loader leaves it alone. */
    drafted: flag("drafted").notNull().default(false),
    revision: integer().notNull().default(1),
    publishedAt: instant("published_at"),
    noteJa: text("note_ja"),
    noteEn: text("note_en"),
    ...provenance,
  },
  (row) => [check("plan_status_known", isOneOf(row.status, PLAN_STATUSES))],
);

/** A term of a plan: key `4.0:1-1`. Heads of priority areas have children; events carry leaves. */
export const planTerms = sqliteTable(
  "plan_terms",
  {
    key: text().primaryKey(),
    plan: text()
      .notNull()
      .references(() => plans.id),
    axis: text({ enum: ["priority", "tier", "trait"] }).notNull(),
    code: text().notNull(),
    parent: text(),
    position: integer().notNull(),
    headingJa: text("heading_ja").notNull(),
    headingEn: text("heading_en").notNull(),
    shortJa: text("short_ja").notNull(),
    shortEn: text("short_en").notNull(),
    /** What the plan says under the heading. */
    bodyJa: text("body_ja"),
    bodyEn: text("body_en"),
    /** Reworded on a screen: the seed file's wording no longer holds. */
    reworded: flag("reworded").notNull().default(false),
    ...provenance,
  },
  (row) => [
    unique("plan_term_code_once").on(row.plan, row.axis, row.code),
    check("plan_term_axis_known", isOneOf(row.axis, ["priority", "tier", "trait"])),
  ],
);

/** Fields that the body of a term names, to find and to suggest the term by: never a row of a total, never a tag. */
export const termFields = sqliteTable(
  "term_fields",
  {
    term: text()
      .notNull()
      .references(() => planTerms.key, { onDelete: "cascade" }),
    position: integer().notNull(),
    nameJa: text("name_ja").notNull(),
    nameEn: text("name_en").notNull(),
  },
  (row) => [primaryKey({ columns: [row.term, row.position] })],
);

/** Which terms a plan offers: its own and those it carries over from an earlier plan. */
export const planCarries = sqliteTable(
  "plan_carries",
  {
    plan: text()
      .notNull()
      .references(() => plans.id),
    term: text()
      .notNull()
      .references(() => planTerms.key),
    ...provenance,
  },
  (row) => [primaryKey({ columns: [row.plan, row.term] })],
);

/** Earlier wordings of a term: the meaning of a published term never changes, its wording may. */
export const termWordings = sqliteTable(
  "term_wordings",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    term: text()
      .notNull()
      .references(() => planTerms.key, { onDelete: "cascade" }),
    headingJa: text("heading_ja").notNull(),
    headingEn: text("heading_en").notNull(),
    shortJa: text("short_ja").notNull(),
    shortEn: text("short_en").notNull(),
    /** Why it was reworded. */
    reason: text().notNull(),
    replacedAt: instant("replaced_at").notNull(),
  },
  (row) => [index("term_wordings_by_term").on(row.term, row.id)],
);

/** One link of the crosswalk: a term of one version answers to a term of another, for a reason. N7 */
export const crosswalkLinks = sqliteTable(
  "crosswalk_links",
  {
    fromTerm: text("from_term")
      .notNull()
      .references(() => planTerms.key, { onDelete: "cascade" }),
    toTerm: text("to_term")
      .notNull()
      .references(() => planTerms.key, { onDelete: "cascade" }),
    reason: text().notNull(),
    linkedAt: instant("linked_at").notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.fromTerm, row.toTerm] }),
    index("crosswalk_links_by_target").on(row.toTerm),
    check("crosswalk_links_two_terms", sql`${row.fromTerm} <> ${row.toTerm}`),
  ],
);

/** Kinds (種別) of events; each belongs to one form. */
export const kinds = sqliteTable(
  "kinds",
  {
    code: text().primaryKey(),
    form: text({ enum: EVENT_FORMS }).notNull(),
    position: integer().notNull(),
    nameJa: text("name_ja").notNull(),
    nameEn: text("name_en").notNull(),
    ...provenance,
  },
  (row) => [check("kind_form_known", isOneOf(row.form, EVENT_FORMS))],
);

/** The gazetteer: US towns (GeoNames, CC BY 4.0). `searchName` and `searchJa` are folded by `domain/value/search-text`. */
export const places = sqliteTable(
  "places",
  {
    id: integer().primaryKey(),
    name: text().notNull(),
    searchName: text("search_name").notNull(),
    /** Null while nobody has given one. */
    nameJa: text("name_ja"),
    /** Every Japanese name it is found by, each folded and behind a line break. */
    searchJa: text("search_ja"),
    /** Who gave or corrected the Japanese name (`users.id`); null: the seed file, whose loader leaves all others alone. */
    nameJaBy: integer("name_ja_by"),
    state: text()
      .notNull()
      .references(() => states.code),
    county: text().references(() => counties.fips),
    lat: real().notNull(),
    lon: real().notNull(),
    population: integer().notNull(),
    zone: text().notNull(),
  },
  (row) => [
    index("places_by_name").on(row.searchName, row.population),
    // The few that have a Japanese name.
    index("places_by_japanese_name").on(row.searchJa).where(sql`${row.searchJa} is not null`),
  ],
);

/** Which version of each seed file is in the database, and what is done to it once at a start. */
export const seedFiles = sqliteTable("seed_files", {
  name: text().primaryKey(),
  hash: text().notNull(),
  loadedAt: instant("loaded_at").notNull(),
});
