DROP INDEX `events_pending`;--> statement-breakpoint
CREATE INDEX `events_hidden` ON `events` (`first_day`,`id`) WHERE "events"."hidden" = 1;--> statement-breakpoint
CREATE INDEX `events_one_language` ON `events` (`first_day`,`id`) WHERE ("events"."title_ja" is null or "events"."title_en" is null);--> statement-breakpoint
CREATE INDEX `events_pending` ON `events` (`first_day`,`id`,`withdrawn_at`,`approval`) WHERE "events"."counted" = 'pending';--> statement-breakpoint
-- New events are marked with their rows: a trigger for each row of an import costs more than the mark.
DROP TRIGGER event_sums_begun;
--> statement-breakpoint
DROP TRIGGER event_sums_stale_by_new_occurrence;
