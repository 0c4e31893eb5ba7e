DROP INDEX `occurrences_by_day`;--> statement-breakpoint
CREATE INDEX `occurrences_counting` ON `occurrences` (`outcome`,`first_from`,`first_to`,`event_id`,`type`,`attendance_low`,`attendance_high`,`attendance_exact`,`online_low`,`online_high`,`attendance_open_ended`,`official_count`);--> statement-breakpoint
CREATE INDEX `occurrences_rough` ON `occurrences` (`outcome`,`first_from`,`first_to`,`event_id`) WHERE "occurrences"."first_from" <> "occurrences"."first_to";--> statement-breakpoint
DROP INDEX `occurrence_cells_counting`;--> statement-breakpoint
CREATE INDEX `occurrence_cells_nation` ON `occurrence_cells` (`occurrence_id`,`counts_as`) WHERE "occurrence_cells"."axis" = 'nation' and "occurrence_cells"."counts_as" is not null;--> statement-breakpoint
CREATE INDEX `occurrence_cells_counting` ON `occurrence_cells` (`axis`,`occurrence_id`,`key`,`counts_as`);--> statement-breakpoint
CREATE INDEX `events_counting` ON `events` (`id`,`withdrawn_at`,`hidden`,`fictional`,`first_day`,`form`,`kind`,`approval`);