/** The register: events and their occurrences. */
import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { APPROVALS } from "~/domain/approval/approval";
import { COUNTED } from "~/domain/counting/counted";
import { COUNTS_AS } from "~/domain/counting/counts-as";
import {
  CLASSIFICATIONS,
  DEFAULT_CLASSIFICATION,
  EVENT_FORMS,
  OCCURRENCE_TYPES,
} from "~/domain/counting/event-form";
import { OUTCOMES, PLACE_TYPES } from "~/domain/counting/occurrence";
import { PRECISIONS } from "~/domain/day/calendar-date";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { flag, instant, isOneOf } from "./columns";
import { countingCriteria, officialSumColumns } from "./counting";
import { users } from "./people";
import { counties, kinds, organisers, places, plans, planTerms, states } from "./reference";

/** An event (取組): one undertaking with one purpose and one lead organiser. Withdrawn, never deleted. */
export const events = sqliteTable(
  "events",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    form: text({ enum: EVENT_FORMS }).notNull(),
    kind: text()
      .notNull()
      .references(() => kinds.code),
    titleJa: text("title_ja"),
    titleEn: text("title_en"),
    summaryJa: text("summary_ja"),
    summaryEn: text("summary_en"),
    /** 成果・反響 */
    resultsJa: text("results_ja"),
    resultsEn: text("results_en"),
    lead: text()
      .notNull()
      .references(() => organisers.slug),
    classification: text({ enum: CLASSIFICATIONS }).notNull().default(DEFAULT_CLASSIFICATION),
    mayBePublished: flag("may_be_published").notNull().default(false),
    /** The plan in force on the first day of the first occurrence that stands; null before the first plan. N7 */
    plan: text().references(() => plans.id),
    /** Span of the first and of the last occurrence that stands, to list and page by. N7 */
    firstDay: text("first_day").notNull(),
    lastDay: text("last_day").notNull(),
    /** Fictional rows belong to the demonstration programme. */
    fictional: flag("fictional").notNull().default(false),
    /** Set on documented events of the seeds: their key there, and where they are documented. */
    seedKey: text("seed_key").unique(),
    source: text(),
    mark: text(),
    /** What it is found by, folded by `domain/value/search-text`; its words are in `event_words`. */
    searchText: text("search_text").notNull(),
    /** Whether the plan for it was approved, apart from how its occurrences went. P1 */
    approval: text({ enum: APPROVALS }).notNull().default("approved"),
    submittedBy: integer("submitted_by").references(() => users.id),
    submittedAt: instant("submitted_at"),
    /** A draft of which nothing was held: read by its organisers and the secretariat alone. P4 */
    hidden: flag("hidden").notNull().default(false),
    /** Guests of honour, as text; read by the event's organisers and the secretariat alone. */
    guests: text(),
    programmeJa: text("programme_ja"),
    programmeEn: text("programme_en"),
    /** Is it counted as the Task Force's own? By which criterion, and who said so. N13 */
    counted: text({ enum: COUNTED }).notNull().default("pending"),
    countedCriterion: text("counted_criterion").references(() => countingCriteria.code),
    countedBy: integer("counted_by").references(() => users.id),
    countedAt: instant("counted_at"),
    /** Counts changes: a save made from an older revision is refused. */
    revision: integer().notNull().default(1),
    createdBy: integer("created_by").references(() => users.id),
    createdAt: instant("created_at").notNull(),
    updatedBy: integer("updated_by").references(() => users.id),
    updatedAt: instant("updated_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
    withdrawnReason: text("withdrawn_reason"),
  },
  (row) => [
    index("events_by_first_day").on(row.firstDay, row.id),
    index("events_by_lead").on(row.lead, row.firstDay, row.id),
    // Which events of an organiser are not over long since. SQLite takes it only where its condition, which always holds, is
    // asked for: without statistics it would prefer it to better ones wherever a lead is named.
    index("events_last_by_lead").on(row.lead, row.lastDay, row.id).where(sql`${row.lastDay} <> ''`),
    index("events_by_kind").on(row.kind),
    index("events_by_approval").on(row.approval, row.submittedAt),
    // All that `eventConditions` ask of an event, so that a count reads no row of it.
    index("events_counting").on(
      ...[row.id, row.withdrawnAt, row.hidden, row.fictional, row.firstDay],
      ...[row.form, row.kind, row.approval, row.seedKey, row.counted],
    ),
    // The few that their lead and the secretariat alone read.
    index("events_secret")
      .on(row.lead, row.id)
      .where(sql`${row.classification} = 'confidentiality-3'`),
    // What waits for a decision, with all that a count of it asks.
    index("events_pending")
      .on(row.firstDay, row.id, row.withdrawnAt, row.approval)
      .where(sql`${row.counted} = 'pending'`),
    // What is fictional, with all that is asked of an event to say that a figure holds some.
    index("events_fictional")
      .on(
        ...[row.firstDay, row.id, row.withdrawnAt, row.hidden],
        ...[row.form, row.kind, row.approval, row.counted],
      )
      .where(sql`${row.fictional} = 1`),
    // The few drafts of which nothing was held.
    index("events_hidden")
      .on(row.firstDay, row.id, row.lead, row.createdBy, row.withdrawnAt)
      .where(sql`${row.hidden} = 1`),
    // The few that lack a title.
    index("events_one_language")
      .on(row.firstDay, row.id, row.lead, row.withdrawnAt)
      .where(sql`(${row.titleJa} is null or ${row.titleEn} is null)`),
    check("event_has_title", sql`${row.titleJa} is not null or ${row.titleEn} is not null`),
    check("event_form_known", isOneOf(row.form, EVENT_FORMS)),
    check("event_classification_known", isOneOf(row.classification, CLASSIFICATIONS)),
    check("event_days_in_order", sql`${row.firstDay} <= ${row.lastDay}`),
    check("event_revision_positive", sql`${row.revision} >= 1`),
    check("event_approval_known", isOneOf(row.approval, APPROVALS)),
    check("event_counted_known", isOneOf(row.counted, COUNTED)),
    check("event_only_drafts_hidden", sql`${row.hidden} = 0 or ${row.approval} = 'draft'`),
  ],
);

export const eventCoOrganisers = sqliteTable(
  "event_co_organisers",
  {
    eventId: integer("event_id")
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    organiser: text()
      .notNull()
      .references(() => organisers.slug),
  },
  (row) => [
    primaryKey({ columns: [row.eventId, row.organiser] }),
    index("event_co_organisers_by_organiser").on(row.organiser, row.eventId),
  ],
);

/** Tags stay as they were given, also when another plan comes into force. N7 */
export const eventTags = sqliteTable(
  "event_tags",
  {
    eventId: integer("event_id")
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    term: text()
      .notNull()
      .references(() => planTerms.key),
  },
  (row) => [primaryKey({ columns: [row.eventId, row.term] })],
);

/**
 * An occurrence (実施回): a session or a placement. N0
 *
 * The `attendance…` columns repeat the official observations, written by the operation that changes them.
 */
export const occurrences = sqliteTable(
  "occurrences",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    eventId: integer("event_id")
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    type: text({ enum: OCCURRENCE_TYPES }).notNull(),
    position: integer().notNull(),
    outcome: text({ enum: OUTCOMES }).notNull().default("scheduled"),
    outcomeReason: text("outcome_reason"),
    firstPrecision: text("first_precision", { enum: PRECISIONS }).notNull(),
    firstFrom: text("first_from").notNull(),
    firstTo: text("first_to").notNull(),
    lastPrecision: text("last_precision", { enum: PRECISIONS }).notNull(),
    lastFrom: text("last_from").notNull(),
    lastTo: text("last_to").notNull(),
    /** Local wall-clock times HH:MM, only with precision day. */
    startTime: text("start_time"),
    endTime: text("end_time"),
    /** Which of two equal local times is meant when clocks go back: the earlier (false) or the later. */
    startsLater: flag("starts_later").notNull().default(false),
    /** IANA zone of the place. */
    zone: text().notNull(),
    placeType: text("place_type", { enum: PLACE_TYPES }).notNull(),
    /** The state of a session; a placement's states are rows of `placement_states`. */
    state: text().references(() => states.code),
    county: text().references(() => counties.fips),
    placeId: integer("place_id").references(() => places.id),
    placeName: text("place_name"),
    lat: real(),
    lon: real(),
    /** Planned at its place and online at once. */
    alsoOnline: flag("also_online").notNull().default(false),
    venue: text(),
    /** The site of a company that it visits. Without a reference: sites lead to organisations, and those to events. */
    siteId: integer("site_id"),
    note: text(),
    capacity: integer(),
    outlet: text(),
    medium: text(),
    market: text(),
    costAmount: integer("cost_amount"),
    costCurrency: text("cost_currency"),
    costQualifier: text("cost_qualifier", { enum: QUALIFIERS }),
    /** What a placement cost in the end, in the currency of its planned cost. */
    actualCostAmount: integer("actual_cost_amount"),
    actualCostQualifier: text("actual_cost_qualifier", { enum: QUALIFIERS }),
    ...officialSumColumns,
    /** The mark of its cell of the nation, written with it: by which occurrence the event counts at all. N1 */
    countsAs: text("counts_as", { enum: COUNTS_AS }),
  },
  (row) => [
    // Two columns to find by, so that "held ones of this event" never means all that were held.
    index("occurrences_by_event").on(
      ...[row.eventId, row.outcome, row.firstFrom, row.firstTo, row.officialCount, row.countsAs],
    ),
    // By outcome and day, with all that a count adds up: it reads no row of an occurrence.
    index("occurrences_counting").on(
      ...[row.outcome, row.firstFrom, row.firstTo, row.eventId, row.type],
      ...[row.attendanceLow, row.attendanceHigh, row.attendanceExact],
      ...[row.onlineLow, row.onlineHigh, row.attendanceOpenEnded, row.officialCount],
      ...[row.wholeLow, row.wholeHigh, row.wholeExact, row.wholeCount],
      ...[row.unknownLow, row.unknownHigh, row.unknownCount, row.oursOpenEnded, row.countsAs],
    ),
    // What is still under way on a day, however long ago it began.
    index("occurrences_by_last_day").on(row.lastTo, row.firstFrom),
    index("occurrences_by_site").on(row.siteId).where(sql`${row.siteId} is not null`),
    // When a state was last visited.
    index("occurrences_last_contact").on(
      ...[row.outcome, row.lastTo, row.firstFrom, row.eventId, row.lastPrecision],
    ),
    // What lasts longer than a day: only it can end after a period in which it began.
    index("occurrences_lasting")
      .on(row.outcome, row.lastTo, row.firstFrom, row.eventId)
      .where(sql`${row.firstFrom} <> ${row.lastTo}`),
    // Sessions that nobody has counted, in the order in which they pass.
    index("occurrences_uncounted")
      .on(row.firstFrom, row.lastTo, row.outcome, row.eventId)
      .where(sql`${row.type} = 'session' and ${row.officialCount} = 0`),
    // The few that cost something by themselves.
    index("occurrences_with_cost").on(row.eventId).where(sql`${row.costCurrency} is not null`),
    // The few that are known to a month or more: only they can lie partly in a period.
    index("occurrences_rough")
      .on(row.outcome, row.firstFrom, row.firstTo, row.eventId, row.countsAs)
      .where(sql`${row.firstFrom} <> ${row.firstTo}`),
    check("occurrence_type_known", isOneOf(row.type, OCCURRENCE_TYPES)),
    check("occurrence_outcome_known", isOneOf(row.outcome, OUTCOMES)),
    check(
      "occurrence_counts_as_known",
      sql`${row.countsAs} is null or ${isOneOf(row.countsAs, COUNTS_AS)}`,
    ),
    check("occurrence_place_type_known", isOneOf(row.placeType, PLACE_TYPES)),
    check(
      "occurrence_session_in_state",
      sql`${row.type} = 'placement' or (${row.placeType} = 'state') = (${row.state} is not null)`,
    ),
    check(
      "occurrence_precision_known",
      sql`${isOneOf(row.firstPrecision, PRECISIONS)} and ${isOneOf(row.lastPrecision, PRECISIONS)}`,
    ),
    check(
      "occurrence_spans_in_order",
      sql`${row.firstFrom} <= ${row.firstTo} and ${row.lastFrom} <= ${row.lastTo} and ${row.firstFrom} <= ${row.lastTo}`,
    ),
    check(
      "occurrence_reason_given",
      sql`${row.outcome} not in ('cancelled', 'postponed') or ${row.outcomeReason} is not null`,
    ),
    check(
      "occurrence_attendance_in_order",
      sql`0 <= ${row.attendanceLow} and ${row.attendanceLow} <= ${row.attendanceHigh}`,
    ),
    check("occurrence_cost_not_negative", sql`${row.costAmount} is null or ${row.costAmount} >= 0`),
    check(
      "occurrence_cost_has_currency",
      sql`(${row.costAmount} is null and ${row.actualCostAmount} is null) = (${row.costCurrency} is null)`,
    ),
    check(
      "occurrence_actual_cost_not_negative",
      sql`${row.actualCostAmount} is null or ${row.actualCostAmount} >= 0`,
    ),
  ],
);
