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
CREATE INDEX `attachments_removed` ON `attachments` (`removed_at`);--> statement-breakpoint
CREATE TABLE `example_photos` (
	`example_id` integer NOT NULL,
	`position` integer NOT NULL,
	`attachment_id` integer NOT NULL,
	PRIMARY KEY(`example_id`, `position`),
	FOREIGN KEY (`example_id`) REFERENCES `examples`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `example_photos_by_attachment` ON `example_photos` (`attachment_id`);--> statement-breakpoint
CREATE TABLE `examples` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`event_id` integer NOT NULL,
	`state` text DEFAULT 'nominated' NOT NULL,
	`title_ja` text,
	`title_en` text,
	`words` text NOT NULL,
	`people` text NOT NULL,
	`press` text NOT NULL,
	`nominated_by` integer,
	`nominated_at` integer NOT NULL,
	`decided_by` integer,
	`decided_at` integer,
	`reason` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`nominated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "example_state_known" CHECK("examples"."state" in ('nominated', 'chosen', 'declined', 'withdrawn')),
	CONSTRAINT "example_people_known" CHECK("examples"."people" in ('nobody', 'agreed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `examples_event_id_unique` ON `examples` (`event_id`);--> statement-breakpoint
CREATE INDEX `examples_by_state` ON `examples` (`state`,`nominated_at`);