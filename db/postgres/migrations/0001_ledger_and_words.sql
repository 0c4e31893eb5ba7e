-- N4: observations are appended, never changed. Only the demonstration programme may be removed with its own.
CREATE FUNCTION observations_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (
    SELECT 1 FROM occurrences o JOIN events e ON e.id = o.event_id WHERE o.id = OLD.occurrence_id AND e.fictional = 1
  ) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'observations are append-only';
END
$$;--> statement-breakpoint
CREATE TRIGGER observations_append_only BEFORE UPDATE OR DELETE ON observations FOR EACH ROW EXECUTE FUNCTION observations_append_only();--> statement-breakpoint
-- The one row that every write locks first: see db/postgres/open.ts.
INSERT INTO data_version (id, version) VALUES (1, 0);--> statement-breakpoint
-- The index of words, one table for each subject by its id: `db/queries/store/word-index.ts` alone knows them.
CREATE TABLE event_words (id bigint NOT NULL, part bigint NOT NULL, words tsvector NOT NULL, PRIMARY KEY (id, part));--> statement-breakpoint
CREATE TABLE partner_words (id bigint NOT NULL, part bigint NOT NULL, words tsvector NOT NULL, PRIMARY KEY (id, part));--> statement-breakpoint
CREATE TABLE place_words (id bigint NOT NULL, part bigint NOT NULL, words tsvector NOT NULL, PRIMARY KEY (id, part));--> statement-breakpoint
CREATE TABLE site_words (id bigint NOT NULL, part bigint NOT NULL, words tsvector NOT NULL, PRIMARY KEY (id, part));--> statement-breakpoint
CREATE INDEX event_words_by_word ON event_words USING gin (words);--> statement-breakpoint
CREATE INDEX partner_words_by_word ON partner_words USING gin (words);--> statement-breakpoint
CREATE INDEX place_words_by_word ON place_words USING gin (words);--> statement-breakpoint
CREATE INDEX site_words_by_word ON site_words USING gin (words);
