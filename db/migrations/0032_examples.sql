CREATE TABLE `example_photos` (
	`example_id` integer NOT NULL,
	`position` integer NOT NULL,
	`attachment_id` integer NOT NULL,
	PRIMARY KEY(`example_id`, `position`),
	FOREIGN KEY (`example_id`) REFERENCES `examples`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `example_photos_by_attachment` ON `example_photos` (`attachment_id`);--> statement-breakpoint
CREATE TABLE `examples` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`event_id` integer NOT NULL,
	`state` text DEFAULT 'nominated' NOT NULL,
	`title_ja` text,
	`title_en` text,
	`words` text NOT NULL,
	`people` text NOT NULL,
	`press` text NOT NULL,
	`nominated_by` integer,
	`nominated_at` integer NOT NULL,
	`decided_by` integer,
	`decided_at` integer,
	`reason` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`nominated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "example_state_known" CHECK("examples"."state" in ('nominated', 'chosen', 'declined', 'withdrawn')),
	CONSTRAINT "example_people_known" CHECK("examples"."people" in ('nobody', 'agreed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `examples_event_id_unique` ON `examples` (`event_id`);--> statement-breakpoint
CREATE INDEX `examples_by_state` ON `examples` (`state`,`nominated_at`);