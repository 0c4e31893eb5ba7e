ALTER TABLE "changed_events" ADD COLUMN "left_from" text;--> statement-breakpoint
ALTER TABLE "changed_events" ADD COLUMN "left_to" text;--> statement-breakpoint
ALTER TABLE "data_version" ADD COLUMN "beyond_events" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
-- Whatever was kept before is asked anew.
UPDATE data_version SET version = version + 1, beyond_events = version + 1;--> statement-breakpoint
-- Where an occurrence lay that was moved or removed: an answer about those days is no longer right. Where one lies is read.
CREATE FUNCTION mark_left_days() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO changed_events (event_id, version, left_from, left_to)
	VALUES (old.event_id, (SELECT coalesce(max(version), 0) + 1 FROM data_version), least(old.first_from, old.last_from), greatest(old.first_to, old.last_to))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version,
		left_from = least(changed_events.left_from, excluded.left_from), left_to = greatest(changed_events.left_to, excluded.left_to);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER left_days_by_moved_occurrence AFTER UPDATE ON occurrences FOR EACH ROW
	WHEN (old.first_from <> new.first_from OR old.first_to <> new.first_to OR old.last_from <> new.last_from OR old.last_to <> new.last_to)
	EXECUTE FUNCTION mark_left_days();
--> statement-breakpoint
CREATE TRIGGER left_days_by_removed_occurrence AFTER DELETE ON occurrences FOR EACH ROW EXECUTE FUNCTION mark_left_days();
