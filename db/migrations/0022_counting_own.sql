CREATE TABLE `counting_criteria` (
	`code` text PRIMARY KEY NOT NULL,
	`decision` text NOT NULL,
	`position` integer NOT NULL,
	`name_ja` text NOT NULL,
	`name_en` text NOT NULL,
	`retired_at` integer,
	`source` text,
	`edited_by` integer,
	`edited_at` integer,
	FOREIGN KEY (`edited_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "criterion_decision_known" CHECK("counting_criteria"."decision" in ('yes', 'no'))
);
--> statement-breakpoint
-- Columns are added and no table is built anew: triggers, indexes and what refers to an event stay as they are.
ALTER TABLE `events` ADD `counted` text DEFAULT 'pending' NOT NULL CONSTRAINT "event_counted_known" CHECK("counted" in ('yes', 'no', 'pending'));--> statement-breakpoint
ALTER TABLE `events` ADD `counted_criterion` text REFERENCES counting_criteria(code);--> statement-breakpoint
ALTER TABLE `events` ADD `counted_by` integer REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `events` ADD `counted_at` integer;--> statement-breakpoint
-- N13: what the register holds when the rule comes is counted, as it was until then.
UPDATE `events` SET `counted` = 'yes';--> statement-breakpoint
DROP INDEX `events_counting`;--> statement-breakpoint
CREATE INDEX `events_counting` ON `events` (`id`,`withdrawn_at`,`hidden`,`fictional`,`first_day`,`form`,`kind`,`approval`,`seed_key`,`counted`);--> statement-breakpoint
CREATE INDEX `events_pending` ON `events` (`first_day`,`id`) WHERE "events"."counted" = 'pending';--> statement-breakpoint
DROP INDEX `occurrences_counting`;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `whole_low` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `whole_high` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `whole_exact` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `whole_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `unknown_low` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `unknown_high` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `unknown_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `ours_open_ended` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `observations` ADD `scope` text DEFAULT 'unknown' NOT NULL CONSTRAINT "observation_scope_known" CHECK("scope" in ('own', 'part', 'whole', 'unknown'));--> statement-breakpoint
ALTER TABLE `observations` ADD `corrects` integer REFERENCES observations(id);--> statement-breakpoint
-- N14: of what is recorded nobody said what was counted.
UPDATE `occurrences` SET `unknown_low` = `attendance_low`, `unknown_high` = `attendance_high`, `unknown_count` = `official_count`, `ours_open_ended` = `attendance_open_ended` WHERE `official_count` > 0;--> statement-breakpoint
CREATE INDEX `occurrences_counting` ON `occurrences` (`outcome`,`first_from`,`first_to`,`event_id`,`type`,`attendance_low`,`attendance_high`,`attendance_exact`,`online_low`,`online_high`,`attendance_open_ended`,`official_count`,`whole_low`,`whole_high`,`whole_exact`,`whole_count`,`unknown_low`,`unknown_high`,`unknown_count`,`ours_open_ended`,`counts_as`);
