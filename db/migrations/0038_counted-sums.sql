CREATE TABLE `counted_sums` (
	`axis` text NOT NULL,
	`year` integer NOT NULL,
	`key` text NOT NULL,
	`before` integer NOT NULL,
	`form` text NOT NULL,
	`fictional` integer NOT NULL,
	`events` integer DEFAULT 0 NOT NULL,
	`pending` integer DEFAULT 0 NOT NULL,
	`draft` integer DEFAULT 0 NOT NULL,
	`submitted` integer DEFAULT 0 NOT NULL,
	`returned` integer DEFAULT 0 NOT NULL,
	`approved` integer DEFAULT 0 NOT NULL,
	`continuing` integer DEFAULT 0 NOT NULL,
	`earlier` integer DEFAULT 0 NOT NULL,
	`low` integer DEFAULT 0 NOT NULL,
	`high` integer DEFAULT 0 NOT NULL,
	`exact` integer DEFAULT 0 NOT NULL,
	`online_low` integer DEFAULT 0 NOT NULL,
	`online_high` integer DEFAULT 0 NOT NULL,
	`open_ended` integer DEFAULT 0 NOT NULL,
	`sessions` integer DEFAULT 0 NOT NULL,
	`sessions_missing` integer DEFAULT 0 NOT NULL,
	`whole_low` integer DEFAULT 0 NOT NULL,
	`whole_high` integer DEFAULT 0 NOT NULL,
	`whole_exact` integer DEFAULT 0 NOT NULL,
	`whole_sessions` integer DEFAULT 0 NOT NULL,
	`unknown_low` integer DEFAULT 0 NOT NULL,
	`unknown_high` integer DEFAULT 0 NOT NULL,
	`unknown_sessions` integer DEFAULT 0 NOT NULL,
	`ours_open_ended` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`axis`, `year`, `key`, `before`, `form`, `fictional`),
	CONSTRAINT "counted_sum_axis_known" CHECK("counted_sums"."axis" in ('nation', 'state', 'kind', 'organiser', 'priority', 'tier', 'head', 'state-priority', 'state-tier', 'tier-priority')),
	CONSTRAINT "counted_sum_form_known" CHECK("counted_sums"."form" in ('caravan', 'media-buy', 'mission-event', 'other'))
);
--> statement-breakpoint
CREATE TABLE `event_sums` (
	`event_id` integer PRIMARY KEY NOT NULL,
	`form` text NOT NULL,
	`fictional` integer NOT NULL,
	`sums` text NOT NULL,
	`stale` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "event_sum_form_known" CHECK("event_sums"."form" in ('caravan', 'media-buy', 'mission-event', 'other'))
);
--> statement-breakpoint
CREATE INDEX `event_sums_stale` ON `event_sums` (`event_id`) WHERE "event_sums"."stale" = 1;--> statement-breakpoint
-- What an event adds to the sums is stale as soon as it is written to, whoever writes; `refreshSums` works it out.
CREATE TRIGGER `event_sums_begun` AFTER INSERT ON `events` BEGIN
	INSERT INTO event_sums (event_id, form, fictional, sums, stale) VALUES (new.id, new.form, new.fictional, '[]', 1) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `event_sums_stale_by_event` AFTER UPDATE OF form, fictional, approval, counted, withdrawn_at, hidden ON `events`
WHEN old.form IS NOT new.form
	OR old.fictional IS NOT new.fictional
	OR old.approval IS NOT new.approval
	OR old.counted IS NOT new.counted
	OR old.withdrawn_at IS NOT new.withdrawn_at
	OR old.hidden IS NOT new.hidden
BEGIN
	UPDATE event_sums SET stale = 1 WHERE event_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `event_sums_stale_by_occurrence` AFTER UPDATE OF event_id, type, outcome, first_from, first_to, attendance_low, attendance_high, attendance_exact, online_low, online_high, attendance_open_ended, official_count, whole_low, whole_high, whole_exact, whole_count, unknown_low, unknown_high, unknown_count, ours_open_ended ON `occurrences`
WHEN old.event_id IS NOT new.event_id
	OR old.type IS NOT new.type
	OR old.outcome IS NOT new.outcome
	OR old.first_from IS NOT new.first_from
	OR old.first_to IS NOT new.first_to
	OR old.attendance_low IS NOT new.attendance_low
	OR old.attendance_high IS NOT new.attendance_high
	OR old.attendance_exact IS NOT new.attendance_exact
	OR old.online_low IS NOT new.online_low
	OR old.online_high IS NOT new.online_high
	OR old.attendance_open_ended IS NOT new.attendance_open_ended
	OR old.official_count IS NOT new.official_count
	OR old.whole_low IS NOT new.whole_low
	OR old.whole_high IS NOT new.whole_high
	OR old.whole_exact IS NOT new.whole_exact
	OR old.whole_count IS NOT new.whole_count
	OR old.unknown_low IS NOT new.unknown_low
	OR old.unknown_high IS NOT new.unknown_high
	OR old.unknown_count IS NOT new.unknown_count
	OR old.ours_open_ended IS NOT new.ours_open_ended
BEGIN
	UPDATE event_sums SET stale = 1 WHERE event_id IN (old.event_id, new.event_id);
END;
--> statement-breakpoint
CREATE TRIGGER `event_sums_stale_by_new_occurrence` AFTER INSERT ON `occurrences` BEGIN
	UPDATE event_sums SET stale = 1 WHERE event_id = new.event_id AND stale = 0;
END;
--> statement-breakpoint
CREATE TRIGGER `event_sums_stale_by_removed_occurrence` AFTER DELETE ON `occurrences` BEGIN
	UPDATE event_sums SET stale = 1 WHERE event_id = old.event_id;
END;
--> statement-breakpoint
INSERT INTO event_sums (event_id, form, fictional, sums, stale) SELECT id, form, fictional, '[]', 1 FROM events;
