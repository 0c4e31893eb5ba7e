/**
 * A request that met a full disk, lost the database server or found its readers busy. Remix makes an error page of whatever is thrown, so that the
 * request bears the mark, and the server answers in the place of that page: what was typed stays, and is sent again.
 */
import type { AppLoadContext } from "@remix-run/node";
import { isConnectionLost } from "~db/postgres/lost-connection";
import { isDiskFull } from "~db/queries/store/disk-full";
import { ReadersBusy } from "../readers/readers-busy";

/** As its refusal is named. */
export type DatabaseTrouble = "noRoom" | "databaseLost" | "readersBusy";

const met = new WeakMap<AppLoadContext, DatabaseTrouble>();

/** Null for a mistake of ours. */
export function troubleOf(error: unknown): DatabaseTrouble | null {
  if (isDiskFull(error)) return "noRoom";
  if (error instanceof ReadersBusy) return "readersBusy";
  return isConnectionLost(error) ? "databaseLost" : null;
}

export function noteTrouble(error: unknown, context: AppLoadContext): void {
  const trouble = troubleOf(error);
  if (trouble !== null) met.set(context, trouble);
}

export const troubleMet = (context: AppLoadContext): DatabaseTrouble | null =>
  met.get(context) ?? null;
