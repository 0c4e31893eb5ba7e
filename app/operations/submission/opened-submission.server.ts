/** A submission that may still be changed, as it stands in the transaction. P160 */
import { orNotFound } from "~/context/denial.server";
import { isFrozen } from "~/domain/submission/submission-state";
import { type Refusal, refuse } from "~/domain/value/verdict";
import type { Handle } from "~db/client";
import { findSubmission, type StoredSubmission } from "~db/queries/submission/submissions";

export type OpenedRefusal = Refusal<"changed-meanwhile" | "already-frozen" | "being-frozen">;

/** `revision` is the one that the person saw; a program that has seen none sends none. */
export async function openedSubmission(
  tx: Handle,
  id: number,
  revision: number | null,
): Promise<{ ok: true; value: StoredSubmission } | OpenedRefusal> {
  const stored = orNotFound(await findSubmission(tx, id));
  if (isFrozen(stored.state)) return refuse("already-frozen");
  if (stored.freezingBy !== null) return refuse("being-frozen");
  if (revision !== null && revision !== stored.revision) return refuse("changed-meanwhile");
  return { ok: true, value: stored };
}
