CREATE TABLE "counted_sums" (
	"axis" text NOT NULL,
	"year" bigint NOT NULL,
	"key" text NOT NULL,
	"before" bigint NOT NULL,
	"form" text NOT NULL,
	"fictional" smallint NOT NULL,
	"events" bigint DEFAULT 0 NOT NULL,
	"pending" bigint DEFAULT 0 NOT NULL,
	"draft" bigint DEFAULT 0 NOT NULL,
	"submitted" bigint DEFAULT 0 NOT NULL,
	"returned" bigint DEFAULT 0 NOT NULL,
	"approved" bigint DEFAULT 0 NOT NULL,
	"continuing" bigint DEFAULT 0 NOT NULL,
	"earlier" bigint DEFAULT 0 NOT NULL,
	"low" bigint DEFAULT 0 NOT NULL,
	"high" bigint DEFAULT 0 NOT NULL,
	"exact" bigint DEFAULT 0 NOT NULL,
	"online_low" bigint DEFAULT 0 NOT NULL,
	"online_high" bigint DEFAULT 0 NOT NULL,
	"open_ended" bigint DEFAULT 0 NOT NULL,
	"sessions" bigint DEFAULT 0 NOT NULL,
	"sessions_missing" bigint DEFAULT 0 NOT NULL,
	"whole_low" bigint DEFAULT 0 NOT NULL,
	"whole_high" bigint DEFAULT 0 NOT NULL,
	"whole_exact" bigint DEFAULT 0 NOT NULL,
	"whole_sessions" bigint DEFAULT 0 NOT NULL,
	"unknown_low" bigint DEFAULT 0 NOT NULL,
	"unknown_high" bigint DEFAULT 0 NOT NULL,
	"unknown_sessions" bigint DEFAULT 0 NOT NULL,
	"ours_open_ended" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "counted_sums_axis_year_key_before_form_fictional_pk" PRIMARY KEY("axis","year","key","before","form","fictional"),
	CONSTRAINT "counted_sum_axis_known" CHECK ("counted_sums"."axis" in ('nation', 'state', 'kind', 'organiser', 'priority', 'tier', 'head', 'state-priority', 'state-tier', 'tier-priority')),
	CONSTRAINT "counted_sum_form_known" CHECK ("counted_sums"."form" in ('caravan', 'media-buy', 'mission-event', 'other'))
);
--> statement-breakpoint
CREATE TABLE "event_sums" (
	"event_id" bigint PRIMARY KEY NOT NULL,
	"form" text NOT NULL,
	"fictional" smallint NOT NULL,
	"sums" json NOT NULL,
	"stale" smallint NOT NULL,
	CONSTRAINT "event_sum_form_known" CHECK ("event_sums"."form" in ('caravan', 'media-buy', 'mission-event', 'other'))
);
--> statement-breakpoint
ALTER TABLE "event_sums" ADD CONSTRAINT "event_sums_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_sums_stale" ON "event_sums" USING btree ("event_id") WHERE "event_sums"."stale" = 1;--> statement-breakpoint
-- What an event adds to the sums is stale as soon as it is written to, whoever writes; `refreshSums` works it out.
CREATE FUNCTION begin_event_sums() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO event_sums (event_id, form, fictional, sums, stale) VALUES (new.id, new.form, new.fictional, '[]', 1) ON CONFLICT DO NOTHING;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER event_sums_begun AFTER INSERT ON events FOR EACH ROW EXECUTE FUNCTION begin_event_sums();
--> statement-breakpoint
CREATE FUNCTION mark_event_sums() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_TABLE_NAME = 'events' THEN
		UPDATE event_sums SET stale = 1 WHERE event_id = new.id;
	ELSE
		IF TG_OP <> 'INSERT' THEN UPDATE event_sums SET stale = 1 WHERE event_id = old.event_id; END IF;
		IF TG_OP <> 'DELETE' THEN UPDATE event_sums SET stale = 1 WHERE event_id = new.event_id AND stale = 0; END IF;
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER event_sums_stale_by_event AFTER UPDATE OF form, fictional, approval, counted, withdrawn_at, hidden ON events FOR EACH ROW
WHEN (old.form IS DISTINCT FROM new.form
	OR old.fictional IS DISTINCT FROM new.fictional
	OR old.approval IS DISTINCT FROM new.approval
	OR old.counted IS DISTINCT FROM new.counted
	OR old.withdrawn_at IS DISTINCT FROM new.withdrawn_at
	OR old.hidden IS DISTINCT FROM new.hidden)
EXECUTE FUNCTION mark_event_sums();
--> statement-breakpoint
CREATE TRIGGER event_sums_stale_by_occurrence AFTER UPDATE OF event_id, type, outcome, first_from, first_to, attendance_low, attendance_high, attendance_exact, online_low, online_high, attendance_open_ended, official_count, whole_low, whole_high, whole_exact, whole_count, unknown_low, unknown_high, unknown_count, ours_open_ended ON occurrences FOR EACH ROW
WHEN (old.event_id IS DISTINCT FROM new.event_id
	OR old.type IS DISTINCT FROM new.type
	OR old.outcome IS DISTINCT FROM new.outcome
	OR old.first_from IS DISTINCT FROM new.first_from
	OR old.first_to IS DISTINCT FROM new.first_to
	OR old.attendance_low IS DISTINCT FROM new.attendance_low
	OR old.attendance_high IS DISTINCT FROM new.attendance_high
	OR old.attendance_exact IS DISTINCT FROM new.attendance_exact
	OR old.online_low IS DISTINCT FROM new.online_low
	OR old.online_high IS DISTINCT FROM new.online_high
	OR old.attendance_open_ended IS DISTINCT FROM new.attendance_open_ended
	OR old.official_count IS DISTINCT FROM new.official_count
	OR old.whole_low IS DISTINCT FROM new.whole_low
	OR old.whole_high IS DISTINCT FROM new.whole_high
	OR old.whole_exact IS DISTINCT FROM new.whole_exact
	OR old.whole_count IS DISTINCT FROM new.whole_count
	OR old.unknown_low IS DISTINCT FROM new.unknown_low
	OR old.unknown_high IS DISTINCT FROM new.unknown_high
	OR old.unknown_count IS DISTINCT FROM new.unknown_count
	OR old.ours_open_ended IS DISTINCT FROM new.ours_open_ended)
EXECUTE FUNCTION mark_event_sums();
--> statement-breakpoint
CREATE TRIGGER event_sums_stale_by_other_occurrence AFTER INSERT OR DELETE ON occurrences FOR EACH ROW EXECUTE FUNCTION mark_event_sums();
--> statement-breakpoint
INSERT INTO event_sums (event_id, form, fictional, sums, stale) SELECT id, form, fictional, '[]', 1 FROM events;
