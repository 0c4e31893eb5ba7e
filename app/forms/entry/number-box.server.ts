/** A box that holds a whole number, or nothing. */
import { parseWholeNumber } from "~/domain/value/whole-number";
import { type Issues, take } from "~/forms/boxes/fields.server";

/** Null for an empty box, and after saying what is wrong with a full one. */
export function readNumber(
  box: (string | number)[],
  typed: string,
  max: number | undefined,
  context: Issues,
): number | null {
  if (typed.trim() === "") return null;
  return take(context, box, parseWholeNumber(typed, { max: max ?? Number.MAX_SAFE_INTEGER }));
}
