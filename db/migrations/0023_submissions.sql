CREATE TABLE `submission_drafters` (
	`submission_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`added_at` integer NOT NULL,
	`left_at` integer,
	PRIMARY KEY(`submission_id`, `user_id`),
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `submission_errata` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`submission_id` integer NOT NULL,
	`axis` text NOT NULL,
	`key` text NOT NULL,
	`figure` text NOT NULL,
	`frozen` integer NOT NULL,
	`current_value` integer NOT NULL,
	`decision` text NOT NULL,
	`note` text,
	`decided_by` integer,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "erratum_figure_known" CHECK("submission_errata"."figure" in ('events', 'low', 'high')),
	CONSTRAINT "erratum_decision_known" CHECK("submission_errata"."decision" in ('correct', 'annotate', 'next-report'))
);
--> statement-breakpoint
CREATE INDEX `submission_errata_of_figure` ON `submission_errata` (`submission_id`,`axis`,`key`,`figure`);--> statement-breakpoint
CREATE TABLE `submission_files` (
	`submission_id` integer NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`bytes` integer NOT NULL,
	PRIMARY KEY(`submission_id`, `name`),
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hash`) REFERENCES `stored_files`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "submission_file_known" CHECK("submission_files"."name" in ('report.json', 'report.csv', 'report.xlsx', 'report.docx', 'report.pdf'))
);
--> statement-breakpoint
CREATE TABLE `submission_steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`submission_id` integer NOT NULL,
	`step` text NOT NULL,
	`on_day` text,
	`number` text,
	`office` text,
	`skipped` text,
	`recorded_by` integer,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "submission_step_known" CHECK("submission_steps"."step" in ('inquiry', 'answered', 'consulted', 'frozen', 'submitted', 'published', 'superseded')),
	CONSTRAINT "submission_step_taken_or_skipped" CHECK(("submission_steps"."on_day" is null) = ("submission_steps"."skipped" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submission_step_once` ON `submission_steps` (`submission_id`,`step`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title_ja` text,
	`title_en` text,
	`period_from` text NOT NULL,
	`period_to` text NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`note` text,
	`freezing_by` integer,
	`freezing_at` integer,
	`freezing_step` text,
	`frozen_at` integer,
	`rules` text,
	`code` text,
	`sha256` text,
	`superseded_by` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`freezing_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "submission_state_known" CHECK("submissions"."state" in ('draft', 'inquiry', 'answered', 'consulted', 'frozen', 'submitted', 'published', 'superseded')),
	CONSTRAINT "submission_period_in_order" CHECK("submissions"."period_from" <= "submissions"."period_to"),
	CONSTRAINT "submission_revision_positive" CHECK("submissions"."revision" >= 1),
	CONSTRAINT "submission_frozen_whole" CHECK(("submissions"."sha256" is null) = ("submissions"."frozen_at" is null) and ("submissions"."sha256" is null) = ("submissions"."rules" is null) and ("submissions"."sha256" is null) = ("submissions"."code" is null))
);
--> statement-breakpoint
CREATE INDEX `submissions_by_period` ON `submissions` (`period_from`,`period_to`,`id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_jobs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	`state` text NOT NULL,
	`worker` text,
	`leased_until` integer,
	`tries` integer DEFAULT 0 NOT NULL,
	`done` integer DEFAULT 0 NOT NULL,
	`total` integer,
	`checkpoint` text,
	`problem` text,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "job_kind_known" CHECK("__new_jobs"."kind" in ('import-read', 'import-commit', 'import-undo', 'submission-freeze')),
	CONSTRAINT "job_state_known" CHECK("__new_jobs"."state" in ('waiting', 'running', 'done', 'cancelled', 'given-up'))
);
--> statement-breakpoint
INSERT INTO `__new_jobs`("id", "kind", "subject_id", "state", "worker", "leased_until", "tries", "done", "total", "checkpoint", "problem", "created_by", "created_at", "ended_at") SELECT "id", "kind", "subject_id", "state", "worker", "leased_until", "tries", "done", "total", "checkpoint", "problem", "created_by", "created_at", "ended_at" FROM `jobs`;--> statement-breakpoint
DROP TABLE `jobs`;--> statement-breakpoint
ALTER TABLE `__new_jobs` RENAME TO `jobs`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `jobs_by_state` ON `jobs` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_by_subject` ON `jobs` (`kind`,`subject_id`);