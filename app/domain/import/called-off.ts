/** A commit that is called off: its next work leaves out the rows that are not written yet. */

/** Keys of words: whoever imported called it off, may not import any more, or the work failed again and again. */
export type EndedEarly = "cancelled" | "not-allowed-any-more" | "failed";

/** Where such a work begins. */
export type CalledOff = { calledOff: EndedEarly };

/** Why the work of this checkpoint only leaves out what is left; null: it writes. */
export const calledOff = (checkpoint: unknown): EndedEarly | null =>
  (checkpoint as CalledOff | null | undefined)?.calledOff ?? null;
