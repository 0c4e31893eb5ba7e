/**
 * What an operation answers somebody who may not do it, or for whom the thing is not there. P4
 *
 * Deep in a transaction it is thrown, so that nothing stays written; `writeAs` makes it the operation's verdict.
 */
import type { Refusal } from "~/domain/value/verdict";

export type Denial = Refusal<"not-found" | "forbidden">;

/** The signal on its way out of a transaction. Nobody but `writeAs` catches it. */
export class Denied extends Error {
  constructor(readonly reason: Denial["reason"]) {
    super(reason);
  }
}

/** The value, or the operation answers `not-found`. For the work of `writeAs`. */
export function orNotFound<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Denied("not-found");
  return value;
}

/** Goes on where the person may, or the operation answers `forbidden`. For the work of `writeAs`. */
export function orForbidden(may: boolean): void {
  if (!may) throw new Denied("forbidden");
}
