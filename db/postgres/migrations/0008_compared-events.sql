CREATE TABLE "compared_events" (
	"event_id" bigint NOT NULL,
	"state" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"near_from" text NOT NULL,
	"near_to" text NOT NULL,
	CONSTRAINT "compared_events_event_id_state_pk" PRIMARY KEY("event_id","state")
);
--> statement-breakpoint
CREATE TABLE "likely_doubles" (
	"first" bigint NOT NULL,
	"second" bigint NOT NULL,
	"until" text NOT NULL,
	"first_lead" text NOT NULL,
	"second_lead" text NOT NULL,
	CONSTRAINT "likely_doubles_first_second_pk" PRIMARY KEY("first","second")
);
--> statement-breakpoint
CREATE TABLE "outdated_tags" (
	"event_id" bigint PRIMARY KEY NOT NULL
);
--> statement-breakpoint
DROP INDEX "events_hidden";--> statement-breakpoint
DROP INDEX "events_one_language";--> statement-breakpoint
ALTER TABLE "compared_events" ADD CONSTRAINT "compared_events_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "likely_doubles" ADD CONSTRAINT "likely_doubles_first_fk" FOREIGN KEY ("first") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "likely_doubles" ADD CONSTRAINT "likely_doubles_second_fk" FOREIGN KEY ("second") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outdated_tags" ADD CONSTRAINT "outdated_tags_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "compared_events_by_day" ON "compared_events" USING btree ("state","to","event_id");--> statement-breakpoint
CREATE INDEX "compared_events_rough" ON "compared_events" USING btree ("state","to","near_from","event_id") WHERE "compared_events"."from" <> "compared_events"."to";--> statement-breakpoint
CREATE INDEX "likely_doubles_by_second" ON "likely_doubles" USING btree ("second");--> statement-breakpoint
CREATE INDEX "likely_doubles_by_day" ON "likely_doubles" USING btree ("until","first","second","first_lead","second_lead");--> statement-breakpoint
CREATE INDEX "event_co_organisers_by_organiser" ON "event_co_organisers" USING btree ("organiser","event_id");--> statement-breakpoint
CREATE INDEX "events_last_by_lead" ON "events" USING btree ("lead","last_day","id") WHERE "events"."last_day" <> '';--> statement-breakpoint
CREATE INDEX "occurrences_uncounted" ON "occurrences" USING btree ("first_from","last_to","outcome","event_id") WHERE "occurrences"."type" = 'session' and "occurrences"."official_count" = 0;--> statement-breakpoint
CREATE INDEX "events_hidden" ON "events" USING btree ("first_day","id","lead","created_by","withdrawn_at") WHERE "events"."hidden" = 1;--> statement-breakpoint
CREATE INDEX "events_one_language" ON "events" USING btree ("first_day","id","lead","withdrawn_at") WHERE ("events"."title_ja" is null or "events"."title_en" is null);--> statement-breakpoint
-- What is derived of an event is stale also when its titles, its lead, its classification or its plan change.
DROP TRIGGER event_sums_stale_by_event ON events;
--> statement-breakpoint
CREATE TRIGGER event_sums_stale_by_event AFTER UPDATE OF form, fictional, approval, counted, withdrawn_at, hidden, title_ja, title_en, lead, classification, plan ON events FOR EACH ROW
WHEN (old.form IS DISTINCT FROM new.form
	OR old.fictional IS DISTINCT FROM new.fictional
	OR old.approval IS DISTINCT FROM new.approval
	OR old.counted IS DISTINCT FROM new.counted
	OR old.withdrawn_at IS DISTINCT FROM new.withdrawn_at
	OR old.hidden IS DISTINCT FROM new.hidden
	OR old.title_ja IS DISTINCT FROM new.title_ja
	OR old.title_en IS DISTINCT FROM new.title_en
	OR old.lead IS DISTINCT FROM new.lead
	OR old.classification IS DISTINCT FROM new.classification
	OR old.plan IS DISTINCT FROM new.plan)
EXECUTE FUNCTION mark_event_sums();
--> statement-breakpoint
UPDATE event_sums SET stale = 1;
