/** Figures that were published about the Task Force and about areas: loaded from `seeds/`, never added to ours. */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { isOneOf, provenance } from "./columns";

/** Totals the Government has published. Never summed or differenced with ours. N8 */
export const publishedTotals = sqliteTable(
  "published_totals",
  {
    id: text().primaryKey(),
    from: text("period_from").notNull(),
    to: text("period_to").notNull(),
    events: integer(),
    eventsQualifier: text("events_qualifier", { enum: QUALIFIERS }),
    attendance: integer(),
    attendanceQualifier: text("attendance_qualifier", { enum: QUALIFIERS }),
    /** The unit it was rounded to when it was published: 77万人 is known to 10,000. Null: to one. N4 */
    attendanceUnit: integer("attendance_unit"),
    /** What the record says beside the figures; counted nowhere. */
    noteJa: text("note_ja"),
    noteEn: text("note_en"),
    wording: text().notNull(),
    wordingEn: text("wording_en").notNull(),
    ...provenance,
  },
  (row) => [check("published_period_in_order", sql`${row.from} <= ${row.to}`)],
);

/** One published figure about an area, with its definition and as-of day. Definitions are never mixed. */
export const areaFacts = sqliteTable(
  "area_facts",
  {
    id: text().primaryKey(),
    areaType: text("area_type", {
      enum: ["nation", "region", "jurisdiction", "state", "county"],
    }).notNull(),
    /** USPS code, organiser slug, region name, county FIPS, or `US`. */
    area: text().notNull(),
    measure: text().notNull(),
    measureJa: text("measure_ja").notNull(),
    measureEn: text("measure_en").notNull(),
    definitionJa: text("definition_ja").notNull(),
    definitionEn: text("definition_en").notNull(),
    value: integer().notNull(),
    qualifier: text({ enum: QUALIFIERS }).notNull(),
    unitJa: text("unit_ja").notNull(),
    unitEn: text("unit_en").notNull(),
    /** ISO day, month or year, as exactly as the source says. */
    asOf: text("as_of").notNull(),
    ...provenance,
  },
  (row) => [
    index("area_facts_by_area").on(row.areaType, row.area),
    check("area_fact_qualifier_known", isOneOf(row.qualifier, QUALIFIERS)),
  ],
);
