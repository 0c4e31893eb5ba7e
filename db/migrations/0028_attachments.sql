CREATE TABLE `attachments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`event_id` integer NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`file_name` text NOT NULL,
	`brought_hash` text NOT NULL,
	`hash` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer,
	`height` integer,
	`thumbnail_hash` text,
	`thumbnail_bytes` integer,
	`caption_ja` text,
	`caption_en` text,
	`credit` text,
	`consent` text NOT NULL,
	`may_be_published` integer DEFAULT false NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`added_by` integer,
	`added_at` integer NOT NULL,
	`removed_by` integer,
	`removed_at` integer,
	`discarded_at` integer,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`hash`) REFERENCES `stored_files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thumbnail_hash`) REFERENCES `stored_files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attachment_kind_known" CHECK("attachments"."kind" in ('jpeg', 'png', 'webp', 'pdf', 'docx', 'xlsx')),
	CONSTRAINT "attachment_consent_known" CHECK("attachments"."consent" in ('unasked', 'given', 'nobody', 'refused')),
	CONSTRAINT "attachment_published_with_consent" CHECK(not "attachments"."may_be_published" or "attachments"."consent" in ('given', 'nobody')),
	CONSTRAINT "attachment_picture_whole" CHECK(("attachments"."width" is null) = ("attachments"."thumbnail_hash" is null) and ("attachments"."width" is null) = ("attachments"."height" is null)),
	CONSTRAINT "attachment_discarded_after_removal" CHECK("attachments"."discarded_at" is null or "attachments"."removed_at" is not null)
);
--> statement-breakpoint
CREATE INDEX `attachments_by_event` ON `attachments` (`event_id`,`position`);--> statement-breakpoint
CREATE INDEX `attachments_by_hash` ON `attachments` (`hash`);--> statement-breakpoint
CREATE INDEX `attachments_by_thumbnail` ON `attachments` (`thumbnail_hash`);--> statement-breakpoint
CREATE INDEX `attachments_removed` ON `attachments` (`removed_at`);