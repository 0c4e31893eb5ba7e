CREATE TABLE `compared_events` (
	`event_id` integer NOT NULL,
	`state` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`near_from` text NOT NULL,
	`near_to` text NOT NULL,
	PRIMARY KEY(`event_id`, `state`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `compared_events_by_day` ON `compared_events` (`state`,`to`,`event_id`);--> statement-breakpoint
CREATE INDEX `compared_events_rough` ON `compared_events` (`state`,`to`,`near_from`,`event_id`) WHERE "compared_events"."from" <> "compared_events"."to";--> statement-breakpoint
CREATE TABLE `likely_doubles` (
	`first` integer NOT NULL,
	`second` integer NOT NULL,
	`until` text NOT NULL,
	`first_lead` text NOT NULL,
	`second_lead` text NOT NULL,
	PRIMARY KEY(`first`, `second`),
	FOREIGN KEY (`first`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`second`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `likely_doubles_by_second` ON `likely_doubles` (`second`);--> statement-breakpoint
CREATE INDEX `likely_doubles_by_day` ON `likely_doubles` (`until`,`first`,`second`,`first_lead`,`second_lead`);--> statement-breakpoint
CREATE TABLE `outdated_tags` (
	`event_id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
DROP INDEX `events_hidden`;--> statement-breakpoint
DROP INDEX `events_one_language`;--> statement-breakpoint
CREATE INDEX `events_last_by_lead` ON `events` (`lead`,`last_day`,`id`) WHERE "events"."last_day" <> '';--> statement-breakpoint
CREATE INDEX `events_hidden` ON `events` (`first_day`,`id`,`lead`,`created_by`,`withdrawn_at`) WHERE "events"."hidden" = 1;--> statement-breakpoint
CREATE INDEX `events_one_language` ON `events` (`first_day`,`id`,`lead`,`withdrawn_at`) WHERE ("events"."title_ja" is null or "events"."title_en" is null);--> statement-breakpoint
CREATE INDEX `event_co_organisers_by_organiser` ON `event_co_organisers` (`organiser`,`event_id`);--> statement-breakpoint
CREATE INDEX `occurrences_uncounted` ON `occurrences` (`first_from`,`last_to`,`outcome`,`event_id`) WHERE "occurrences"."type" = 'session' and "occurrences"."official_count" = 0;--> statement-breakpoint
-- What is derived of an event is stale also when its titles, its lead, its classification or its plan change.
DROP TRIGGER event_sums_stale_by_event;
--> statement-breakpoint
CREATE TRIGGER `event_sums_stale_by_event` AFTER UPDATE OF form, fictional, approval, counted, withdrawn_at, hidden, title_ja, title_en, lead, classification, plan ON `events`
WHEN old.form IS NOT new.form
	OR old.fictional IS NOT new.fictional
	OR old.approval IS NOT new.approval
	OR old.counted IS NOT new.counted
	OR old.withdrawn_at IS NOT new.withdrawn_at
	OR old.hidden IS NOT new.hidden
	OR old.title_ja IS NOT new.title_ja
	OR old.title_en IS NOT new.title_en
	OR old.lead IS NOT new.lead
	OR old.classification IS NOT new.classification
	OR old.plan IS NOT new.plan
BEGIN
	UPDATE event_sums SET stale = 1 WHERE event_id = new.id;
END;
--> statement-breakpoint
UPDATE event_sums SET stale = 1;
