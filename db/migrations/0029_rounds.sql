CREATE TABLE `round_addressees` (
	`round_id` integer NOT NULL,
	`organiser` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`round_id`, `organiser`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organiser`) REFERENCES `organisers`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `round_addressees_by_organiser` ON `round_addressees` (`organiser`,`round_id`);--> statement-breakpoint
CREATE TABLE `round_answers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`round_id` integer NOT NULL,
	`organiser` text NOT NULL,
	`kind` text NOT NULL,
	`note` text,
	`gaps` integer DEFAULT 0 NOT NULL,
	`basis` text NOT NULL,
	`answered_by` integer,
	`answered_at` integer NOT NULL,
	`reopened_by` integer,
	`reopened_at` integer,
	`reopened_reason` text,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organiser`) REFERENCES `organisers`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reopened_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "round_answer_kind_known" CHECK("round_answers"."kind" in ('nothing', 'finished'))
);
--> statement-breakpoint
CREATE INDEX `round_answers_by_round` ON `round_answers` (`round_id`,`organiser`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `round_answer_stands_once` ON `round_answers` (`round_id`,`organiser`) WHERE "round_answers"."reopened_at" is null;--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title_ja` text,
	`title_en` text,
	`period_from` text NOT NULL,
	`period_to` text NOT NULL,
	`deadline` text NOT NULL,
	`asks` text NOT NULL,
	`note` text,
	`state` text DEFAULT 'open' NOT NULL,
	`fictional` integer DEFAULT false NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "round_state_known" CHECK("rounds"."state" in ('open', 'closed', 'cancelled')),
	CONSTRAINT "round_period_in_order" CHECK("rounds"."period_from" <= "rounds"."period_to"),
	CONSTRAINT "round_revision_positive" CHECK("rounds"."revision" >= 1)
);
--> statement-breakpoint
CREATE INDEX `rounds_by_period` ON `rounds` (`period_from`,`period_to`,`id`);