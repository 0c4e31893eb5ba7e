ALTER TABLE `partners` RENAME TO `organisations`;--> statement-breakpoint
CREATE TABLE `organisation_spellings` (
	`spelling` text PRIMARY KEY NOT NULL,
	`organisation_id` integer NOT NULL,
	`import_id` integer,
	`said_by` integer,
	`said_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`said_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organisation_spellings_by_organisation` ON `organisation_spellings` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `site_figures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`site_id` integer NOT NULL,
	`phase_id` integer,
	`year` integer NOT NULL,
	`measure` text NOT NULL,
	`value` integer NOT NULL,
	`qualifier` text NOT NULL,
	`currency` text,
	`price_year` integer,
	`basis` text NOT NULL,
	`as_of` text,
	`definition` text,
	`wording` text,
	`source` text NOT NULL,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`phase_id`) REFERENCES `site_phases`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "site_figure_measure_known" CHECK("site_figures"."measure" in ('employees', 'japanese-staff', 'investment')),
	CONSTRAINT "site_figure_basis_known" CHECK("site_figures"."basis" in ('announced', 'reported', 'modelled')),
	CONSTRAINT "site_figure_qualifier_known" CHECK("site_figures"."qualifier" in ('exact', 'about', 'at-least', 'at-most')),
	CONSTRAINT "site_figure_money_has_currency" CHECK(("site_figures"."measure" = 'investment') = ("site_figures"."currency" is not null))
);
--> statement-breakpoint
CREATE INDEX `site_figures_by_site` ON `site_figures` (`site_id`,`measure`,`year`);--> statement-breakpoint
CREATE TABLE `site_organisations` (
	`site_id` integer NOT NULL,
	`position` integer NOT NULL,
	`organisation_id` integer NOT NULL,
	`share` integer,
	`share_source` text,
	PRIMARY KEY(`site_id`, `position`),
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "site_share_documented" CHECK("site_organisations"."share" is null or ("site_organisations"."share" between 0 and 10000 and "site_organisations"."share_source" is not null))
);
--> statement-breakpoint
CREATE INDEX `site_organisations_by_organisation` ON `site_organisations` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `site_phases` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`site_id` integer NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`status` text NOT NULL,
	`announced_on` text,
	`opened_on` text,
	`note` text,
	`source` text NOT NULL,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "site_phase_status_known" CHECK("site_phases"."status" in ('announced', 'construction', 'operating', 'closed'))
);
--> statement-breakpoint
CREATE INDEX `site_phases_by_site` ON `site_phases` (`site_id`,`position`);--> statement-breakpoint
CREATE TABLE `sites` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text,
	`kind` text NOT NULL,
	`industry` text,
	`address` text,
	`state` text,
	`place_id` integer,
	`place_name` text,
	`zip` text,
	`lat` real,
	`lon` real,
	`precision` text,
	`outside_state` integer DEFAULT false NOT NULL,
	`status` text NOT NULL,
	`announced_on` text,
	`construction_on` text,
	`opened_on` text,
	`closed_on` text,
	`note` text,
	`source` text NOT NULL,
	`source_url` text,
	`mercator_x` integer,
	`mercator_y` integer,
	`plane_x` integer,
	`plane_y` integer,
	`withdrawn_at` integer,
	`fictional` integer DEFAULT false NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`updated_by` integer,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`state`) REFERENCES `states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "site_kind_known" CHECK("sites"."kind" in ('headquarters', 'plant', 'rd', 'office', 'sales', 'logistics', 'farm', 'other')),
	CONSTRAINT "site_status_known" CHECK("sites"."status" in ('announced', 'construction', 'operating', 'closed')),
	CONSTRAINT "site_point_whole" CHECK(("sites"."lat" is null) = ("sites"."lon" is null) and ("sites"."lat" is null) = ("sites"."precision" is null))
);
--> statement-breakpoint
CREATE INDEX `sites_by_state` ON `sites` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `sites_by_mercator` ON `sites` (`mercator_x`,`mercator_y`);--> statement-breakpoint
CREATE INDEX `sites_by_plane` ON `sites` (`plane_x`,`plane_y`);--> statement-breakpoint
CREATE TABLE `file_parts` (
	`hash` text NOT NULL,
	`position` integer NOT NULL,
	`content` blob NOT NULL,
	PRIMARY KEY(`hash`, `position`),
	FOREIGN KEY (`hash`) REFERENCES `stored_files`(`hash`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `stored_files` (
	`hash` text PRIMARY KEY NOT NULL,
	`bytes` integer NOT NULL,
	`complete_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `import_identities` (
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`external_id` text NOT NULL,
	`subject_id` text NOT NULL,
	`import_id` integer,
	PRIMARY KEY(`kind`, `source`, `external_id`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_identities_by_subject` ON `import_identities` (`kind`,`subject_id`);--> statement-breakpoint
CREATE TABLE `import_mappings` (
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`mapping` text NOT NULL,
	`import_id` integer,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `source`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `import_rows` (
	`import_id` integer NOT NULL,
	`row` integer NOT NULL,
	`outcome` text NOT NULL,
	`column` text,
	`reason` text,
	`value` text,
	`other_row` integer,
	`cells` text NOT NULL,
	`entry` text,
	`key` text,
	`changes` text,
	`choices` text,
	`answers` text,
	`subject_id` text,
	`before` text,
	`after` text,
	`left` text,
	PRIMARY KEY(`import_id`, `row`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "import_row_outcome_known" CHECK("import_rows"."outcome" in ('new', 'changed', 'unchanged', 'asked', 'left-out', 'refused'))
);
--> statement-breakpoint
CREATE INDEX `import_rows_by_outcome` ON `import_rows` (`import_id`,`outcome`,`row`);--> statement-breakpoint
CREATE INDEX `import_rows_by_key` ON `import_rows` (`import_id`,`key`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`state` text NOT NULL,
	`only_japanese` integer DEFAULT false NOT NULL,
	`fiscal_year` integer,
	`file_hash` text NOT NULL,
	`file_name` text NOT NULL,
	`choice` text NOT NULL,
	`understood` text,
	`mapping` text,
	`refusals` text,
	`organiser` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`committed_by` integer,
	`committed_at` integer,
	`undone_by` integer,
	`undone_at` integer,
	FOREIGN KEY (`file_hash`) REFERENCES `stored_files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organiser`) REFERENCES `organisers`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`committed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "import_kind_known" CHECK("imports"."kind" in ('sites', 'figures', 'projects', 'facts', 'ties', 'jurisdictions', 'organisations', 'contacts', 'places', 'targets', 'events')),
	CONSTRAINT "import_state_known" CHECK("imports"."state" in ('reading', 'refused', 'preview', 'committing', 'committed', 'undoing', 'undone', 'cancelled'))
);
--> statement-breakpoint
CREATE INDEX `imports_by_state` ON `imports` (`state`,`id`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	`state` text NOT NULL,
	`worker` text,
	`leased_until` integer,
	`tries` integer DEFAULT 0 NOT NULL,
	`done` integer DEFAULT 0 NOT NULL,
	`total` integer,
	`checkpoint` text,
	`problem` text,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "job_kind_known" CHECK("jobs"."kind" in ('import-read', 'import-commit', 'import-undo')),
	CONSTRAINT "job_state_known" CHECK("jobs"."state" in ('waiting', 'running', 'done', 'cancelled', 'given-up'))
);
--> statement-breakpoint
CREATE INDEX `jobs_by_state` ON `jobs` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_by_subject` ON `jobs` (`kind`,`subject_id`);--> statement-breakpoint
ALTER TABLE `organisations` ADD `is_partner` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `organisations` ADD `parent_id` integer REFERENCES organisations(id);--> statement-breakpoint
ALTER TABLE `organisations` ADD `seat_in_japan` text;--> statement-breakpoint
ALTER TABLE `organisations` ADD `may_be_named` integer DEFAULT false NOT NULL;--> statement-breakpoint
DROP INDEX `partners_by_state`;--> statement-breakpoint
CREATE INDEX `organisations_by_state` ON `organisations` (`state`);--> statement-breakpoint
CREATE INDEX `organisations_by_parent` ON `organisations` (`parent_id`);
