CREATE TABLE `term_fields` (
	`term` text NOT NULL,
	`position` integer NOT NULL,
	`name_ja` text NOT NULL,
	`name_en` text NOT NULL,
	PRIMARY KEY(`term`, `position`),
	FOREIGN KEY (`term`) REFERENCES `plan_terms`(`key`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `places` ADD `name_ja` text;--> statement-breakpoint
ALTER TABLE `places` ADD `search_ja` text;--> statement-breakpoint
ALTER TABLE `places` ADD `name_ja_by` integer;--> statement-breakpoint
CREATE INDEX `places_by_japanese_name` ON `places` (`search_ja`) WHERE "places"."search_ja" is not null;--> statement-breakpoint
ALTER TABLE `plan_terms` ADD `body_ja` text;--> statement-breakpoint
ALTER TABLE `plan_terms` ADD `body_en` text;--> statement-breakpoint
ALTER TABLE `published_totals` ADD `attendance_unit` integer;--> statement-breakpoint
ALTER TABLE `published_totals` ADD `note_ja` text;--> statement-breakpoint
ALTER TABLE `published_totals` ADD `note_en` text;