/**
 * Whether a submission may be frozen (了承). P161, P187
 *
 * Four eyes: whoever freezes it is not its only drafter, nor the only one who worked on it. Nothing freezes while its period holds events of which nobody
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
  /** Who began it, changed it or recorded a step of it, whoever has left it since. P187 */
  workers: readonly number[];
  /** Events of its period that nobody has decided on. N13 */
  pending: number;
};

export type FreezeRefusal =
  | Refusal<"already-frozen" | "being-frozen" | "only-drafter">
  | (Refusal<"pending-events"> & { pending: number });

export function checkFreeze(
  { state, freezing, drafters, workers, pending }: FreezeQuestion,
  freezer: number,
): { ok: true } | FreezeRefusal {
  if (isFrozen(state)) return { ok: false, reason: "already-frozen" };
  if (isAlone({ drafters, workers }, freezer)) return { ok: false, reason: "only-drafter" };
  if (freezing) return { ok: false, reason: "being-frozen" };
  if (pending > 0) return { ok: false, reason: "pending-events", pending };
  return ALLOWED;
}

/** Would two eyes have seen it? A drafter who has not worked on it does not make them four. P187 */
export function isAlone(
  { drafters, workers }: Pick<FreezeQuestion, "drafters" | "workers">,
  person: number,
): boolean {
  return [drafters, workers].some(
    (people) => people.length > 0 && people.every((one) => one === person),
  );
}
