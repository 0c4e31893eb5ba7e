/** Buttons of the event form that ask for something other than saving: `do` holds what. */
import { idOf } from "~/domain/value/id-of";
import { MAX_OCCURRENCES } from "~/domain/value/limits";

/** The occurrence whose place is searched for without scripts, or null. */
export function searchedIndex(posted: FormData): number | null {
  const match = /^search-places:(\d{1,3})$/.exec(String(posted.get("do") ?? ""));
  const index = match ? Number(match[1]) : null;
  return index !== null && index < MAX_OCCURRENCES ? index : null;
}

/** Is only a check for collisions asked for? P15 */
export function asksForCollisions(posted: FormData): boolean {
  return posted.get("do") === "check";
}

/** The revision that is saved over, where somebody looked at it, and whether the event is to be approved with that. */
export function postedOverwrite(posted: FormData): {
  overwrites: number | null;
  approves: boolean;
} {
  const [revision = "", also] = String(posted.get("overwrites") ?? "").split(" ");
  return {
    overwrites: idOf(revision),
    approves: posted.has("approves") || also === "approves",
  };
}
