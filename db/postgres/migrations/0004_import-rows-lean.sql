DROP INDEX "import_rows_by_key";--> statement-breakpoint
CREATE INDEX "import_rows_answered" ON "import_rows" USING btree ("import_id","row") WHERE "import_rows"."answers" is not null;--> statement-breakpoint
CREATE INDEX "import_rows_left" ON "import_rows" USING btree ("import_id","row") WHERE "import_rows"."left" is not null;