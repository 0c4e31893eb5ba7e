CREATE TABLE `kept_answers` (
	`key` text PRIMARY KEY NOT NULL,
	`status` integer NOT NULL,
	`headers` text NOT NULL,
	`body` blob NOT NULL,
	`answered_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `kept_answers_by_age` ON `kept_answers` (`answered_at`);--> statement-breakpoint
CREATE INDEX `events_secret` ON `events` (`lead`,`id`) WHERE "events"."classification" = 'confidentiality-3';