/**
 * A request that met a full disk or lost the database server. Remix makes an error page of whatever is thrown, so that the
 * request bears the mark, and the server answers in the place of that page: what was typed stays, and is sent again.
 */
import type { AppLoadContext } from "@remix-run/node";
import { isConnectionLost } from "~db/postgres/lost-connection";
import { isDiskFull } from "~db/queries/store/disk-full";
import { REFUSALS, type Refusal } from "../refusals";

const met = new WeakMap<AppLoadContext, Refusal>();

/** Null for trouble of another kind. */
export function refusalOfTrouble(error: unknown): Refusal | null {
  if (isDiskFull(error)) return REFUSALS.noRoom;
  return isConnectionLost(error) ? REFUSALS.databaseLost : null;
}

export function noteTrouble(error: unknown, context: AppLoadContext): void {
  const refusal = refusalOfTrouble(error);
  if (refusal !== null) met.set(context, refusal);
}

export const troubleMet = (context: AppLoadContext): Refusal | null => met.get(context) ?? null;
