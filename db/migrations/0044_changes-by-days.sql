ALTER TABLE `changed_events` ADD `left_from` text;
--> statement-breakpoint
ALTER TABLE `changed_events` ADD `left_to` text;
--> statement-breakpoint
ALTER TABLE `data_version` ADD `beyond_events` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
-- Whatever was kept before is asked anew.
UPDATE `data_version` SET version = version + 1, beyond_events = version + 1;
--> statement-breakpoint
-- Where an occurrence lay that was moved or removed: an answer about those days is no longer right. Where one lies is read.
CREATE TRIGGER `left_days_by_moved_occurrence` AFTER UPDATE OF `first_from`, `first_to`, `last_from`, `last_to` ON `occurrences`
WHEN old.first_from <> new.first_from OR old.first_to <> new.first_to OR old.last_from <> new.last_from OR old.last_to <> new.last_to BEGIN
	INSERT INTO changed_events (event_id, version, left_from, left_to)
	VALUES (old.event_id, (SELECT coalesce(max(version), 0) + 1 FROM data_version), min(old.first_from, old.last_from), max(old.first_to, old.last_to))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version,
		left_from = min(coalesce(left_from, excluded.left_from), excluded.left_from), left_to = max(coalesce(left_to, excluded.left_to), excluded.left_to);
END;
--> statement-breakpoint
CREATE TRIGGER `left_days_by_removed_occurrence` AFTER DELETE ON `occurrences` BEGIN
	INSERT INTO changed_events (event_id, version, left_from, left_to)
	VALUES (old.event_id, (SELECT coalesce(max(version), 0) + 1 FROM data_version), min(old.first_from, old.last_from), max(old.first_to, old.last_to))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version,
		left_from = min(coalesce(left_from, excluded.left_from), excluded.left_from), left_to = max(coalesce(left_to, excluded.left_to), excluded.left_to);
END;
