/** An import in the hands of who may go on with it, as it stands in the transaction. */
import type { Author } from "~/context/context.server";
import { orForbidden, orNotFound } from "~/context/denial.server";
import { mayOpenImport } from "~/domain/import/import-right";
import type { ImportState } from "~/domain/import/import-state";
import { type Refusal, refuse } from "~/domain/value/verdict";
import type { Handle } from "~db/client";
import { findImport, type StoredImport } from "~db/queries/import/imports";

/** It is not where this could be done: committed meanwhile, say. `state` is where it is. */
export type NotNow = Refusal<"not-now"> & { state: ImportState };

export async function openedImport(
  tx: Handle,
  { user }: Author,
  id: number,
  states: readonly ImportState[],
): Promise<{ ok: true; value: StoredImport } | NotNow> {
  const stored = orNotFound(await findImport(tx, id));
  orForbidden(mayOpenImport(user, stored));
  return states.includes(stored.state)
    ? { ok: true, value: stored }
    : { ...refuse("not-now"), state: stored.state };
}
