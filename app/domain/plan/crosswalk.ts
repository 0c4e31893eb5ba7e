/**
 * The crosswalk between versions of the plan: which links may be drawn. P27
 *
 * A link says that a term of one version answers to a term of another, for a reason. Restating follows it (see
 * `restatement`). Links are drawn between leaves of one axis of different versions, and never in a circle.
 */

import { ALLOWED, refuse } from "~/domain/value/verdict";
import type { TermAxis } from "./plan-draft";
import type { TermLink } from "./restatement";

export type LinkedTerm = { key: string; plan: string; axis: TermAxis; isHead: boolean };

export type LinkVerdict =
  | { ok: true }
  | { ok: false; reason: "term-unknown" | "not-a-leaf" | "same-plan" | "other-axis" };

/** May these two terms be linked at all? */
export function checkLink(from: LinkedTerm | undefined, to: LinkedTerm | undefined): LinkVerdict {
  if (from === undefined || to === undefined) return refuse("term-unknown");
  if (from.isHead || to.isHead) return refuse("not-a-leaf");
  if (from.plan === to.plan) return refuse("same-plan");
  return from.axis === to.axis ? ALLOWED : refuse("other-axis");
}

/** The terms of a circle in the direction of the links, the first one again at its end; null where there is none. */
export function findCycle(links: readonly TermLink[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  for (const start of next.keys()) {
    const cycle = cycleFrom(start, [], next, done);
    if (cycle !== null) return cycle;
  }
  return null;
}

function cycleFrom(
  term: string,
  path: readonly string[],
  next: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): string[] | null {
  const met = path.indexOf(term);
  if (met >= 0) return [...path.slice(met), term];
  if (done.has(term)) return null;
  for (const to of next.get(term) ?? []) {
    const cycle = cycleFrom(to, [...path, term], next, done);
    if (cycle !== null) return cycle;
  }
  done.add(term);
  return null;
}
