CREATE TABLE `left_states` (
	`event_id` integer NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`event_id`, `state`)
);
--> statement-breakpoint
-- In which rows of the state axis an event was that left one: an answer about that row is no longer right. Where one lies is read.
CREATE TRIGGER `left_states_by_removed_cell` AFTER DELETE ON `occurrence_cells` WHEN old.axis = 'state' BEGIN
	INSERT OR IGNORE INTO left_states (event_id, state) SELECT event_id, old.key FROM occurrences WHERE id = old.occurrence_id;
END;
--> statement-breakpoint
-- Its cells are removed after it, when nothing says any more whose they were.
CREATE TRIGGER `left_states_by_removed_occurrence` BEFORE DELETE ON `occurrences` BEGIN
	INSERT OR IGNORE INTO left_states (event_id, state) SELECT old.event_id, key FROM occurrence_cells WHERE occurrence_id = old.id AND axis = 'state';
END;
