/** Where saved views lead: a link that was passed on, and the page somebody begins with. */
import type { Context, Visit } from "~/context/context.server";
import { findStartAddress, findViewAddress } from "~db/queries/filter/saved-views";

/** Null for a link that leads nowhere, or no longer. */
export async function readViewLink(ctx: Context, key: string): Promise<string | null> {
  return await findViewAddress(ctx.db.read, key);
}

/** `/` for who chose no view to begin with. */
export async function readStartPage(visit: Pick<Visit, "db">, userId: number): Promise<string> {
  return (await findStartAddress(visit.db.read, userId)) ?? "/";
}
