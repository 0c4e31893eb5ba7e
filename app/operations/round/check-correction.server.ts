/**
 * The one question that writes on events ask before they change what somebody has signed off: is it said why? P182
 *
 * Asked of the occurrences as they stand and as they will. Why is said with `explainCorrection`.
 */
import type { Author } from "~/context/context.server";
import type { CorrectionRefusal } from "~/domain/round/correction";
import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";
import type { Handle } from "~db/client";
import { asksForReason, type Corrected } from "~db/queries/round/correction-reasons";

export async function checkCorrection(
  tx: Handle,
  author: Author,
  corrected: Corrected,
): Promise<Verdict<CorrectionRefusal>> {
  const asks = await asksForReason(tx, author, corrected);
  return asks ? refuse("correction-unreasoned") : ALLOWED;
}
