-- The trigger names the table of events, which is built anew: it steps aside and comes back at the end.
DROP TRIGGER `observations_never_vanish`;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`form` text NOT NULL,
	`kind` text NOT NULL,
	`title_ja` text,
	`title_en` text,
	`summary_ja` text,
	`summary_en` text,
	`results_ja` text,
	`results_en` text,
	`lead` text NOT NULL,
	`classification` text DEFAULT 'confidentiality-2' NOT NULL,
	`may_be_published` integer DEFAULT false NOT NULL,
	`plan` text,
	`first_day` text NOT NULL,
	`last_day` text NOT NULL,
	`fictional` integer DEFAULT false NOT NULL,
	`seed_key` text,
	`source` text,
	`mark` text,
	`search_text` text NOT NULL,
	`approval` text DEFAULT 'approved' NOT NULL,
	`submitted_by` integer,
	`submitted_at` integer,
	`hidden` integer DEFAULT false NOT NULL,
	`guests` text,
	`programme_ja` text,
	`programme_en` text,
	`counted` text DEFAULT 'pending' NOT NULL,
	`counted_criterion` text,
	`counted_by` integer,
	`counted_at` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`updated_by` integer,
	`updated_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_reason` text,
	FOREIGN KEY (`kind`) REFERENCES `kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead`) REFERENCES `organisers`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`counted_criterion`) REFERENCES `counting_criteria`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`counted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "event_has_title" CHECK("__new_events"."title_ja" is not null or "__new_events"."title_en" is not null),
	CONSTRAINT "event_form_known" CHECK("__new_events"."form" in ('caravan', 'media-buy', 'mission-event', 'other')),
	CONSTRAINT "event_classification_known" CHECK("__new_events"."classification" in ('confidentiality-1', 'confidentiality-2', 'confidentiality-3')),
	CONSTRAINT "event_days_in_order" CHECK("__new_events"."first_day" <= "__new_events"."last_day"),
	CONSTRAINT "event_revision_positive" CHECK("__new_events"."revision" >= 1),
	CONSTRAINT "event_approval_known" CHECK("__new_events"."approval" in ('draft', 'submitted', 'returned', 'approved')),
	CONSTRAINT "event_counted_known" CHECK("__new_events"."counted" in ('yes', 'no', 'pending')),
	CONSTRAINT "event_only_drafts_hidden" CHECK("__new_events"."hidden" = 0 or "__new_events"."approval" = 'draft')
);
--> statement-breakpoint
INSERT INTO `__new_events`("id", "form", "kind", "title_ja", "title_en", "summary_ja", "summary_en", "results_ja", "results_en", "lead", "classification", "may_be_published", "plan", "first_day", "last_day", "fictional", "seed_key", "source", "mark", "search_text", "approval", "submitted_by", "submitted_at", "hidden", "guests", "programme_ja", "programme_en", "counted", "counted_criterion", "counted_by", "counted_at", "revision", "created_by", "created_at", "updated_by", "updated_at", "withdrawn_at", "withdrawn_reason") SELECT "id", "form", "kind", "title_ja", "title_en", "summary_ja", "summary_en", "results_ja", "results_en", "lead", "classification", "may_be_published", "plan", "first_day", "last_day", "fictional", "seed_key", "source", "mark", "search_text", "approval", "submitted_by", "submitted_at", "hidden", "guests", "programme_ja", "programme_en", "counted", "counted_criterion", "counted_by", "counted_at", "revision", "created_by", "created_at", "updated_by", "updated_at", "withdrawn_at", "withdrawn_reason" FROM `events`;--> statement-breakpoint
DROP TABLE `events`;--> statement-breakpoint
ALTER TABLE `__new_events` RENAME TO `events`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `events_seed_key_unique` ON `events` (`seed_key`);--> statement-breakpoint
CREATE INDEX `events_by_first_day` ON `events` (`first_day`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_lead` ON `events` (`lead`,`first_day`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_kind` ON `events` (`kind`);--> statement-breakpoint
CREATE INDEX `events_by_approval` ON `events` (`approval`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `events_counting` ON `events` (`id`,`withdrawn_at`,`hidden`,`fictional`,`first_day`,`form`,`kind`,`approval`,`seed_key`,`counted`);--> statement-breakpoint
CREATE INDEX `events_pending` ON `events` (`first_day`,`id`) WHERE "events"."counted" = 'pending';--> statement-breakpoint
ALTER TABLE `users` ADD `reading` text;--> statement-breakpoint
CREATE TRIGGER observations_never_vanish
BEFORE DELETE ON observations
WHEN NOT EXISTS (
  SELECT 1 FROM occurrences o JOIN events e ON e.id = o.event_id WHERE o.id = OLD.occurrence_id AND e.fictional = 1
)
BEGIN
  SELECT RAISE(ABORT, 'observations are append-only');
END;
