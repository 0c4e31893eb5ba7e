/**
 * Which observation of a session and mode is the official one, by what each counted. N4, N14
 *
 * Where our part and the whole event were counted, ours is official and the whole stands beside it. A correction is a
 * new observation that names the one it corrects: that one is official no more, whatever it counted.
 */
import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";
import { isOurs, type Scope } from "./scope";

export type OfficialRefusal = "corrected" | "part-stands";
export type Candidate = { id: number; scope: Scope; corrects: number | null };

/** Those that no later one corrects. */
export function uncorrected<One extends Candidate>(all: readonly One[]): One[] {
  const corrected = new Set(all.map(({ corrects }) => corrects));
  return all.filter(({ id }) => !corrected.has(id));
}

/** Does a new observation, which is to be official, take the place of the one that is? */
export function takesOfficial(added: Omit<Candidate, "id">, official: Candidate | null): boolean {
  if (official === null || added.corrects === official.id) return true;
  return added.scope !== "whole" || !isOurs(official.scope);
}

/** May this one be chosen as official? `all`: those of its session and mode. */
export function checkOfficialChoice(
  id: number,
  all: readonly Candidate[],
): Verdict<OfficialRefusal> {
  const standing = uncorrected(all);
  const chosen = standing.find((one) => one.id === id);
  if (chosen === undefined) return refuse("corrected");
  const oursStands = standing.some(({ scope }) => isOurs(scope));
  return chosen.scope === "whole" && oursStands ? refuse("part-stands") : ALLOWED;
}
