CREATE TABLE `area_facts` (
	`id` text PRIMARY KEY NOT NULL,
	`area_type` text NOT NULL,
	`area` text NOT NULL,
	`measure` text NOT NULL,
	`measure_ja` text NOT NULL,
	`measure_en` text NOT NULL,
	`definition_ja` text NOT NULL,
	`definition_en` text NOT NULL,
	`value` integer NOT NULL,
	`qualifier` text NOT NULL,
	`unit_ja` text NOT NULL,
	`unit_en` text NOT NULL,
	`as_of` text NOT NULL,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	CONSTRAINT "area_fact_qualifier_known" CHECK("area_facts"."qualifier" in ('exact', 'about', 'at-least', 'at-most'))
);
--> statement-breakpoint
CREATE INDEX `area_facts_by_area` ON `area_facts` (`area_type`,`area`);--> statement-breakpoint
CREATE TABLE `counties` (
	`fips` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`name` text NOT NULL,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	FOREIGN KEY (`state`) REFERENCES `states`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `counties_by_state` ON `counties` (`state`,`name`);--> statement-breakpoint
CREATE TABLE `jurisdictions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`mission` text NOT NULL,
	`state` text NOT NULL,
	`county` text,
	`purpose` text NOT NULL,
	`valid_from` text,
	`valid_until` text,
	`disputed` integer NOT NULL,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	FOREIGN KEY (`mission`) REFERENCES `organisers`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state`) REFERENCES `states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`county`) REFERENCES `counties`(`fips`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "jurisdiction_days_in_order" CHECK("jurisdictions"."valid_from" is null or "jurisdictions"."valid_until" is null or "jurisdictions"."valid_from" <= "jurisdictions"."valid_until")
);
--> statement-breakpoint
CREATE INDEX `jurisdictions_by_area` ON `jurisdictions` (`state`,`county`);--> statement-breakpoint
CREATE TABLE `kinds` (
	`code` text PRIMARY KEY NOT NULL,
	`form` text NOT NULL,
	`position` integer NOT NULL,
	`name_ja` text NOT NULL,
	`name_en` text NOT NULL,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	CONSTRAINT "kind_form_known" CHECK("kinds"."form" in ('caravan', 'media-buy', 'mission-event', 'other'))
);
--> statement-breakpoint
CREATE TABLE `organisers` (
	`slug` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`position` integer NOT NULL,
	`name_ja` text NOT NULL,
	`name_en` text NOT NULL,
	`short_ja` text NOT NULL,
	`short_en` text NOT NULL,
	`city_en` text,
	`state` text,
	`lat` real,
	`lon` real,
	`zone` text NOT NULL,
	`parent` text,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	FOREIGN KEY (`state`) REFERENCES `states`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organiser_type_known" CHECK("organisers"."type" in ('mission', 'agency'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisers_position_unique` ON `organisers` (`position`);--> statement-breakpoint
CREATE TABLE `places` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`search_name` text NOT NULL,
	`state` text NOT NULL,
	`county` text,
	`lat` real NOT NULL,
	`lon` real NOT NULL,
	`population` integer NOT NULL,
	`zone` text NOT NULL,
	FOREIGN KEY (`state`) REFERENCES `states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`county`) REFERENCES `counties`(`fips`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `places_by_name` ON `places` (`search_name`,`population`);--> statement-breakpoint
CREATE TABLE `plan_carries` (
	`plan` text NOT NULL,
	`term` text NOT NULL,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	PRIMARY KEY(`plan`, `term`),
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`term`) REFERENCES `plan_terms`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `plan_terms` (
	`key` text PRIMARY KEY NOT NULL,
	`plan` text NOT NULL,
	`axis` text NOT NULL,
	`code` text NOT NULL,
	`parent` text,
	`position` integer NOT NULL,
	`heading_ja` text NOT NULL,
	`heading_en` text NOT NULL,
	`short_ja` text NOT NULL,
	`short_en` text NOT NULL,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_term_axis_known" CHECK("plan_terms"."axis" in ('priority', 'tier', 'trait'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_term_code_once` ON `plan_terms` (`plan`,`axis`,`code`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`name_ja` text NOT NULL,
	`name_en` text NOT NULL,
	`in_force_from` text,
	`note_ja` text,
	`note_en` text,
	`source` text NOT NULL,
	`mark` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_in_force_from_unique` ON `plans` (`in_force_from`);--> statement-breakpoint
CREATE TABLE `published_totals` (
	`id` text PRIMARY KEY NOT NULL,
	`period_from` text NOT NULL,
	`period_to` text NOT NULL,
	`events` integer,
	`events_qualifier` text,
	`attendance` integer,
	`attendance_qualifier` text,
	`wording` text NOT NULL,
	`wording_en` text NOT NULL,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	CONSTRAINT "published_period_in_order" CHECK("published_totals"."period_from" <= "published_totals"."period_to")
);
--> statement-breakpoint
CREATE TABLE `seed_files` (
	`name` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`loaded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `states` (
	`code` text PRIMARY KEY NOT NULL,
	`fips` text NOT NULL,
	`type` text NOT NULL,
	`name_ja` text NOT NULL,
	`name_en` text NOT NULL,
	`kana` text NOT NULL,
	`label_lat` real NOT NULL,
	`label_lon` real NOT NULL,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	CONSTRAINT "state_code_two_letters" CHECK(length("states"."code") = 2)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `states_fips_unique` ON `states` (`fips`);--> statement-breakpoint
CREATE TABLE `api_tokens` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`user_id` integer,
	`action` text NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_entries_by_subject` ON `audit_entries` (`subject_type`,`subject_id`);--> statement-breakpoint
CREATE INDEX `audit_entries_by_user` ON `audit_entries` (`user_id`);--> statement-breakpoint
CREATE TABLE `one_time_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`user_id` integer,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "one_time_link_purpose_known" CHECK("one_time_links"."purpose" in ('welcome', 'invitation', 'reset'))
);
--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sign_ins_by_user` ON `sign_ins` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`organiser` text,
	`password_hash` text,
	`active` integer DEFAULT true NOT NULL,
	`language` text DEFAULT 'ja' NOT NULL,
	`created_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organiser`) REFERENCES `organisers`(`slug`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "user_role_known" CHECK("users"."role" in ('secretariat', 'mission-editor', 'agency-editor', 'viewer', 'administrator')),
	CONSTRAINT "user_language_known" CHECK("users"."language" in ('ja', 'en')),
	CONSTRAINT "user_editor_has_organiser" CHECK("users"."role" not in ('mission-editor', 'agency-editor') or "users"."organiser" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `event_co_organisers` (
	`event_id` integer NOT NULL,
	`organiser` text NOT NULL,
	PRIMARY KEY(`event_id`, `organiser`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organiser`) REFERENCES `organisers`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `event_partners` (
	`event_id` integer NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`event_id`, `position`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `event_tags` (
	`event_id` integer NOT NULL,
	`term` text NOT NULL,
	PRIMARY KEY(`event_id`, `term`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`term`) REFERENCES `plan_terms`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`form` text NOT NULL,
	`kind` text NOT NULL,
	`title_ja` text,
	`title_en` text,
	`summary_ja` text,
	`summary_en` text,
	`results_ja` text,
	`results_en` text,
	`lead` text NOT NULL,
	`classification` text DEFAULT 'confidentiality-1' NOT NULL,
	`may_be_published` integer DEFAULT false NOT NULL,
	`plan` text,
	`first_day` text NOT NULL,
	`last_day` text NOT NULL,
	`fictional` integer DEFAULT false NOT NULL,
	`seed_key` text,
	`source` text,
	`mark` text,
	`search_text` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`updated_by` integer,
	`updated_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_reason` text,
	FOREIGN KEY (`kind`) REFERENCES `kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead`) REFERENCES `organisers`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "event_has_title" CHECK("events"."title_ja" is not null or "events"."title_en" is not null),
	CONSTRAINT "event_form_known" CHECK("events"."form" in ('caravan', 'media-buy', 'mission-event', 'other')),
	CONSTRAINT "event_classification_known" CHECK("events"."classification" in ('confidentiality-1', 'confidentiality-2', 'confidentiality-3')),
	CONSTRAINT "event_days_in_order" CHECK("events"."first_day" <= "events"."last_day"),
	CONSTRAINT "event_revision_positive" CHECK("events"."revision" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_seed_key_unique` ON `events` (`seed_key`);--> statement-breakpoint
CREATE INDEX `events_by_first_day` ON `events` (`first_day`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_lead` ON `events` (`lead`,`first_day`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_kind` ON `events` (`kind`);--> statement-breakpoint
CREATE TABLE `observations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`occurrence_id` integer NOT NULL,
	`mode` text NOT NULL,
	`method` text NOT NULL,
	`low` integer NOT NULL,
	`high` integer NOT NULL,
	`open_ended` integer NOT NULL,
	`wording` text NOT NULL,
	`note` text,
	`observed_by` integer,
	`observed_at` integer NOT NULL,
	FOREIGN KEY (`occurrence_id`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`observed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "observation_mode_known" CHECK("observations"."mode" in ('in-person', 'online')),
	CONSTRAINT "observation_method_known" CHECK("observations"."method" in ('counted', 'registered', 'organiser', 'estimate')),
	CONSTRAINT "observation_low_up_to_high" CHECK(0 <= "observations"."low" and "observations"."low" <= "observations"."high")
);
--> statement-breakpoint
CREATE INDEX `observations_by_occurrence` ON `observations` (`occurrence_id`,`mode`);--> statement-breakpoint
CREATE UNIQUE INDEX `observation_mode_once` ON `observations` (`occurrence_id`,`mode`,`id`);--> statement-breakpoint
CREATE TABLE `occurrence_cells` (
	`occurrence_id` integer NOT NULL,
	`axis` text NOT NULL,
	`key` text NOT NULL,
	`counts_as` text,
	PRIMARY KEY(`occurrence_id`, `axis`, `key`),
	FOREIGN KEY (`occurrence_id`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "occurrence_cell_axis_known" CHECK("occurrence_cells"."axis" in ('nation', 'state', 'kind', 'organiser', 'priority', 'tier')),
	CONSTRAINT "occurrence_cell_counts_as_known" CHECK("occurrence_cells"."counts_as" is null or "occurrence_cells"."counts_as" in ('held', 'planned'))
);
--> statement-breakpoint
CREATE INDEX `occurrence_cells_by_key` ON `occurrence_cells` (`axis`,`key`,`occurrence_id`);--> statement-breakpoint
CREATE TABLE `occurrence_organisers` (
	`occurrence_id` integer NOT NULL,
	`organiser` text NOT NULL,
	PRIMARY KEY(`occurrence_id`, `organiser`),
	FOREIGN KEY (`occurrence_id`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organiser`) REFERENCES `organisers`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `occurrence_tags` (
	`occurrence_id` integer NOT NULL,
	`term` text NOT NULL,
	PRIMARY KEY(`occurrence_id`, `term`),
	FOREIGN KEY (`occurrence_id`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`term`) REFERENCES `plan_terms`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `occurrences` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`event_id` integer NOT NULL,
	`type` text NOT NULL,
	`position` integer NOT NULL,
	`outcome` text DEFAULT 'scheduled' NOT NULL,
	`outcome_reason` text,
	`first_precision` text NOT NULL,
	`first_from` text NOT NULL,
	`first_to` text NOT NULL,
	`last_precision` text NOT NULL,
	`last_from` text NOT NULL,
	`last_to` text NOT NULL,
	`start_time` text,
	`end_time` text,
	`starts_later` integer DEFAULT false NOT NULL,
	`zone` text NOT NULL,
	`place_type` text NOT NULL,
	`state` text,
	`county` text,
	`place_id` integer,
	`place_name` text,
	`lat` real,
	`lon` real,
	`venue` text,
	`note` text,
	`capacity` integer,
	`outlet` text,
	`medium` text,
	`market` text,
	`cost_amount` integer,
	`cost_currency` text,
	`cost_qualifier` text,
	`attendance_low` integer DEFAULT 0 NOT NULL,
	`attendance_high` integer DEFAULT 0 NOT NULL,
	`attendance_exact` integer DEFAULT 0 NOT NULL,
	`online_low` integer DEFAULT 0 NOT NULL,
	`online_high` integer DEFAULT 0 NOT NULL,
	`attendance_open_ended` integer DEFAULT false NOT NULL,
	`official_count` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`state`) REFERENCES `states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`county`) REFERENCES `counties`(`fips`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "occurrence_type_known" CHECK("occurrences"."type" in ('session', 'placement')),
	CONSTRAINT "occurrence_outcome_known" CHECK("occurrences"."outcome" in ('scheduled', 'held', 'cancelled', 'postponed')),
	CONSTRAINT "occurrence_place_type_known" CHECK("occurrences"."place_type" in ('state', 'online', 'nationwide', 'abroad', 'unknown')),
	CONSTRAINT "occurrence_session_in_state" CHECK("occurrences"."type" = 'placement' or ("occurrences"."place_type" = 'state') = ("occurrences"."state" is not null)),
	CONSTRAINT "occurrence_precision_known" CHECK("occurrences"."first_precision" in ('day', 'month', 'quarter', 'fiscal-year') and "occurrences"."last_precision" in ('day', 'month', 'quarter', 'fiscal-year')),
	CONSTRAINT "occurrence_spans_in_order" CHECK("occurrences"."first_from" <= "occurrences"."first_to" and "occurrences"."last_from" <= "occurrences"."last_to" and "occurrences"."first_from" <= "occurrences"."last_to"),
	CONSTRAINT "occurrence_reason_given" CHECK("occurrences"."outcome" not in ('cancelled', 'postponed') or "occurrences"."outcome_reason" is not null),
	CONSTRAINT "occurrence_attendance_in_order" CHECK(0 <= "occurrences"."attendance_low" and "occurrences"."attendance_low" <= "occurrences"."attendance_high"),
	CONSTRAINT "occurrence_cost_not_negative" CHECK("occurrences"."cost_amount" is null or "occurrences"."cost_amount" >= 0),
	CONSTRAINT "occurrence_cost_has_currency" CHECK(("occurrences"."cost_amount" is null) = ("occurrences"."cost_currency" is null))
);
--> statement-breakpoint
CREATE INDEX `occurrences_by_event` ON `occurrences` (`event_id`,`position`);--> statement-breakpoint
CREATE INDEX `occurrences_by_day` ON `occurrences` (`outcome`,`first_from`,`first_to`);--> statement-breakpoint
CREATE TABLE `official_observations` (
	`occurrence_id` integer NOT NULL,
	`mode` text NOT NULL,
	`observation_id` integer NOT NULL,
	PRIMARY KEY(`occurrence_id`, `mode`),
	FOREIGN KEY (`occurrence_id`,`mode`,`observation_id`) REFERENCES `observations`(`occurrence_id`,`mode`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `placement_states` (
	`occurrence_id` integer NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`occurrence_id`, `state`),
	FOREIGN KEY (`occurrence_id`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`state`) REFERENCES `states`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reach_figures` (
	`occurrence_id` integer NOT NULL,
	`measure` text NOT NULL,
	`phase` text NOT NULL,
	`value` integer NOT NULL,
	`qualifier` text DEFAULT 'exact' NOT NULL,
	PRIMARY KEY(`occurrence_id`, `measure`, `phase`),
	FOREIGN KEY (`occurrence_id`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "reach_measure_known" CHECK("reach_figures"."measure" in ('impressions', 'circulation', 'viewers', 'views')),
	CONSTRAINT "reach_phase_known" CHECK("reach_figures"."phase" in ('planned', 'actual')),
	CONSTRAINT "reach_not_negative" CHECK("reach_figures"."value" >= 0)
);
