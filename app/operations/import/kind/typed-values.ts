/** Values of typed columns as the register has them. */
import { MARKS, type Mark } from "~/domain/value/provenance";

export const textOf = (value: unknown): string | null =>
  value === null || value === undefined || value === "" ? null : String(value);

export const numberOf = (value: unknown): number | null =>
  typeof value === "number" ? value : null;

/** Where nobody says how sure something is, it is unconfirmed. */
export const markOf = (value: unknown): Mark => oneOf(MARKS, value) ?? "unverified";

/** One of a list; null for what is not in it. */
export function oneOf<const Value extends string>(
  values: readonly Value[],
  value: unknown,
): Value | null {
  return values.find((known) => known === value) ?? null;
}
