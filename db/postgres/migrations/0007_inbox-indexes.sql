DROP INDEX "events_pending";--> statement-breakpoint
CREATE INDEX "events_hidden" ON "events" USING btree ("first_day","id") WHERE "events"."hidden" = 1;--> statement-breakpoint
CREATE INDEX "events_one_language" ON "events" USING btree ("first_day","id") WHERE ("events"."title_ja" is null or "events"."title_en" is null);--> statement-breakpoint
CREATE INDEX "events_pending" ON "events" USING btree ("first_day","id","withdrawn_at","approval") WHERE "events"."counted" = 'pending';--> statement-breakpoint
-- New events are marked with their rows: a trigger for each row of an import costs more than the mark.
DROP TRIGGER event_sums_begun ON events;
--> statement-breakpoint
DROP FUNCTION begin_event_sums();
--> statement-breakpoint
DROP TRIGGER event_sums_stale_by_other_occurrence ON occurrences;
--> statement-breakpoint
CREATE TRIGGER event_sums_stale_by_removed_occurrence AFTER DELETE ON occurrences FOR EACH ROW EXECUTE FUNCTION mark_event_sums();
