/**
 * Interface text: one file per feature, both languages side by side.
 *
 * Write `const ja = {…}; const en: typeof ja = {…}; export const eventText: Text<typeof ja> = { ja, en }`:
 * a message missing in one language does not compile. Messages with values are functions.
 */
import type { Language } from "~/domain/value/language";

export type Text<T> = Record<Language, T>;
