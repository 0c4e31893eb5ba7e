/** Sister ties (姉妹都市・姉妹州), what is said of the traits of states, and visits and meetings of the two Governments (要人往来・会談). */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { TRAIT_VERDICTS, TRAITS } from "~/domain/place/region-trait";
import { TIE_LEVELS, TIE_STATUSES } from "~/domain/tie/tie";
import { VISIT_KINDS } from "~/domain/tie/visit";
import { flag, instant, isOneOf, provenance } from "./columns";
import { users } from "./people";
import { places, states } from "./reference";

/** One tie. What was edited or imported carries `editedAt` or `importId`. */
export const ties = sqliteTable(
  "ties",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    level: text({ enum: TIE_LEVELS }).notNull(),
    state: text()
      .notNull()
      .references(() => states.code),
    /** Of the American side; null where the state itself is the partner. */
    placeId: integer("place_id").references(() => places.id),
    city: text(),
    prefectureJa: text("prefecture_ja"),
    prefectureEn: text("prefecture_en"),
    /** Of the Japanese side; null where the prefecture itself is the partner. */
    partnerJa: text("partner_ja"),
    partnerEn: text("partner_en"),
    /** The year it was made in. */
    year: integer(),
    status: text({ enum: TIE_STATUSES }).notNull(),
    note: text(),
    /** By what it is found again: both sides folded. */
    key: text().notNull().unique(),
    ...provenance,
    sourceUrl: text("source_url"),
    fictional: flag("fictional").notNull().default(false),
    editedAt: instant("edited_at"),
    editedBy: integer("edited_by").references(() => users.id),
    importId: integer("import_id"),
  },
  (row) => [
    index("ties_by_state").on(row.state, row.id),
    check("tie_level_known", isOneOf(row.level, TIE_LEVELS)),
    check("tie_status_known", isOneOf(row.status, TIE_STATUSES)),
    check("tie_has_american_side", sql`(${row.level} = 'state') = (${row.city} is null)`),
    check(
      "tie_has_japanese_side",
      sql`${row.prefectureJa} is not null or ${row.prefectureEn} is not null or ${row.partnerJa} is not null or ${row.partnerEn} is not null`,
    ),
  ],
);

/** What the secretariat said of a trait of a state; the last row of both holds. Rows are never changed. P145 */
export const areaTraits = sqliteTable(
  "area_traits",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    state: text()
      .notNull()
      .references(() => states.code),
    trait: text({ enum: TRAITS }).notNull(),
    /** Null: it is given back to the rule. */
    verdict: text({ enum: TRAIT_VERDICTS }),
    reason: text().notNull(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    at: instant("at").notNull(),
  },
  (row) => [
    index("area_traits_by_state").on(row.state, row.trait, row.id),
    check("area_trait_known", isOneOf(row.trait, TRAITS)),
    check(
      "area_trait_verdict_known",
      sql`${row.verdict} is null or ${isOneOf(row.verdict, TRAIT_VERDICTS)}`,
    ),
  ],
);

/** Reference rows: offices as the documents name them, in their language. */
export const visits = sqliteTable(
  "visits",
  {
    id: text().primaryKey(),
    kind: text({ enum: VISIT_KINDS }).notNull(),
    /** A day or a month; `lastDay` null: it has only a beginning. */
    firstDay: text("first_day").notNull(),
    lastDay: text("last_day"),
    localTime: text("local_time"),
    minutes: integer(),
    placeJa: text("place_ja"),
    placeEn: text("place_en"),
    state: text().references(() => states.code),
    /** Two letters of ISO 3166; null where the place is not stated. */
    country: text(),
    japanSide: text("japan_side"),
    usSide: text("us_side"),
    otherSide: text("other_side"),
    purposeJa: text("purpose_ja").notNull(),
    purposeEn: text("purpose_en").notNull(),
    note: text(),
    ...provenance,
    sourceLine: text("source_line"),
  },
  (row) => [
    index("visits_by_state").on(row.state, row.firstDay),
    index("visits_by_day").on(row.firstDay),
    check("visit_kind_known", isOneOf(row.kind, VISIT_KINDS)),
  ],
);
