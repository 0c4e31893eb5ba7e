/** An import for whoever may read it. */
import type { Context } from "~/context/context.server";
import { mayOpenImport } from "~/domain/import/import-right";
import { findImport, type StoredImport } from "~db/queries/import/imports";

export type OpenedImport =
  | { ok: true; value: StoredImport }
  | { ok: false; reason: "not-found" | "forbidden" };

export async function findOpenedImport(ctx: Context, id: number): Promise<OpenedImport> {
  const stored = await findImport(ctx.db.read, id);
  if (stored === null) return { ok: false, reason: "not-found" };
  return mayOpenImport(ctx.user, stored)
    ? { ok: true, value: stored }
    : { ok: false, reason: "forbidden" };
}
