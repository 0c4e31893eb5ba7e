/** Sites (拠点): places of Japanese companies, their phases and yearly figures. */
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
import {
  FIGURE_BASES,
  FIGURE_MEASURES,
  SITE_KINDS,
  SITE_PRECISIONS,
  SITE_STATUSES,
} from "~/domain/site/site";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { flag, instant, isOneOf } from "./columns";
import { organisations } from "./organisations";
import { users } from "./people";
import { organisers, places, states } from "./reference";

/** One place of one company, or of several together. Days are as exact as known: 2024, 2024-05 or 2024-05-01. */
export const sites = sqliteTable(
  "sites",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    name: text(),
    kind: text({ enum: SITE_KINDS }).notNull(),
    /** NAICS 2022, two to six digits. */
    industry: text(),
    address: text(),
    state: text().references(() => states.code),
    placeId: integer("place_id").references(() => places.id),
    placeName: text("place_name"),
    zip: text(),
    lat: real(),
    lon: real(),
    precision: text({ enum: SITE_PRECISIONS }),
    /** The point lies outside the state that is named: shown as a finding, never moved. */
    outsideState: flag("outside_state").notNull().default(false),
    status: text({ enum: SITE_STATUSES }).notNull(),
    announcedOn: text("announced_on"),
    constructionOn: text("construction_on"),
    openedOn: text("opened_on"),
    closedOn: text("closed_on"),
    note: text(),
    source: text().notNull(),
    sourceUrl: text("source_url"),
    /** The organiser for whom an editor entered it, who then may change it; null: the secretariat. P61 */
    organiser: text().references(() => organisers.slug),
    /** Where it stands in each projection, in 1/2^24 of the world's or the drawing's width: cells are its leading bits. */
    mercatorX: integer("mercator_x"),
    mercatorY: integer("mercator_y"),
    planeX: integer("plane_x"),
    planeY: integer("plane_y"),
    withdrawnAt: instant("withdrawn_at"),
    fictional: flag("fictional").notNull().default(false),
    revision: integer().notNull().default(1),
    createdBy: integer("created_by").references(() => users.id),
    createdAt: instant("created_at").notNull(),
    updatedBy: integer("updated_by").references(() => users.id),
    updatedAt: instant("updated_at").notNull(),
  },
  (row) => [
    // What a map asks is answered by these alone, also under a filter: nothing of the rows themselves is read.
    index("sites_by_state").on(
      ...[row.withdrawnAt, row.state, row.id, row.mercatorX, row.mercatorY],
      ...[row.kind, row.status, row.industry, row.fictional],
    ),
    index("sites_by_mercator").on(row.withdrawnAt, row.mercatorX, row.mercatorY, row.state),
    index("sites_by_plane").on(row.withdrawnAt, row.planeX, row.planeY, row.state),
    check("site_kind_known", isOneOf(row.kind, SITE_KINDS)),
    check("site_status_known", isOneOf(row.status, SITE_STATUSES)),
    check(
      "site_point_whole",
      sql`(${row.lat} is null) = (${row.lon} is null) and (${row.lat} is null) = (${row.precision} is null)`,
    ),
  ],
);

/** Whose site it is. `share`: ten-thousandths, only where a document says so. */
export const siteOrganisations = sqliteTable(
  "site_organisations",
  {
    siteId: integer("site_id")
      .notNull()
      .references(() => sites.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    organisationId: integer("organisation_id")
      .notNull()
      .references(() => organisations.id),
    share: integer(),
    shareSource: text("share_source"),
  },
  (row) => [
    primaryKey({ columns: [row.siteId, row.position] }),
    index("site_organisations_by_organisation").on(row.organisationId, row.siteId),
    check(
      "site_share_documented",
      sql`${row.share} is null or (${row.share} between 0 and 10000 and ${row.shareSource} is not null)`,
    ),
  ],
);

/** A part of one site, such as an expansion: never a site of its own. */
export const sitePhases = sqliteTable(
  "site_phases",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    siteId: integer("site_id")
      .notNull()
      .references(() => sites.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    /** What an import knows it by: its rows are put back apart from those of its site. `p` and its id. */
    subject: text().notNull().default(""),
    name: text().notNull(),
    status: text({ enum: SITE_STATUSES }).notNull(),
    announcedOn: text("announced_on"),
    openedOn: text("opened_on"),
    note: text(),
    source: text().notNull(),
  },
  (row) => [
    index("site_phases_by_site").on(row.siteId, row.position),
    index("site_phases_by_subject").on(row.subject),
    check("site_phase_status_known", isOneOf(row.status, SITE_STATUSES)),
  ],
);

/** One figure of a site or of a phase of it. Unknown is no row, 0 is a figure. Money is in whole units of its currency. */
export const siteFigures = sqliteTable(
  "site_figures",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    siteId: integer("site_id")
      .notNull()
      .references(() => sites.id, { onDelete: "cascade" }),
    phaseId: integer("phase_id").references(() => sitePhases.id, { onDelete: "cascade" }),
    /** Whose it is for an import: the id of its site, or its phase's subject. */
    subject: text().notNull().default(""),
    /** The year it is of, or the year it was announced in. */
    year: integer().notNull(),
    measure: text({ enum: FIGURE_MEASURES }).notNull(),
    value: integer().notNull(),
    qualifier: text({ enum: QUALIFIERS }).notNull(),
    currency: text(),
    /** The year in whose prices it is said; null: of the day. */
    priceYear: integer("price_year"),
    basis: text({ enum: FIGURE_BASES }).notNull(),
    asOf: text("as_of"),
    definition: text(),
    wording: text(),
    source: text().notNull(),
  },
  (row) => [
    index("site_figures_by_site").on(row.siteId, row.measure, row.year),
    index("site_figures_by_subject").on(row.subject),
    index("site_figures_by_phase").on(row.phaseId),
    check("site_figure_measure_known", isOneOf(row.measure, FIGURE_MEASURES)),
    check("site_figure_basis_known", isOneOf(row.basis, FIGURE_BASES)),
    check("site_figure_qualifier_known", isOneOf(row.qualifier, QUALIFIERS)),
    check(
      "site_figure_money_has_currency",
      sql`(${row.measure} = 'investment') = (${row.currency} is not null)`,
    ),
  ],
);
