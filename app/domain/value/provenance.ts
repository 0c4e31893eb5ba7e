/**
 * How sure a fact of the seeds is.
 *
 * document: stated in a source document. page: stated on a public page. unverified: background
 * knowledge nobody has checked. inferred: concluded from the other two; the source says how.
 */
export const MARKS = ["document", "page", "unverified", "inferred"] as const;
export type Mark = (typeof MARKS)[number];

/** Marks that a screen must show beside the fact. */
export function isUnsure(mark: Mark): boolean {
  return mark === "unverified" || mark === "inferred";
}
