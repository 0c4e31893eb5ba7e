CREATE TABLE `import_answers` (
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`question` text NOT NULL,
	`answer` text NOT NULL,
	`import_id` integer,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `source`, `question`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_answers_by_import` ON `import_answers` (`import_id`);