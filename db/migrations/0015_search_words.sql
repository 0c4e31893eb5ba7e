ALTER TABLE `partners` ADD `reading` text;--> statement-breakpoint
-- The index of words, one table for each subject by its id: `db/queries/store/word-index.ts` alone knows them.
-- Words come ready from `app/domain/value/search-words.ts`, with spaces between them: nothing else parts them.
CREATE VIRTUAL TABLE `event_words` USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
--> statement-breakpoint
CREATE VIRTUAL TABLE `partner_words` USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
--> statement-breakpoint
CREATE VIRTUAL TABLE `place_words` USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
