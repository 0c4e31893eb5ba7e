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
	CONSTRAINT "job_kind_known" CHECK("__new_jobs"."kind" in ('import-read', 'import-commit', 'import-undo', 'submission-freeze', 'meeting-make')),
	CONSTRAINT "job_state_known" CHECK("__new_jobs"."state" in ('waiting', 'running', 'done', 'cancelled', 'given-up'))
);
--> statement-breakpoint
INSERT INTO `__new_jobs`("id", "kind", "subject_id", "state", "worker", "leased_until", "tries", "done", "total", "checkpoint", "problem", "created_by", "created_at", "ended_at") SELECT "id", "kind", "subject_id", "state", "worker", "leased_until", "tries", "done", "total", "checkpoint", "problem", "created_by", "created_at", "ended_at" FROM `jobs`;--> statement-breakpoint
DROP TABLE `jobs`;--> statement-breakpoint
ALTER TABLE `__new_jobs` RENAME TO `jobs`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `jobs_by_state` ON `jobs` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_by_subject` ON `jobs` (`kind`,`subject_id`);--> statement-breakpoint
ALTER TABLE `meeting_questions` ADD `question_en` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `place_en` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `agenda_en` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `attendees_en` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `decisions_en` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `talking_points_en` text DEFAULT '' NOT NULL;