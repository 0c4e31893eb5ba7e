ALTER TABLE "jobs" DROP CONSTRAINT "job_kind_known";--> statement-breakpoint
ALTER TABLE "meeting_questions" ADD COLUMN "question_en" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "place_en" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "agenda_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "attendees_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "decisions_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "talking_points_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "job_kind_known" CHECK ("jobs"."kind" in ('import-read', 'import-commit', 'import-undo', 'submission-freeze', 'meeting-make'));