CREATE TABLE `organisation_folded_names` (
	`folded` text NOT NULL,
	`organisation_id` integer NOT NULL,
	`former` integer NOT NULL,
	PRIMARY KEY(`folded`, `organisation_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `organisation_folded_names_by_organisation` ON `organisation_folded_names` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `distinct_partners_by_second` ON `distinct_partners` (`second`);--> statement-breakpoint
CREATE INDEX `organisations_by_merge` ON `organisations` (`merged_into`);--> statement-breakpoint
CREATE INDEX `site_figures_by_subject` ON `site_figures` (`subject`);--> statement-breakpoint
CREATE INDEX `site_figures_by_phase` ON `site_figures` (`phase_id`);--> statement-breakpoint
CREATE INDEX `site_phases_by_subject` ON `site_phases` (`subject`);--> statement-breakpoint
CREATE INDEX `office_meetings_by_site` ON `office_meetings` (`site_id`);