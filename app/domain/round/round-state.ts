/** Where a round (作業依頼) stands, and what the secretariat may do to it. Each step can be taken back. P180 */
import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";

export const ROUND_STATES = ["open", "closed", "cancelled"] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export const ROUND_CHANGES = ["close", "cancel", "reopen"] as const;
export type RoundChange = (typeof ROUND_CHANGES)[number];

export type RoundStateRefusal = "round-not-open" | "round-is-open";

export function checkRoundChange(
  state: RoundState,
  change: RoundChange,
): Verdict<RoundStateRefusal> {
  if (change === "reopen") return state === "open" ? refuse("round-is-open") : ALLOWED;
  return state === "open" ? ALLOWED : refuse("round-not-open");
}

export const stateAfter = (change: RoundChange): RoundState =>
  ({ close: "closed", cancel: "cancelled", reopen: "open" })[change] as RoundState;
