CREATE TABLE "left_states" (
	"event_id" bigint NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "left_states_event_id_state_pk" PRIMARY KEY("event_id","state")
);
--> statement-breakpoint
-- In which rows of the state axis an event was that left one: an answer about that row is no longer right. Where one lies is read.
CREATE FUNCTION mark_left_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO left_states (event_id, state) SELECT event_id, old.key FROM occurrences WHERE id = old.occurrence_id
	ON CONFLICT DO NOTHING;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER left_states_by_removed_cell AFTER DELETE ON occurrence_cells FOR EACH ROW WHEN (old.axis = 'state') EXECUTE FUNCTION mark_left_state();
--> statement-breakpoint
-- Its cells are removed after it, when nothing says any more whose they were.
CREATE FUNCTION mark_left_states() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO left_states (event_id, state) SELECT old.event_id, key FROM occurrence_cells WHERE occurrence_id = old.id AND axis = 'state'
	ON CONFLICT DO NOTHING;
	RETURN old;
END $$;
--> statement-breakpoint
CREATE TRIGGER left_states_by_removed_occurrence BEFORE DELETE ON occurrences FOR EACH ROW EXECUTE FUNCTION mark_left_states();
