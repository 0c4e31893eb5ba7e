/**
 * Whether a submission may be frozen (了承). P161
 *
 * Four eyes: whoever freezes it did not draft it alone. Nothing freezes while its period holds events of which nobody
 * has decided whether they count (N13), and nothing is frozen twice.
 */
import { ALLOWED, type Refusal } from "~/domain/value/verdict";
import { isFrozen, type SubmissionState } from "./submission-state";

export type FreezeQuestion = {
  state: SubmissionState;
  /** Its files are being made. */
  freezing: boolean;
  /** Who drafts it now. */
  drafters: readonly number[];
  /** Events of its period that nobody has decided on. N13 */
  pending: number;
};

export type FreezeRefusal =
  | Refusal<"already-frozen" | "being-frozen" | "only-drafter">
  | (Refusal<"pending-events"> & { pending: number });

export function checkFreeze(
  { state, freezing, drafters, pending }: FreezeQuestion,
  freezer: number,
): { ok: true } | FreezeRefusal {
  if (isFrozen(state)) return { ok: false, reason: "already-frozen" };
  if (isOnlyDrafter(drafters, freezer)) return { ok: false, reason: "only-drafter" };
  if (freezing) return { ok: false, reason: "being-frozen" };
  if (pending > 0) return { ok: false, reason: "pending-events", pending };
  return ALLOWED;
}

export function isOnlyDrafter(drafters: readonly number[], person: number): boolean {
  return drafters.length > 0 && drafters.every((drafter) => drafter === person);
}
