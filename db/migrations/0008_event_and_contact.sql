DROP INDEX `occurrences_by_event`;--> statement-breakpoint
CREATE INDEX `occurrences_last_contact` ON `occurrences` (`outcome`,`last_to`,`first_from`,`event_id`,`last_precision`);--> statement-breakpoint
CREATE INDEX `occurrences_by_event` ON `occurrences` (`event_id`,`outcome`,`first_from`,`first_to`,`official_count`);