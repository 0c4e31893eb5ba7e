/** Attachments (添付ファイル): photos and papers of an event. Their bytes lie in `stored_files`. P190-P192 */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { CONSENTS } from "~/domain/attachment/attachment";
import { ATTACHMENT_KINDS } from "~/domain/attachment/attachment-kind";
import { perEngine } from "../engine/engine";
import { flag, instant, isOneOf } from "./columns";
import { events } from "./events";
import { storedFiles } from "./files";
import { users } from "./people";

export const attachments = sqliteTable(
  "attachments",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    eventId: integer("event_id")
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    kind: text({ enum: ATTACHMENT_KINDS }).notNull(),
    fileName: text("file_name").notNull(),
    /** SHA-256 of the file as it was brought, by which the same one is known again. */
    broughtHash: text("brought_hash").notNull(),
    hash: text()
      .notNull()
      .references(() => storedFiles.hash),
    bytes: integer().notNull(),
    /** Of a picture, as it is kept; its thumbnail has the same shape. */
    width: integer(),
    height: integer(),
    thumbnailHash: text("thumbnail_hash").references(() => storedFiles.hash),
    thumbnailBytes: integer("thumbnail_bytes"),
    captionJa: text("caption_ja"),
    captionEn: text("caption_en"),
    credit: text(),
    consent: text({ enum: CONSENTS }).notNull(),
    mayBePublished: flag("may_be_published").notNull().default(false),
    revision: integer().notNull().default(1),
    addedBy: integer("added_by").references(() => users.id),
    addedAt: instant("added_at").notNull(),
    removedBy: integer("removed_by").references(() => users.id),
    removedAt: instant("removed_at"),
    /** Long after it was removed: its bytes are gone, and it cannot come back. */
    discardedAt: instant("discarded_at"),
  },
  (row) => [
    index("attachments_by_event").on(row.eventId, row.position),
    index("attachments_by_hash").on(row.hash),
    index("attachments_by_thumbnail").on(row.thumbnailHash),
    index("attachments_removed").on(row.removedAt),
    check("attachment_kind_known", isOneOf(row.kind, ATTACHMENT_KINDS)),
    check("attachment_consent_known", isOneOf(row.consent, CONSENTS)),
    check(
      "attachment_published_with_consent",
      perEngine({
        sqlite: sql`not ${row.mayBePublished} or ${row.consent} in ('given', 'nobody')`,
        postgres: sql`${row.mayBePublished} = 0 or ${row.consent} in ('given', 'nobody')`,
      }),
    ),
    check(
      "attachment_picture_whole",
      sql`(${row.width} is null) = (${row.thumbnailHash} is null) and (${row.width} is null) = (${row.height} is null)`,
    ),
    check(
      "attachment_discarded_after_removal",
      sql`${row.discardedAt} is null or ${row.removedAt} is not null`,
    ),
  ],
);
