DROP INDEX `events_pending`;--> statement-breakpoint
CREATE INDEX `events_hidden` ON `events` (`first_day`,`id`) WHERE "events"."hidden" = 1;--> statement-breakpoint
CREATE INDEX `events_one_language` ON `events` (`first_day`,`id`) WHERE ("events"."title_ja" is null or "events"."title_en" is null);--> statement-breakpoint
CREATE INDEX `events_pending` ON `events` (`first_day`,`id`,`withdrawn_at`,`approval`) WHERE "events"."counted" = 'pending';