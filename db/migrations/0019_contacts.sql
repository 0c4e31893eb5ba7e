CREATE TABLE `organisation_former_names` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`organisation_id` integer NOT NULL,
	`name_ja` text,
	`name_en` text,
	`kept_at` integer NOT NULL,
	`kept_by` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`kept_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "former_name_given" CHECK("organisation_former_names"."name_ja" is not null or "organisation_former_names"."name_en" is not null)
);
--> statement-breakpoint
CREATE INDEX `organisation_former_names_by_organisation` ON `organisation_former_names` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `office_meetings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`office` text NOT NULL,
	`office_name` text,
	`state` text NOT NULL,
	`organisation_id` integer,
	`site_id` integer,
	`occurrence_id` integer,
	`day_precision` text NOT NULL,
	`day_from` text NOT NULL,
	`day_to` text NOT NULL,
	`organiser` text NOT NULL,
	`person_name` text,
	`notes` text,
	`follow_up` text,
	`follow_up_owner` integer,
	`follow_up_due` text,
	`follow_up_done_at` integer,
	`follow_up_done_by` integer,
	`fictional` integer DEFAULT false NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`updated_by` integer,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`state`) REFERENCES `states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`occurrence_id`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`organiser`) REFERENCES `organisers`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`follow_up_owner`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`follow_up_done_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "office_meeting_office_known" CHECK("office_meetings"."office" in ('governor', 'lieutenant-governor', 'mayor', 'state-legislator', 'member-of-congress', 'edc', 'executive', 'other')),
	CONSTRAINT "office_meeting_precision_known" CHECK("office_meetings"."day_precision" in ('day', 'month', 'quarter', 'fiscal-year')),
	CONSTRAINT "office_meeting_days_in_order" CHECK("office_meetings"."day_from" <= "office_meetings"."day_to"),
	CONSTRAINT "office_meeting_follow_up_whole" CHECK(("office_meetings"."follow_up" is null) = ("office_meetings"."follow_up_owner" is null) and ("office_meetings"."follow_up" is null) = ("office_meetings"."follow_up_due" is null)),
	CONSTRAINT "office_meeting_done_after_follow_up" CHECK("office_meetings"."follow_up_done_at" is null or "office_meetings"."follow_up" is not null)
);
--> statement-breakpoint
CREATE INDEX `office_meetings_by_state` ON `office_meetings` (`state`,`office`,`day_to`);--> statement-breakpoint
CREATE INDEX `office_meetings_by_organisation` ON `office_meetings` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `office_meetings_by_occurrence` ON `office_meetings` (`occurrence_id`);--> statement-breakpoint
CREATE INDEX `office_meetings_by_day` ON `office_meetings` (`day_to`,`id`);--> statement-breakpoint
CREATE INDEX `office_meetings_due` ON `office_meetings` (`follow_up_owner`,`follow_up_due`);