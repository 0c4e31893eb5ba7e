/** What an addressee answers to a round, whether it may, and how its answer stands. P180, P181 */
import type { CalendarDate } from "~/domain/day/calendar-date";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { type Actor, can } from "~/domain/people/permissions";
import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";
import type { RoundState } from "./round-state";

/** 該当なし: nothing is registered. 報告完了: what is registered was checked. */
export const ANSWER_KINDS = ["nothing", "finished"] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export const ADDRESSEE_STATES = ["awaited", "overdue", ...ANSWER_KINDS] as const;
export type AddresseeState = (typeof ADDRESSEE_STATES)[number];

/** Whoever writes the events of an organisation answers for it. */
export function canAnswer(actor: Actor, organiser: string): boolean {
  return can(actor, "event.edit") && actor.organiser === organiser;
}

/** A deadline ends with its day in Tokyo. */
export function isLate(at: Date, deadline: CalendarDate): boolean {
  return todayIn(HOME_ZONE, at) > deadline;
}

export function addresseeState(
  answer: { kind: AnswerKind } | null,
  deadline: CalendarDate,
  now: Date,
): AddresseeState {
  if (answer !== null) return answer.kind;
  return isLate(now, deadline) ? "overdue" : "awaited";
}

export type AnswerRefusal =
  | "round-not-open"
  | "already-answered"
  | "something-registered"
  | "nothing-registered";

/** `registered`: how many events of the addressee the register has in the period, drafts included. */
export function checkAnswer(
  kind: AnswerKind,
  of: { state: RoundState; isAnswered: boolean; registered: number },
): Verdict<AnswerRefusal> {
  if (of.state !== "open") return refuse("round-not-open");
  if (of.isAnswered) return refuse("already-answered");
  if (kind === "nothing") return of.registered > 0 ? refuse("something-registered") : ALLOWED;
  return of.registered > 0 ? ALLOWED : refuse("nothing-registered");
}

export type ReopenRefusal = "round-not-open" | "not-answered" | "reason-missing";

/** An answer is taken up again while the round is open; after the free days with a reason. P182 */
export function checkReopen(of: {
  state: RoundState;
  isAnswered: boolean;
  asksReason: boolean;
  reason: string | null;
}): Verdict<ReopenRefusal> {
  if (of.state !== "open") return refuse("round-not-open");
  if (!of.isAnswered) return refuse("not-answered");
  return of.asksReason && of.reason === null ? refuse("reason-missing") : ALLOWED;
}
