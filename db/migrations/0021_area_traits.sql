CREATE TABLE `area_traits` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text NOT NULL,
	`trait` text NOT NULL,
	`verdict` text,
	`reason` text NOT NULL,
	`user_id` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`state`) REFERENCES `states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "area_trait_known" CHECK("area_traits"."trait" in ('companies', 'learners', 'industry', 'exchange')),
	CONSTRAINT "area_trait_verdict_known" CHECK("area_traits"."verdict" is null or "area_traits"."verdict" in ('yes', 'no', 'unknown'))
);
--> statement-breakpoint
CREATE INDEX `area_traits_by_state` ON `area_traits` (`state`,`trait`,`id`);