/**
 * Strategic projects (戦略的投資案件), totals of tranches as published, candidates and commitments.
 *
 * What was edited or imported carries `editedAt` or `importId`: the loader of the seeds leaves it alone.
 */
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
import { AMOUNT_BASES, COMPANY_ROLES, PROJECT_STATUSES, TRANCHES } from "~/domain/project/project";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { flag, instant, isOneOf, provenance } from "./columns";
import { organisations } from "./organisations";
import { users } from "./people";
import { planTerms, states } from "./reference";

/** Where in a document a row stands, when its source is one. */
const sourced = { ...provenance, sourceLine: text("source_line"), sourceUrl: text("source_url") };

/** One project. The amount is of the whole of it, for all its states together: never split, never counted twice. P104 */
export const projects = sqliteTable(
  "projects",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    code: text().notNull().unique(),
    programme: text(),
    tranche: text({ enum: TRANCHES }),
    position: integer(),
    nameJa: text("name_ja").notNull(),
    nameEn: text("name_en").notNull(),
    amount: integer(),
    amountQualifier: text("amount_qualifier", { enum: QUALIFIERS }),
    amountBasis: text("amount_basis", { enum: AMOUNT_BASES }),
    currency: text(),
    /** As published beside it; `yenRate` only where the source gives one. */
    yen: integer(),
    yenQualifier: text("yen_qualifier", { enum: QUALIFIERS }),
    yenRate: real("yen_rate"),
    sectorJa: text("sector_ja"),
    sectorEn: text("sector_en"),
    /** A day, a month or a year, in the zone of who said it. */
    announcedOn: text("announced_on"),
    announcedZone: text("announced_zone"),
    wording: text(),
    note: text(),
    ...sourced,
    fictional: flag("fictional").notNull().default(false),
    editedAt: instant("edited_at"),
    editedBy: integer("edited_by").references(() => users.id),
    importId: integer("import_id"),
    revision: integer().notNull().default(1),
  },
  (row) => [
    index("projects_by_tranche").on(row.tranche, row.position),
    check(
      "project_tranche_known",
      sql`${row.tranche} is null or ${isOneOf(row.tranche, TRANCHES)}`,
    ),
    check(
      "project_amount_whole",
      sql`(${row.amount} is null) = (${row.currency} is null) and (${row.amount} is null) = (${row.amountQualifier} is null) and (${row.amount} is null or ${row.amountBasis} is not null)`,
    ),
    check("project_yen_whole", sql`(${row.yen} is null) = (${row.yenQualifier} is null)`),
  ],
);

/** Where it is, each with its own source; an amount only where a document gives one for this state. */
export const projectStates = sqliteTable(
  "project_states",
  {
    projectId: integer("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    state: text()
      .notNull()
      .references(() => states.code),
    amount: integer(),
    amountQualifier: text("amount_qualifier", { enum: QUALIFIERS }),
    currency: text(),
    site: text(),
    note: text(),
    ...sourced,
  },
  (row) => [
    primaryKey({ columns: [row.projectId, row.state] }),
    index("project_states_by_state").on(row.state),
    check(
      "project_state_amount_whole",
      sql`(${row.amount} is null) = (${row.currency} is null) and (${row.amount} is null) = (${row.amountQualifier} is null)`,
    ),
  ],
);

export const projectCompanies = sqliteTable(
  "project_companies",
  {
    projectId: integer("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    role: text({ enum: COMPANY_ROLES }).notNull(),
    nameJa: text("name_ja"),
    nameEn: text("name_en"),
    /** The company of the register that it is known as; null where only a name is published. */
    organisationId: integer("organisation_id").references(() => organisations.id, {
      onDelete: "set null",
    }),
    /** What exactly it is said to do or to want. */
    wording: text(),
    ...sourced,
  },
  (row) => [
    primaryKey({ columns: [row.projectId, row.position] }),
    index("project_companies_by_organisation").on(row.organisationId),
    check("project_role_known", isOneOf(row.role, COMPANY_ROLES)),
    check("project_company_named", sql`${row.nameJa} is not null or ${row.nameEn} is not null`),
  ],
);

/** What it was said to be, and when: added to, never overwritten. */
export const projectStatuses = sqliteTable(
  "project_statuses",
  {
    projectId: integer("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    status: text({ enum: PROJECT_STATUSES }).notNull(),
    on: text("status_on"),
    wordingJa: text("wording_ja"),
    wordingEn: text("wording_en"),
    ...sourced,
  },
  (row) => [
    primaryKey({ columns: [row.projectId, row.position] }),
    check("project_status_known", isOneOf(row.status, PROJECT_STATUSES)),
  ],
);

/** Priority areas that it belongs to; `mark` says whether a document or we say so. */
export const projectPriorities = sqliteTable(
  "project_priorities",
  {
    projectId: integer("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    term: text()
      .notNull()
      .references(() => planTerms.key),
    ...provenance,
  },
  (row) => [
    primaryKey({ columns: [row.projectId, row.term] }),
    index("project_priorities_by_term").on(row.term),
  ],
);

/** What was published of a tranche as a whole. Nothing of ours is added up to it. P105 */
export const trancheTotals = sqliteTable("tranche_totals", {
  id: text().primaryKey(),
  tranche: text({ enum: TRANCHES }).notNull(),
  amount: integer().notNull(),
  amountQualifier: text("amount_qualifier", { enum: QUALIFIERS }).notNull(),
  currency: text().notNull(),
  note: text(),
  ...sourced,
});

/** Companies and works that a fact sheet of both Governments names as of interest: no projects, and in no sum. */
export const projectCandidates = sqliteTable("project_candidates", {
  id: text().primaryKey(),
  position: integer().notNull(),
  groupJa: text("group_ja").notNull(),
  companyJa: text("company_ja").notNull(),
  companyEn: text("company_en").notNull(),
  contentJa: text("content_ja"),
  contentEn: text("content_en"),
  japaneseInvolvement: text("japanese_involvement"),
  amount: integer(),
  amountQualifier: text("amount_qualifier", { enum: QUALIFIERS }),
  currency: text(),
  regionWording: text("region_wording"),
  announcedOn: text("announced_on"),
  note: text(),
  ...sourced,
});

/** What was promised for the nation as a whole: purchases, frames, capital. Never a project, a symbol or a part of a sum. */
export const commitments = sqliteTable("commitments", {
  id: text().primaryKey(),
  position: integer().notNull(),
  /** A day, a month or a year. `precision` fiscal-year: of the fiscal year that begins in it. */
  on: text("said_on").notNull(),
  precision: text().notNull(),
  whatJa: text("what_ja").notNull(),
  whatEn: text("what_en").notNull(),
  amount: integer(),
  amountQualifier: text("amount_qualifier", { enum: QUALIFIERS }),
  /** Of what, where it is no money: aircraft, percent increase; with a currency: a year. */
  unit: text(),
  currency: text(),
  states: text({ mode: "json" }).$type<string[]>().notNull(),
  wording: text().notNull(),
  note: text(),
  ...sourced,
});
