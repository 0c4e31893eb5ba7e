/**
 * The verdict of an operation on its way into a response: what it denies is answered here and nowhere else, with 404
 * where there is no such thing for this person and 403 where the right is missing. The rest is the route's to answer.
 */
import type { Denial } from "~/context/denial.server";
import { forbidden, notFound } from "./authorize.server";

export function answered<Answer extends object>(verdict: Answer | Denial): Answer {
  if (isDenial(verdict)) throw verdict.reason === "not-found" ? notFound() : forbidden();
  return verdict;
}

function isDenial(verdict: object): verdict is Denial {
  return "reason" in verdict && (verdict.reason === "not-found" || verdict.reason === "forbidden");
}
