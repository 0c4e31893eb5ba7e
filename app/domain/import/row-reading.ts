/** What one row of a file says, as the rules of its kind read it. */

/** One thing a person is asked about a row, or may choose: the value that is kept and what stands beside it. */
export type RowChoice = { value: string; ja: string; en: string; proposed: boolean };

/**
 * read: `key` is by what the register knows it again, written by the rules of its kind; `externalId` is the id that the
 * source gives it, null where its file has none. `findings` are told beside it and refuse nothing.
 * asked: a person chooses. What was answered for the same cell is proposed in the next file of the source; `again` says
 * by what of the register the question is known instead, and then it is not asked again in any file. left-out: not to be taken, such as a row that is not of a Japanese company.
 * Reasons are keys of words in `i18n/import/import-row-text`; `column` is a key of the kind's columns.
 */
export type RowReading<Entry> =
  | {
      outcome: "read";
      key: string;
      externalId: string | null;
      entry: Entry;
      findings: readonly RowFinding[];
    }
  | {
      outcome: "asked";
      column: string;
      reason: string;
      choices: readonly RowChoice[];
      again?: string;
    }
  | { outcome: "left-out"; column: string | null; reason: string }
  | { outcome: "refused"; problems: readonly RowFinding[] };

export type RowFinding = { column: string | null; reason: string; value: string };
