/** Figures that were published about the Task Force and about areas: loaded from `seeds/`, never added to ours. */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { AREA_TYPES } from "~/domain/fact/area-fact";
import { FACT_CODES } from "~/domain/fact/fact-code";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { flag, instant, isOneOf, provenance } from "./columns";

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

/**
 * One published figure about an area, with its definition and as-of day. Definitions are never mixed.
 *
 * What was imported carries `importId` or `editedAt`: the loader of the seeds leaves it alone.
 */
export const areaFacts = sqliteTable(
  "area_facts",
  {
    id: text().primaryKey(),
    areaType: text("area_type", { enum: AREA_TYPES }).notNull(),
    /** USPS code, organiser slug, region name, county FIPS, or `US`. */
    area: text().notNull(),
    measure: text().notNull(),
    measureJa: text("measure_ja").notNull(),
    measureEn: text("measure_en").notNull(),
    definitionJa: text("definition_ja").notNull(),
    definitionEn: text("definition_en").notNull(),
    /** Null where a code stands in its place. */
    value: integer(),
    code: text({ enum: FACT_CODES }),
    /** Of a range; `high` null: open upwards. */
    low: integer(),
    high: integer(),
    qualifier: text({ enum: QUALIFIERS }).notNull(),
    unitJa: text("unit_ja").notNull(),
    unitEn: text("unit_en").notNull(),
    /** ISO day, month or year, as exactly as the source says. */
    asOf: text("as_of").notNull(),
    /** When it was released, as exactly as known. A later release is a row of its own. */
    release: text("released_on"),
    rank: integer(),
    wording: text(),
    /** Figures of states may be added up. */
    addsUp: flag("adds_up").notNull().default(false),
    note: text(),
    ...provenance,
    fictional: flag("fictional").notNull().default(false),
    editedAt: instant("edited_at"),
    importId: integer("import_id"),
  },
  (row) => [
    index("area_facts_by_area").on(row.areaType, row.area),
    index("area_facts_by_measure").on(row.measure, row.areaType, row.area),
    check("area_fact_qualifier_known", isOneOf(row.qualifier, QUALIFIERS)),
    check("area_fact_value_or_code", sql`(${row.value} is null) = (${row.code} is not null)`),
    check(
      "area_fact_range_has_bounds",
      sql`(${row.low} is not null) = (coalesce(${row.code}, '') = 'range') and (${row.high} is null or ${row.low} <= ${row.high})`,
    ),
  ],
);
