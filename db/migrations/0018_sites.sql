DROP INDEX `sites_by_state`;--> statement-breakpoint
DROP INDEX `sites_by_mercator`;--> statement-breakpoint
DROP INDEX `sites_by_plane`;--> statement-breakpoint
ALTER TABLE `sites` ADD `organiser` text REFERENCES organisers(slug);--> statement-breakpoint
CREATE INDEX `sites_by_state` ON `sites` (`withdrawn_at`,`state`,`id`,`mercator_x`,`mercator_y`,`kind`,`status`,`industry`,`fictional`);--> statement-breakpoint
CREATE INDEX `sites_by_mercator` ON `sites` (`withdrawn_at`,`mercator_x`,`mercator_y`,`state`);--> statement-breakpoint
CREATE INDEX `sites_by_plane` ON `sites` (`withdrawn_at`,`plane_x`,`plane_y`,`state`);--> statement-breakpoint
ALTER TABLE `occurrences` ADD `site_id` integer;--> statement-breakpoint
CREATE INDEX `occurrences_by_site` ON `occurrences` (`site_id`) WHERE "occurrences"."site_id" is not null;--> statement-breakpoint
ALTER TABLE `site_figures` ADD `subject` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `site_phases` ADD `subject` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE VIRTUAL TABLE `site_words` USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
