/**
 * How much a box, a form or an event can hold: more is a slip of a key, an accident of pasting, or several events.
 *
 * Text is counted in characters as people count them (`typed-text`).
 */

/** A name, a title, a reason in a few words. */
export const LINE = 200;
export const PARAGRAPH = 5_000;
export const PERSON_NAME = 100;
export const EMAIL = 254;
/** How many came, in the words of whoever says so. */
export const HEADCOUNT_WORDS = 100;
export const ATTENDANCE_NOTE = 2_000;
/** Of a saved view, in a list one reads at a glance. */
export const VIEW_NAME = 60;
export const VIEW_ADDRESS = 2_000;
export const MAX_SAVED_VIEWS = 50;
/** Why an occurrence was cancelled or postponed. */
export const OUTCOME_REASON = 1_000;

/** Of a file that somebody brings, in bytes. */
export const MAX_FILE_BYTES = 64 * 1_048_576;
export const FILE_NAME = 200;

/** Of one posted form, whatever is asked in it. */
export const MAX_BOXES = 20_000;
export const MAX_STOPS = 60;
export const MAX_PLACEMENTS = 200;
export const MAX_OCCURRENCES = Math.max(MAX_STOPS, MAX_PLACEMENTS);
/** Of an event, and at each of its occurrences. */
export const MAX_PARTNERS = 50;
export const MAX_BUDGET_LINES = 100;
/** Everybody of a large state's festival. */
export const MAX_PEOPLE = 10_000_000;
export const MAX_COST = 1_000_000_000_000;
export const MAX_REACH = 10_000_000_000;
export const MAX_KM = 20_000;

/** Rows of one answer to another system. */
export const MOST_API_ROWS = 200;
