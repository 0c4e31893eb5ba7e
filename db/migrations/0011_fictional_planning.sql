ALTER TABLE `event_templates` ADD `fictional` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `targets` ADD `fictional` integer DEFAULT false NOT NULL;