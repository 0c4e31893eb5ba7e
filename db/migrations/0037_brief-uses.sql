PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_message_uses` (
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
	CONSTRAINT "message_use_paper_known" CHECK("__new_message_uses"."paper" in ('one-pager', 'brief', 'meeting')),
	CONSTRAINT "message_use_language_known" CHECK("__new_message_uses"."language" in ('ja', 'en')),
	CONSTRAINT "message_use_edition_known" CHECK("__new_message_uses"."edition" in ('inside', 'outside'))
);
--> statement-breakpoint
INSERT INTO `__new_message_uses`("id", "message_id", "paper", "subject", "language", "edition", "said", "wording", "figures", "used_by", "used_at") SELECT "id", "message_id", "paper", "subject", "language", "edition", "said", "wording", "figures", "used_by", "used_at" FROM `message_uses`;--> statement-breakpoint
DROP TABLE `message_uses`;--> statement-breakpoint
ALTER TABLE `__new_message_uses` RENAME TO `message_uses`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `message_uses_by_time` ON `message_uses` (`used_at`,`id`);--> statement-breakpoint
CREATE INDEX `message_uses_of_message` ON `message_uses` (`message_id`,`used_at`);