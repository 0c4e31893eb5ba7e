CREATE TABLE `changed_events` (
	`event_id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `changed_events_by_version` ON `changed_events` (`version`,`event_id`);
--> statement-breakpoint
-- An event is changed when it or an occurrence of it is written to, whoever writes; cells are marked by whoever derives them.
CREATE TRIGGER `changed_event_added` AFTER INSERT ON `events` BEGIN
	INSERT INTO changed_events (event_id, version) VALUES (new.id, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
END;
--> statement-breakpoint
CREATE TRIGGER `changed_event` AFTER UPDATE ON `events` BEGIN
	INSERT INTO changed_events (event_id, version) VALUES (new.id, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
END;
--> statement-breakpoint
CREATE TRIGGER `changed_event_removed` AFTER DELETE ON `events` BEGIN
	INSERT INTO changed_events (event_id, version) VALUES (old.id, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
END;
--> statement-breakpoint
CREATE TRIGGER `changed_event_by_new_occurrence` AFTER INSERT ON `occurrences` BEGIN
	INSERT INTO changed_events (event_id, version) VALUES (new.event_id, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
END;
--> statement-breakpoint
CREATE TRIGGER `changed_event_by_removed_occurrence` AFTER DELETE ON `occurrences` BEGIN
	INSERT INTO changed_events (event_id, version) VALUES (old.event_id, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
END;
--> statement-breakpoint
CREATE TRIGGER `changed_event_by_occurrence` AFTER UPDATE ON `occurrences` BEGIN
	INSERT INTO changed_events (event_id, version) VALUES (old.event_id, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
	INSERT INTO changed_events (event_id, version) VALUES (new.event_id, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
END;
--> statement-breakpoint
-- What all events may depend on: number 0 stands for every one.
CREATE TRIGGER `changed_events_by_plan_term_added` AFTER INSERT ON `plan_terms` BEGIN
	INSERT INTO changed_events (event_id, version) VALUES (0, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
END;
--> statement-breakpoint
CREATE TRIGGER `changed_events_by_plan_term_changed` AFTER UPDATE ON `plan_terms` BEGIN
	INSERT INTO changed_events (event_id, version) VALUES (0, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
END;
--> statement-breakpoint
CREATE TRIGGER `changed_events_by_plan_term_removed` AFTER DELETE ON `plan_terms` BEGIN
	INSERT INTO changed_events (event_id, version) VALUES (0, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
END;
--> statement-breakpoint
CREATE TRIGGER `changed_events_by_jurisdiction_added` AFTER INSERT ON `jurisdictions` BEGIN
	INSERT INTO changed_events (event_id, version) VALUES (0, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
END;
--> statement-breakpoint
CREATE TRIGGER `changed_events_by_jurisdiction_changed` AFTER UPDATE ON `jurisdictions` BEGIN
	INSERT INTO changed_events (event_id, version) VALUES (0, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
END;
--> statement-breakpoint
CREATE TRIGGER `changed_events_by_jurisdiction_removed` AFTER DELETE ON `jurisdictions` BEGIN
	INSERT INTO changed_events (event_id, version) VALUES (0, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
END;
--> statement-breakpoint
CREATE TRIGGER `changed_events_by_state_added` AFTER INSERT ON `states` BEGIN
	INSERT INTO changed_events (event_id, version) VALUES (0, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
END;
--> statement-breakpoint
CREATE TRIGGER `changed_events_by_state_changed` AFTER UPDATE ON `states` BEGIN
	INSERT INTO changed_events (event_id, version) VALUES (0, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
END;
--> statement-breakpoint
CREATE TRIGGER `changed_events_by_state_removed` AFTER DELETE ON `states` BEGIN
	INSERT INTO changed_events (event_id, version) VALUES (0, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE version <> excluded.version;
END;
