CREATE TABLE `message_figures` (
	`message_id` integer NOT NULL,
	`letter` text NOT NULL,
	`area_type` text NOT NULL,
	`area` text NOT NULL,
	`measure` text NOT NULL,
	`definition_ja` text NOT NULL,
	`definition_en` text NOT NULL,
	`unit_ja` text NOT NULL,
	`unit_en` text NOT NULL,
	`as_of` text NOT NULL,
	`released_on` text,
	PRIMARY KEY(`message_id`, `letter`),
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "message_figure_letter_known" CHECK("message_figures"."letter" in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M')),
	CONSTRAINT "message_figure_area_known" CHECK("message_figures"."area_type" in ('nation', 'region', 'jurisdiction', 'state', 'county'))
);
--> statement-breakpoint
CREATE TABLE `message_uses` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`message_id` integer NOT NULL,
	`paper` text NOT NULL,
	`subject` text NOT NULL,
	`language` text NOT NULL,
	`edition` text NOT NULL,
	`said` text NOT NULL,
	`wording` text NOT NULL,
	`figures` text NOT NULL,
	`used_by` integer,
	`used_at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`used_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "message_use_paper_known" CHECK("message_uses"."paper" in ('one-pager', 'meeting')),
	CONSTRAINT "message_use_language_known" CHECK("message_uses"."language" in ('ja', 'en')),
	CONSTRAINT "message_use_edition_known" CHECK("message_uses"."edition" in ('inside', 'outside'))
);
--> statement-breakpoint
CREATE INDEX `message_uses_by_time` ON `message_uses` (`used_at`,`id`);--> statement-breakpoint
CREATE INDEX `message_uses_of_message` ON `message_uses` (`message_id`,`used_at`);--> statement-breakpoint
CREATE TABLE `messages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`wording_ja` text NOT NULL,
	`wording_en` text NOT NULL,
	`priority` text,
	`source` text NOT NULL,
	`expires_on` text NOT NULL,
	`approved_at` integer,
	`approved_by` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`approved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `messages_by_expiry` ON `messages` (`expires_on`,`id`);--> statement-breakpoint
CREATE TABLE `meeting_files` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`format` text NOT NULL,
	`language` text NOT NULL,
	`edition` text NOT NULL,
	`hash` text NOT NULL,
	`bytes` integer NOT NULL,
	`made_by` integer,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hash`) REFERENCES `stored_files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_file_format_known" CHECK("meeting_files"."format" in ('pdf', 'docx')),
	CONSTRAINT "meeting_file_language_known" CHECK("meeting_files"."language" in ('ja', 'en')),
	CONSTRAINT "meeting_file_edition_known" CHECK("meeting_files"."edition" in ('inside', 'outside'))
);
--> statement-breakpoint
CREATE INDEX `meeting_files_of_meeting` ON `meeting_files` (`meeting_id`,`id`);--> statement-breakpoint
CREATE TABLE `meeting_questions` (
	`meeting_id` integer NOT NULL,
	`position` integer NOT NULL,
	`question` text NOT NULL,
	`message_id` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `position`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title_ja` text NOT NULL,
	`title_en` text,
	`day` text NOT NULL,
	`time` text,
	`place` text NOT NULL,
	`period_from` text NOT NULL,
	`period_to` text NOT NULL,
	`submission_id` integer,
	`agenda` text NOT NULL,
	`attendees` text NOT NULL,
	`decisions` text DEFAULT '' NOT NULL,
	`talking_points` text DEFAULT '' NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meetings_by_day` ON `meetings` (`day`,`id`);