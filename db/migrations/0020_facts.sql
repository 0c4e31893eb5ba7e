CREATE TABLE `commitments` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`said_on` text NOT NULL,
	`precision` text NOT NULL,
	`what_ja` text NOT NULL,
	`what_en` text NOT NULL,
	`amount` integer,
	`amount_qualifier` text,
	`unit` text,
	`currency` text,
	`states` text NOT NULL,
	`wording` text NOT NULL,
	`note` text,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	`source_line` text,
	`source_url` text
);
--> statement-breakpoint
CREATE TABLE `project_candidates` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`group_ja` text NOT NULL,
	`company_ja` text NOT NULL,
	`company_en` text NOT NULL,
	`content_ja` text,
	`content_en` text,
	`japanese_involvement` text,
	`amount` integer,
	`amount_qualifier` text,
	`currency` text,
	`region_wording` text,
	`announced_on` text,
	`note` text,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	`source_line` text,
	`source_url` text
);
--> statement-breakpoint
CREATE TABLE `project_companies` (
	`project_id` integer NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`name_ja` text,
	`name_en` text,
	`organisation_id` integer,
	`wording` text,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	`source_line` text,
	`source_url` text,
	PRIMARY KEY(`project_id`, `position`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "project_role_known" CHECK("project_companies"."role" in ('investor', 'lender', 'operator', 'supplier', 'buyer', 'licensor', 'interest')),
	CONSTRAINT "project_company_named" CHECK("project_companies"."name_ja" is not null or "project_companies"."name_en" is not null)
);
--> statement-breakpoint
CREATE INDEX `project_companies_by_organisation` ON `project_companies` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `project_priorities` (
	`project_id` integer NOT NULL,
	`term` text NOT NULL,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	PRIMARY KEY(`project_id`, `term`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`term`) REFERENCES `plan_terms`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `project_priorities_by_term` ON `project_priorities` (`term`);--> statement-breakpoint
CREATE TABLE `project_states` (
	`project_id` integer NOT NULL,
	`state` text NOT NULL,
	`amount` integer,
	`amount_qualifier` text,
	`currency` text,
	`site` text,
	`note` text,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	`source_line` text,
	`source_url` text,
	PRIMARY KEY(`project_id`, `state`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`state`) REFERENCES `states`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "project_state_amount_whole" CHECK(("project_states"."amount" is null) = ("project_states"."currency" is null) and ("project_states"."amount" is null) = ("project_states"."amount_qualifier" is null))
);
--> statement-breakpoint
CREATE INDEX `project_states_by_state` ON `project_states` (`state`);--> statement-breakpoint
CREATE TABLE `project_statuses` (
	`project_id` integer NOT NULL,
	`position` integer NOT NULL,
	`status` text NOT NULL,
	`status_on` text,
	`wording_ja` text,
	`wording_en` text,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	`source_line` text,
	`source_url` text,
	PRIMARY KEY(`project_id`, `position`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "project_status_known" CHECK("project_statuses"."status" in ('considered', 'announced', 'agreed', 'decided', 'construction', 'operating', 'ended'))
);
--> statement-breakpoint
CREATE TABLE `projects` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`code` text NOT NULL,
	`programme` text,
	`tranche` text,
	`position` integer,
	`name_ja` text NOT NULL,
	`name_en` text NOT NULL,
	`amount` integer,
	`amount_qualifier` text,
	`amount_basis` text,
	`currency` text,
	`yen` integer,
	`yen_qualifier` text,
	`yen_rate` real,
	`sector_ja` text,
	`sector_en` text,
	`announced_on` text,
	`announced_zone` text,
	`wording` text,
	`note` text,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	`source_line` text,
	`source_url` text,
	`fictional` integer DEFAULT false NOT NULL,
	`edited_at` integer,
	`edited_by` integer,
	`import_id` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`edited_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "project_tranche_known" CHECK("projects"."tranche" is null or "projects"."tranche" in ('1', '2', 'under-consideration')),
	CONSTRAINT "project_amount_whole" CHECK(("projects"."amount" is null) = ("projects"."currency" is null) and ("projects"."amount" is null) = ("projects"."amount_qualifier" is null) and ("projects"."amount" is null or "projects"."amount_basis" is not null)),
	CONSTRAINT "project_yen_whole" CHECK(("projects"."yen" is null) = ("projects"."yen_qualifier" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `projects_code_unique` ON `projects` (`code`);--> statement-breakpoint
CREATE INDEX `projects_by_tranche` ON `projects` (`tranche`,`position`);--> statement-breakpoint
CREATE TABLE `tranche_totals` (
	`id` text PRIMARY KEY NOT NULL,
	`tranche` text NOT NULL,
	`amount` integer NOT NULL,
	`amount_qualifier` text NOT NULL,
	`currency` text NOT NULL,
	`note` text,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	`source_line` text,
	`source_url` text
);
--> statement-breakpoint
CREATE TABLE `ties` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`level` text NOT NULL,
	`state` text NOT NULL,
	`place_id` integer,
	`city` text,
	`prefecture_ja` text,
	`prefecture_en` text,
	`partner_ja` text,
	`partner_en` text,
	`year` integer,
	`status` text NOT NULL,
	`note` text,
	`key` text NOT NULL,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	`source_url` text,
	`fictional` integer DEFAULT false NOT NULL,
	`edited_at` integer,
	`edited_by` integer,
	`import_id` integer,
	FOREIGN KEY (`state`) REFERENCES `states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edited_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tie_level_known" CHECK("ties"."level" in ('state', 'city')),
	CONSTRAINT "tie_status_known" CHECK("ties"."status" in ('active', 'dormant', 'ended', 'unknown')),
	CONSTRAINT "tie_has_american_side" CHECK(("ties"."level" = 'state') = ("ties"."city" is null)),
	CONSTRAINT "tie_has_japanese_side" CHECK("ties"."prefecture_ja" is not null or "ties"."prefecture_en" is not null or "ties"."partner_ja" is not null or "ties"."partner_en" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ties_key_unique` ON `ties` (`key`);--> statement-breakpoint
CREATE INDEX `ties_by_state` ON `ties` (`state`,`id`);--> statement-breakpoint
CREATE TABLE `visits` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`first_day` text NOT NULL,
	`last_day` text,
	`local_time` text,
	`minutes` integer,
	`place_ja` text,
	`place_en` text,
	`state` text,
	`country` text,
	`japan_side` text,
	`us_side` text,
	`other_side` text,
	`purpose_ja` text NOT NULL,
	`purpose_en` text NOT NULL,
	`note` text,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	`source_line` text,
	FOREIGN KEY (`state`) REFERENCES `states`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "visit_kind_known" CHECK("visits"."kind" in ('meeting', 'task-force', 'visit', 'summit', 'reception', 'signing', 'video', 'phone', 'courtesy-call', 'working-level', 'agreement', 'announcement', 'forum'))
);
--> statement-breakpoint
CREATE INDEX `visits_by_state` ON `visits` (`state`,`first_day`);--> statement-breakpoint
CREATE INDEX `visits_by_day` ON `visits` (`first_day`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_area_facts` (
	`id` text PRIMARY KEY NOT NULL,
	`area_type` text NOT NULL,
	`area` text NOT NULL,
	`measure` text NOT NULL,
	`measure_ja` text NOT NULL,
	`measure_en` text NOT NULL,
	`definition_ja` text NOT NULL,
	`definition_en` text NOT NULL,
	`value` integer,
	`code` text,
	`low` integer,
	`high` integer,
	`qualifier` text NOT NULL,
	`unit_ja` text NOT NULL,
	`unit_en` text NOT NULL,
	`as_of` text NOT NULL,
	`released_on` text,
	`rank` integer,
	`wording` text,
	`adds_up` integer DEFAULT false NOT NULL,
	`note` text,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	`fictional` integer DEFAULT false NOT NULL,
	`edited_at` integer,
	`import_id` integer,
	CONSTRAINT "area_fact_qualifier_known" CHECK("__new_area_facts"."qualifier" in ('exact', 'about', 'at-least', 'at-most')),
	CONSTRAINT "area_fact_value_or_code" CHECK(("__new_area_facts"."value" is null) = ("__new_area_facts"."code" is not null)),
	CONSTRAINT "area_fact_range_has_bounds" CHECK(("__new_area_facts"."low" is not null) = (coalesce("__new_area_facts"."code", '') = 'range') and ("__new_area_facts"."high" is null or "__new_area_facts"."low" <= "__new_area_facts"."high"))
);
--> statement-breakpoint
INSERT INTO `__new_area_facts`("id", "area_type", "area", "measure", "measure_ja", "measure_en", "definition_ja", "definition_en", "value", "code", "low", "high", "qualifier", "unit_ja", "unit_en", "as_of", "released_on", "rank", "wording", "adds_up", "note", "source", "mark", "fictional", "edited_at", "import_id") SELECT "id", "area_type", "area", "measure", "measure_ja", "measure_en", "definition_ja", "definition_en", "value", null, null, null, "qualifier", "unit_ja", "unit_en", "as_of", null, null, null, false, null, "source", "mark", false, null, null FROM `area_facts`;--> statement-breakpoint
DROP TABLE `area_facts`;--> statement-breakpoint
ALTER TABLE `__new_area_facts` RENAME TO `area_facts`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `area_facts_by_area` ON `area_facts` (`area_type`,`area`);--> statement-breakpoint
CREATE INDEX `area_facts_by_measure` ON `area_facts` (`measure`,`area_type`,`area`);--> statement-breakpoint
ALTER TABLE `jurisdictions` ADD `edited_at` integer;--> statement-breakpoint
ALTER TABLE `jurisdictions` ADD `import_id` integer;