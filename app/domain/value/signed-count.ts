/** A change as it is written everywhere: +1,200, −35, ±0. */
import { groupDigits } from "./whole-number";

export function signedCount(change: number): string {
  if (change === 0) return "±0";
  return `${change > 0 ? "+" : "−"}${groupDigits(Math.abs(change))}`;
}
