/** People, their sign-in and the audit trail. */
import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { ROLES } from "~/domain/people/permissions";
import { LANGUAGES } from "~/domain/value/language";
import { perEngine } from "../engine/engine";
import { flag, instant, isOneOf } from "./columns";
import { organisers } from "./reference";

/** A person with an account. Without a password hash the invitation is still open. */
export const users = sqliteTable(
  "users",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** Lower case, NFKC. */
    email: text().notNull().unique(),
    name: text().notNull(),
    /** How the name is read, in kana: to sort by. */
    reading: text(),
    role: text({ enum: ROLES }).notNull(),
    organiser: text().references(() => organisers.slug),
    /** May approve events of the own organiser. P2 */
    approver: flag("approver").notNull().default(false),
    /** Wants what waits for it by e-mail, where the installation sends any. */
    digest: flag("digest").notNull().default(true),
    passwordHash: text("password_hash"),
    active: flag("active").notNull().default(true),
    language: text({ enum: LANGUAGES }).notNull().default("ja"),
    createdAt: instant("created_at").notNull(),
    /** Counts changes: an edit made from an older revision is refused. */
    revision: integer().notNull().default(1),
  },
  (row) => [
    check("user_role_known", isOneOf(row.role, ROLES)),
    check("user_language_known", isOneOf(row.language, LANGUAGES)),
    check(
      "user_editor_has_organiser",
      sql`${row.role} not in ('mission-editor', 'agency-editor') or ${row.organiser} is not null`,
    ),
  ],
);

/** A signed-in browser. The cookie holds the token, the table its SHA-256. */
export const signIns = sqliteTable(
  "sign_ins",
  {
    tokenHash: text("token_hash").primaryKey(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
  },
  (row) => [index("sign_ins_by_user").on(row.userId)],
);

/** Single-use links: the first administrator's welcome, an invitation, a new password. */
export const oneTimeLinks = sqliteTable(
  "one_time_links",
  {
    tokenHash: text("token_hash").primaryKey(),
    purpose: text({ enum: ["welcome", "invitation", "reset"] }).notNull(),
    userId: integer("user_id").references(() => users.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (row) => [
    check("one_time_link_purpose_known", isOneOf(row.purpose, ["welcome", "invitation", "reset"])),
  ],
);

/** Bearer tokens of the API, stored as SHA-256. */
export const apiTokens = sqliteTable("api_tokens", {
  tokenHash: text("token_hash").primaryKey(),
  userId: integer("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" }),
  /** Whether programs may write with it what its person may; else they read. */
  mayWrite: flag("may_write").notNull().default(false),
  createdAt: instant("created_at").notNull(),
  /** To the hour. Null: not yet. */
  lastUsedAt: instant("last_used_at"),
});

/** Sign-ins of an account that were refused for a wrong password, by day of UTC. */
export const failedSignIns = sqliteTable(
  "failed_sign_ins",
  {
    userId: integer("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    day: text().notNull(),
    count: integer().notNull(),
    lastAt: instant("last_at").notNull(),
  },
  (row) => [primaryKey({ columns: [row.userId, row.day] })],
);

/**
 * The address under which somebody's calendar program reads the events, one at most: the table holds the SHA-256 of its
 * secret part. P175
 */
export const feedAddresses = sqliteTable("feed_addresses", {
  userId: integer("user_id")
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  tokenHash: text("token_hash").notNull().unique(),
  createdAt: instant("created_at").notNull(),
});

/** Who did what, when, before and after: written in the transaction of the change itself. */
export const auditEntries = sqliteTable(
  "audit_entries",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    at: instant("at").notNull(),
    /** Null: the system itself (seeds, the admin command). */
    userId: integer("user_id").references(() => users.id),
    action: text().notNull(),
    /** What it was done to: `event`, `user`, … and its id as text. */
    subjectType: text("subject_type").notNull(),
    subjectId: text("subject_id").notNull(),
    before: text({ mode: "json" }),
    after: text({ mode: "json" }),
  },
  (row) => [
    index("audit_entries_by_subject").on(row.subjectType, row.subjectId),
    index("audit_entries_by_user").on(row.userId),
  ],
);

/**
 * The chain of the trail: each seal is the hash of the one before and of what its entry says, so that an entry that was
 * changed or taken away later is found. Triggers keep both tables from being changed.
 */
export const auditSeals = sqliteTable("audit_seals", {
  entryId: integer("entry_id")
    .primaryKey()
    .references(() => auditEntries.id),
  seal: text().notNull(),
});

/** A page with conditions, under a name of somebody's own; the link with its key opens it for everybody signed in. */
export const savedViews = sqliteTable(
  "saved_views",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Random: views of others are not found by counting. */
    key: text().notNull().unique(),
    name: text().notNull(),
    /** Path and conditions, as `readViewAddress` keeps them. */
    address: text().notNull(),
    /** Where its owner begins after signing in: one at most. */
    isStart: flag("is_start").notNull().default(false),
    createdAt: instant("created_at").notNull(),
  },
  (row) => [
    uniqueIndex("saved_views_name").on(row.userId, row.name),
    uniqueIndex("saved_views_start")
      .on(row.userId)
      .where(perEngine({ sqlite: sql`${row.isStart}`, postgres: sql`${row.isStart} = 1` })),
  ],
);
