ALTER TABLE `api_tokens` ADD `may_write` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `import_rows` ADD `external_id` text;--> statement-breakpoint
ALTER TABLE `import_rows` ADD `findings` text;