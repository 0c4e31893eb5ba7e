/**
 * A sum of attendance as a paper prints it: rounded down to two figures with 約 or 以上, unless all of it was counted. N15
 *
 * Sums and differences are taken before: what is printed is never added up.
 */
import type { Qualifier } from "~/domain/value/qualifier";
import type { Attendance } from "./tie-rows";

export type PrintedTotal = { people: number; qualifier: Exclude<Qualifier, "at-most"> };

export function printedTotal(
  attendance: Pick<Attendance, "low" | "high" | "openEnded" | "exactShare">,
): PrintedTotal {
  const { low, high, openEnded, exactShare } = attendance;
  if (high === 0 && !openEnded) return { people: 0, qualifier: "exact" };
  if (exactShare === 1 && low === high && !openEnded) return { people: low, qualifier: "exact" };
  return { people: toTwoFigures(low), qualifier: openEnded ? "at-least" : "about" };
}

function toTwoFigures(number: number): number {
  const power = 10 ** Math.max(0, String(number).length - 2);
  return Math.floor(number / power) * power;
}
