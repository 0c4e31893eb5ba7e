DROP INDEX `site_organisations_by_organisation`;--> statement-breakpoint
CREATE INDEX `site_organisations_by_organisation` ON `site_organisations` (`organisation_id`,`site_id`);