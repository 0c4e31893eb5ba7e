/**
 * A request that found the disk full. Remix makes an error page of whatever is thrown, so that the request bears the mark,
 * and the server answers in the place of that page.
 */
import type { AppLoadContext } from "@remix-run/node";
import { isDiskFull } from "~db/queries/store/disk-full";

const met = new WeakSet<AppLoadContext>();

export function noteNoRoom(error: unknown, context: AppLoadContext): void {
  if (isDiskFull(error)) met.add(context);
}

export const metNoRoom = (context: AppLoadContext): boolean => met.has(context);
