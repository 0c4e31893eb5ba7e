-- N4: observations are appended, never changed. Only the demonstration programme may be removed with its own.
CREATE TRIGGER observations_never_change
BEFORE UPDATE ON observations
BEGIN
  SELECT RAISE(ABORT, 'observations are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER observations_never_vanish
BEFORE DELETE ON observations
WHEN NOT EXISTS (
  SELECT 1 FROM occurrences o JOIN events e ON e.id = o.event_id WHERE o.id = OLD.occurrence_id AND e.fictional = 1
)
BEGIN
  SELECT RAISE(ABORT, 'observations are append-only');
END;
