/**
 * Which decisions a filter asks for: `counted=yes,pending`. N13
 *
 * Addresses and files from before the rule name a figure there (`counted=held`): they are understood as `figure`.
 */
import { COUNTED, type Counted } from "~/domain/counting/counted";

/** Null for what names none. All of them ask nothing. */
export function readCountedAsked(text: string): readonly Counted[] | null {
  const asked = text.split(",").map((word) => word.trim());
  if (!asked.every((word) => COUNTED.some((one) => one === word))) return null;
  return COUNTED.filter((one) => asked.includes(one));
}

export function countedAskedText(counted: readonly Counted[]): string | null {
  return counted.length === 0 ? null : counted.join(",");
}
