CREATE TABLE "changed_events" (
	"event_id" bigint PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "changed_events_by_version" ON "changed_events" USING btree ("version","event_id");
--> statement-breakpoint
-- An event is changed when it or an occurrence of it is written to, whoever writes; cells are marked by whoever derives them.
CREATE FUNCTION mark_changed_event(event bigint) RETURNS void LANGUAGE sql AS $$
	INSERT INTO changed_events (event_id, version) VALUES (event, (SELECT coalesce(max(version), 0) + 1 FROM data_version))
	ON CONFLICT (event_id) DO UPDATE SET version = excluded.version WHERE changed_events.version <> excluded.version;
$$;
--> statement-breakpoint
CREATE FUNCTION mark_changed_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_TABLE_NAME = 'events' THEN
		IF TG_OP = 'DELETE' THEN PERFORM mark_changed_event(old.id); ELSE PERFORM mark_changed_event(new.id); END IF;
	ELSIF TG_TABLE_NAME = 'occurrences' THEN
		IF TG_OP <> 'INSERT' THEN PERFORM mark_changed_event(old.event_id); END IF;
		IF TG_OP <> 'DELETE' THEN PERFORM mark_changed_event(new.event_id); END IF;
	ELSE
		-- What all events may depend on: number 0 stands for every one.
		PERFORM mark_changed_event(0);
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER changed_event AFTER INSERT OR UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION mark_changed_events();
--> statement-breakpoint
CREATE TRIGGER changed_event_by_occurrence AFTER INSERT OR UPDATE OR DELETE ON occurrences FOR EACH ROW EXECUTE FUNCTION mark_changed_events();
--> statement-breakpoint
CREATE TRIGGER changed_events_by_plan_term AFTER INSERT OR UPDATE OR DELETE ON plan_terms FOR EACH STATEMENT EXECUTE FUNCTION mark_changed_events();
--> statement-breakpoint
CREATE TRIGGER changed_events_by_jurisdiction AFTER INSERT OR UPDATE OR DELETE ON jurisdictions FOR EACH STATEMENT EXECUTE FUNCTION mark_changed_events();
--> statement-breakpoint
CREATE TRIGGER changed_events_by_state AFTER INSERT OR UPDATE OR DELETE ON states FOR EACH STATEMENT EXECUTE FUNCTION mark_changed_events();
