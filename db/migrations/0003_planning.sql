-- The triggers name tables that are rebuilt below: they step aside and come back at the end.
DROP TRIGGER `observations_never_change`;--> statement-breakpoint
DROP TRIGGER `observations_never_vanish`;--> statement-breakpoint
CREATE TABLE `crosswalk_links` (
	`from_term` text NOT NULL,
	`to_term` text NOT NULL,
	`reason` text NOT NULL,
	`linked_at` integer NOT NULL,
	PRIMARY KEY(`from_term`, `to_term`),
	FOREIGN KEY (`from_term`) REFERENCES `plan_terms`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_term`) REFERENCES `plan_terms`(`key`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "crosswalk_links_two_terms" CHECK("crosswalk_links"."from_term" <> "crosswalk_links"."to_term")
);
--> statement-breakpoint
CREATE INDEX `crosswalk_links_by_target` ON `crosswalk_links` (`to_term`);--> statement-breakpoint
CREATE TABLE `term_wordings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`term` text NOT NULL,
	`heading_ja` text NOT NULL,
	`heading_en` text NOT NULL,
	`short_ja` text NOT NULL,
	`short_en` text NOT NULL,
	`reason` text NOT NULL,
	`replaced_at` integer NOT NULL,
	FOREIGN KEY (`term`) REFERENCES `plan_terms`(`key`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `term_wordings_by_term` ON `term_wordings` (`term`,`id`);--> statement-breakpoint
CREATE TABLE `distinct_partners` (
	`first` integer NOT NULL,
	`second` integer NOT NULL,
	`said_by` integer,
	`said_at` integer NOT NULL,
	PRIMARY KEY(`first`, `second`),
	FOREIGN KEY (`first`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`second`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`said_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "distinct_partners_in_order" CHECK("distinct_partners"."first" < "distinct_partners"."second")
);
--> statement-breakpoint
CREATE TABLE `occurrence_partners` (
	`occurrence_id` integer NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`partner_id` integer,
	PRIMARY KEY(`occurrence_id`, `position`),
	FOREIGN KEY (`occurrence_id`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "occurrence_partner_role_known" CHECK("occurrence_partners"."role" in ('host', 'co-host', 'company', 'festival', 'other'))
);
--> statement-breakpoint
CREATE INDEX `occurrence_partners_by_partner` ON `occurrence_partners` (`partner_id`);--> statement-breakpoint
CREATE TABLE `partner_contacts` (
	`partner_id` integer NOT NULL,
	`organiser` text NOT NULL,
	`contacts` text NOT NULL,
	`updated_by` integer,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`partner_id`, `organiser`),
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organiser`) REFERENCES `organisers`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `partner_merges` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kept` integer NOT NULL,
	`merged` integer NOT NULL,
	`moved` text NOT NULL,
	`merged_by` integer,
	`merged_at` integer NOT NULL,
	`undone_by` integer,
	`undone_at` integer,
	FOREIGN KEY (`kept`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `partners` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`type` text NOT NULL,
	`name_ja` text,
	`name_en` text,
	`search_text` text NOT NULL,
	`state` text,
	`place_id` integer,
	`place_name` text,
	`languages` text,
	`website` text,
	`note` text,
	`merged_into` integer,
	`withdrawn_at` integer,
	`fictional` integer DEFAULT false NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`updated_by` integer,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`state`) REFERENCES `states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "partner_type_known" CHECK("partners"."type" in ('japan-america-society', 'chamber', 'edc', 'university', 'festival', 'sister-city', 'company', 'government', 'other')),
	CONSTRAINT "partner_has_name" CHECK("partners"."name_ja" is not null or "partners"."name_en" is not null),
	CONSTRAINT "partner_not_merged_into_itself" CHECK("partners"."merged_into" is null or "partners"."merged_into" <> "partners"."id")
);
--> statement-breakpoint
CREATE INDEX `partners_by_state` ON `partners` (`state`);--> statement-breakpoint
CREATE TABLE `digests` (
	`user_id` integer NOT NULL,
	`day` text NOT NULL,
	`sent_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `day`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `distinct_events` (
	`first` integer NOT NULL,
	`second` integer NOT NULL,
	`said_by` integer,
	`said_at` integer NOT NULL,
	PRIMARY KEY(`first`, `second`),
	FOREIGN KEY (`first`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`second`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`said_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "distinct_events_in_order" CHECK("distinct_events"."first" < "distinct_events"."second")
);
--> statement-breakpoint
CREATE TABLE `event_comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`event_id` integer NOT NULL,
	`step` text,
	`comment` text,
	`user_id` integer,
	`in_place_of` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`in_place_of`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "event_comment_says_something" CHECK("event_comments"."step" is not null or "event_comments"."comment" is not null),
	CONSTRAINT "event_return_has_comment" CHECK("event_comments"."step" is not 'return' or "event_comments"."comment" is not null)
);
--> statement-breakpoint
CREATE INDEX `event_comments_by_event` ON `event_comments` (`event_id`,`id`);--> statement-breakpoint
CREATE TABLE `substitutes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`approver_id` integer NOT NULL,
	`substitute_id` integer NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text NOT NULL,
	`named_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`approver_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`substitute_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "substitute_days_in_order" CHECK("substitutes"."from_day" <= "substitutes"."until_day"),
	CONSTRAINT "substitute_is_somebody_else" CHECK("substitutes"."approver_id" <> "substitutes"."substitute_id")
);
--> statement-breakpoint
CREATE INDEX `substitutes_by_substitute` ON `substitutes` (`substitute_id`,`until_day`);--> statement-breakpoint
CREATE INDEX `substitutes_by_approver` ON `substitutes` (`approver_id`,`until_day`);--> statement-breakpoint
CREATE TABLE `budget_lines` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`event_id` integer NOT NULL,
	`position` integer NOT NULL,
	`purpose` text NOT NULL,
	`means` text,
	`currency` text NOT NULL,
	`planned_amount` integer,
	`planned_qualifier` text,
	`actual_amount` integer,
	`actual_qualifier` text,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "budget_line_says_an_amount" CHECK("budget_lines"."planned_amount" is not null or "budget_lines"."actual_amount" is not null),
	CONSTRAINT "budget_amounts_not_negative" CHECK(coalesce("budget_lines"."planned_amount", 0) >= 0 and coalesce("budget_lines"."actual_amount", 0) >= 0)
);
--> statement-breakpoint
CREATE INDEX `budget_lines_by_event` ON `budget_lines` (`event_id`,`position`);--> statement-breakpoint
CREATE TABLE `caravan_legs` (
	`from_occurrence` integer NOT NULL,
	`to_occurrence` integer NOT NULL,
	`mode` text,
	`distance_km` integer,
	`minutes` integer,
	`note` text,
	PRIMARY KEY(`from_occurrence`, `to_occurrence`),
	FOREIGN KEY (`from_occurrence`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_occurrence`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "caravan_leg_mode_known" CHECK("caravan_legs"."mode" is null or "caravan_legs"."mode" in ('drive', 'flight')),
	CONSTRAINT "caravan_leg_not_negative" CHECK(coalesce("caravan_legs"."distance_km", 0) >= 0 and coalesce("caravan_legs"."minutes", 0) >= 0)
);
--> statement-breakpoint
CREATE TABLE `event_templates` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`organiser` text,
	`name_ja` text,
	`name_en` text,
	`typed` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` integer,
	`updated_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`kind`) REFERENCES `kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organiser`) REFERENCES `organisers`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "event_template_has_name" CHECK("event_templates"."name_ja" is not null or "event_templates"."name_en" is not null)
);
--> statement-breakpoint
CREATE INDEX `event_templates_by_organiser` ON `event_templates` (`organiser`);--> statement-breakpoint
CREATE TABLE `targets` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`fiscal_year` integer NOT NULL,
	`measure` text NOT NULL,
	`organiser` text,
	`state` text,
	`priority` text,
	`tier` text,
	`cell` text NOT NULL,
	`value` integer NOT NULL,
	`set_by` integer,
	`set_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organiser`) REFERENCES `organisers`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state`) REFERENCES `states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`priority`) REFERENCES `plan_terms`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tier`) REFERENCES `plan_terms`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "target_measure_known" CHECK("targets"."measure" in ('events', 'attendance')),
	CONSTRAINT "target_not_negative" CHECK("targets"."value" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `target_once_per_cell` ON `targets` (`fiscal_year`,`measure`,`cell`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_occurrences` (
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
	`actual_cost_amount` integer,
	`actual_cost_qualifier` text,
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
	CONSTRAINT "occurrence_type_known" CHECK("__new_occurrences"."type" in ('session', 'placement')),
	CONSTRAINT "occurrence_outcome_known" CHECK("__new_occurrences"."outcome" in ('scheduled', 'held', 'cancelled', 'postponed')),
	CONSTRAINT "occurrence_place_type_known" CHECK("__new_occurrences"."place_type" in ('state', 'online', 'nationwide', 'abroad', 'unknown')),
	CONSTRAINT "occurrence_session_in_state" CHECK("__new_occurrences"."type" = 'placement' or ("__new_occurrences"."place_type" = 'state') = ("__new_occurrences"."state" is not null)),
	CONSTRAINT "occurrence_precision_known" CHECK("__new_occurrences"."first_precision" in ('day', 'month', 'quarter', 'fiscal-year') and "__new_occurrences"."last_precision" in ('day', 'month', 'quarter', 'fiscal-year')),
	CONSTRAINT "occurrence_spans_in_order" CHECK("__new_occurrences"."first_from" <= "__new_occurrences"."first_to" and "__new_occurrences"."last_from" <= "__new_occurrences"."last_to" and "__new_occurrences"."first_from" <= "__new_occurrences"."last_to"),
	CONSTRAINT "occurrence_reason_given" CHECK("__new_occurrences"."outcome" not in ('cancelled', 'postponed') or "__new_occurrences"."outcome_reason" is not null),
	CONSTRAINT "occurrence_attendance_in_order" CHECK(0 <= "__new_occurrences"."attendance_low" and "__new_occurrences"."attendance_low" <= "__new_occurrences"."attendance_high"),
	CONSTRAINT "occurrence_cost_not_negative" CHECK("__new_occurrences"."cost_amount" is null or "__new_occurrences"."cost_amount" >= 0),
	CONSTRAINT "occurrence_cost_has_currency" CHECK(("__new_occurrences"."cost_amount" is null and "__new_occurrences"."actual_cost_amount" is null) = ("__new_occurrences"."cost_currency" is null)),
	CONSTRAINT "occurrence_actual_cost_not_negative" CHECK("__new_occurrences"."actual_cost_amount" is null or "__new_occurrences"."actual_cost_amount" >= 0)
);
--> statement-breakpoint
INSERT INTO `__new_occurrences`("id", "event_id", "type", "position", "outcome", "outcome_reason", "first_precision", "first_from", "first_to", "last_precision", "last_from", "last_to", "start_time", "end_time", "starts_later", "zone", "place_type", "state", "county", "place_id", "place_name", "lat", "lon", "venue", "note", "capacity", "outlet", "medium", "market", "cost_amount", "cost_currency", "cost_qualifier", "attendance_low", "attendance_high", "attendance_exact", "online_low", "online_high", "attendance_open_ended", "official_count") SELECT "id", "event_id", "type", "position", "outcome", "outcome_reason", "first_precision", "first_from", "first_to", "last_precision", "last_from", "last_to", "start_time", "end_time", "starts_later", "zone", "place_type", "state", "county", "place_id", "place_name", "lat", "lon", "venue", "note", "capacity", "outlet", "medium", "market", "cost_amount", "cost_currency", "cost_qualifier", "attendance_low", "attendance_high", "attendance_exact", "online_low", "online_high", "attendance_open_ended", "official_count" FROM `occurrences`;--> statement-breakpoint
DROP TABLE `occurrences`;--> statement-breakpoint
ALTER TABLE `__new_occurrences` RENAME TO `occurrences`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `occurrences_by_event` ON `occurrences` (`event_id`,`position`);--> statement-breakpoint
CREATE INDEX `occurrences_by_day` ON `occurrences` (`outcome`,`first_from`,`first_to`);--> statement-breakpoint
ALTER TABLE `plan_terms` ADD `reworded` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE TABLE `__new_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`name_ja` text NOT NULL,
	`name_en` text NOT NULL,
	`in_force_from` text,
	`status` text DEFAULT 'published' NOT NULL,
	`drafted` integer DEFAULT false NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`published_at` integer,
	`note_ja` text,
	`note_en` text,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	CONSTRAINT "plan_status_known" CHECK("__new_plans"."status" in ('draft', 'published'))
);
--> statement-breakpoint
INSERT INTO `__new_plans`("id", "name_ja", "name_en", "in_force_from", "note_ja", "note_en", "source", "mark") SELECT "id", "name_ja", "name_en", "in_force_from", "note_ja", "note_en", "source", "mark" FROM `plans`;--> statement-breakpoint
DROP TABLE `plans`;--> statement-breakpoint
ALTER TABLE `__new_plans` RENAME TO `plans`;--> statement-breakpoint
CREATE UNIQUE INDEX `plans_in_force_from_unique` ON `plans` (`in_force_from`);--> statement-breakpoint
ALTER TABLE `users` ADD `approver` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `digest` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `event_partners` ADD `partner_id` integer REFERENCES partners(id);--> statement-breakpoint
CREATE INDEX `event_partners_by_partner` ON `event_partners` (`partner_id`);--> statement-breakpoint
CREATE TABLE `__new_events` (
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
	`approval` text DEFAULT 'approved' NOT NULL,
	`submitted_by` integer,
	`submitted_at` integer,
	`hidden` integer DEFAULT false NOT NULL,
	`guests` text,
	`programme_ja` text,
	`programme_en` text,
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
	FOREIGN KEY (`submitted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "event_has_title" CHECK("__new_events"."title_ja" is not null or "__new_events"."title_en" is not null),
	CONSTRAINT "event_form_known" CHECK("__new_events"."form" in ('caravan', 'media-buy', 'mission-event', 'other')),
	CONSTRAINT "event_classification_known" CHECK("__new_events"."classification" in ('confidentiality-1', 'confidentiality-2', 'confidentiality-3')),
	CONSTRAINT "event_days_in_order" CHECK("__new_events"."first_day" <= "__new_events"."last_day"),
	CONSTRAINT "event_revision_positive" CHECK("__new_events"."revision" >= 1),
	CONSTRAINT "event_approval_known" CHECK("__new_events"."approval" in ('draft', 'submitted', 'returned', 'approved')),
	CONSTRAINT "event_only_drafts_hidden" CHECK("__new_events"."hidden" = 0 or "__new_events"."approval" = 'draft')
);
--> statement-breakpoint
INSERT INTO `__new_events`("id", "form", "kind", "title_ja", "title_en", "summary_ja", "summary_en", "results_ja", "results_en", "lead", "classification", "may_be_published", "plan", "first_day", "last_day", "fictional", "seed_key", "source", "mark", "search_text", "revision", "created_by", "created_at", "updated_by", "updated_at", "withdrawn_at", "withdrawn_reason") SELECT "id", "form", "kind", "title_ja", "title_en", "summary_ja", "summary_en", "results_ja", "results_en", "lead", "classification", "may_be_published", "plan", "first_day", "last_day", "fictional", "seed_key", "source", "mark", "search_text", "revision", "created_by", "created_at", "updated_by", "updated_at", "withdrawn_at", "withdrawn_reason" FROM `events`;--> statement-breakpoint
DROP TABLE `events`;--> statement-breakpoint
ALTER TABLE `__new_events` RENAME TO `events`;--> statement-breakpoint
CREATE UNIQUE INDEX `events_seed_key_unique` ON `events` (`seed_key`);--> statement-breakpoint
CREATE INDEX `events_by_first_day` ON `events` (`first_day`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_lead` ON `events` (`lead`,`first_day`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_kind` ON `events` (`kind`);--> statement-breakpoint
CREATE INDEX `events_by_approval` ON `events` (`approval`,`submitted_at`);--> statement-breakpoint
CREATE TRIGGER observations_never_change
BEFORE UPDATE ON observations
BEGIN
  SELECT RAISE(ABORT, 'observations are append-only');
END;--> statement-breakpoint
CREATE TRIGGER observations_never_vanish
BEFORE DELETE ON observations
WHEN NOT EXISTS (
  SELECT 1 FROM occurrences o JOIN events e ON e.id = o.event_id WHERE o.id = OLD.occurrence_id AND e.fictional = 1
)
BEGIN
  SELECT RAISE(ABORT, 'observations are append-only');
END;
