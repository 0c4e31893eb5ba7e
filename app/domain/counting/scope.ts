/**
 * What was counted by an observation (範囲): our own programme, our part of somebody's event (a booth, a stage), the whole
 * event of somebody else, or nobody said. N14
 *
 * What nobody said counts as ours and is shown apart.
 */
export const SCOPES = ["own", "part", "whole", "unknown"] as const;
export type Scope = (typeof SCOPES)[number];

/** Said to be ours: it stands before a count of the whole. */
export function isOurs(scope: Scope): boolean {
  return scope === "own" || scope === "part";
}
