/**
 * What a paper shows of an event. P204
 *
 * A paper leaves the screen of whoever made it: 機密性3 is in no edition. In the outside edition the rules of everything
 * that leaves the register hold (P175), so 機密性2 only where its event may be published, and nothing of where and when a
 * guest of honour will be.
 */
import type { Outcome } from "~/domain/counting/occurrence";
import type { Edition } from "~/domain/value/edition";
import { type OutsideView, outsideView, type RegisteredOccurrence } from "./shown-outside";

export type PaperStanding = Pick<
  RegisteredOccurrence,
  "classification" | "mayBePublished" | "hasGuests"
>;

export function shownInPaper(
  standing: PaperStanding,
  { outcome, edition }: { outcome: Outcome; edition: Edition },
): OutsideView {
  if (edition === "outside") return outsideView({ ...standing, outcome });
  return standing.classification === "confidentiality-3" ? "left-out" : "whole";
}
