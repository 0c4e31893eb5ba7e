-- By which occurrence an event counts at all stands in the mark of its cell of the nation: it is repeated beside the figures.
DROP INDEX `occurrence_cells_nation`;--> statement-breakpoint
DROP INDEX `events_counting`;--> statement-breakpoint
CREATE INDEX `events_counting` ON `events` (`id`,`withdrawn_at`,`hidden`,`fictional`,`first_day`,`form`,`kind`,`approval`,`seed_key`);--> statement-breakpoint
ALTER TABLE `occurrences` ADD `counts_as` text CONSTRAINT "occurrence_counts_as_known" CHECK(`counts_as` is null or `counts_as` in ('held', 'planned'));--> statement-breakpoint
UPDATE `occurrences` SET `counts_as` = (
  SELECT `occurrence_cells`.`counts_as` FROM `occurrence_cells` WHERE `occurrence_cells`.`occurrence_id` = `occurrences`.`id` AND `occurrence_cells`.`axis` = 'nation'
);--> statement-breakpoint
DROP INDEX `occurrences_by_event`;--> statement-breakpoint
DROP INDEX `occurrences_counting`;--> statement-breakpoint
DROP INDEX `occurrences_rough`;--> statement-breakpoint
CREATE INDEX `occurrences_by_event` ON `occurrences` (`event_id`,`outcome`,`first_from`,`first_to`,`official_count`,`counts_as`);--> statement-breakpoint
CREATE INDEX `occurrences_counting` ON `occurrences` (`outcome`,`first_from`,`first_to`,`event_id`,`type`,`attendance_low`,`attendance_high`,`attendance_exact`,`online_low`,`online_high`,`attendance_open_ended`,`official_count`,`counts_as`);--> statement-breakpoint
CREATE INDEX `occurrences_rough` ON `occurrences` (`outcome`,`first_from`,`first_to`,`event_id`,`counts_as`) WHERE "occurrences"."first_from" <> "occurrences"."first_to";