CREATE TABLE `audit_seals` (
	`entry_id` integer PRIMARY KEY NOT NULL,
	`seal` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `audit_entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `failed_sign_ins` (
	`user_id` integer NOT NULL,
	`day` text NOT NULL,
	`count` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `day`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `api_tokens` ADD `last_used_at` integer;--> statement-breakpoint
CREATE TRIGGER audit_entries_never_change
BEFORE UPDATE ON audit_entries
BEGIN
  SELECT RAISE(ABORT, 'audit entries are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_never_vanish
BEFORE DELETE ON audit_entries
BEGIN
  SELECT RAISE(ABORT, 'audit entries are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER audit_seals_never_change
BEFORE UPDATE ON audit_seals
BEGIN
  SELECT RAISE(ABORT, 'audit seals are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER audit_seals_never_vanish
BEFORE DELETE ON audit_seals
BEGIN
  SELECT RAISE(ABORT, 'audit seals are append-only');
END;
