/** Changes of one audit entry as people look for them: by what they belong to, and the important first. */
import type { Change } from "./audit-change";
import type { AuditField } from "./audit-entry";

/** What somebody who opens the history asks first: a name to a line, in their order. */
const FIRST: readonly string[] = [
  "approval",
  "outcome",
  "outcomeReason",
  "reason",
  "comment",
  "inPlaceOf",
  "title",
  "name",
  "role",
  "organiser",
  "active",
  "form",
  "kind",
  "lead",
  "coOrganisers",
  "first",
  "last",
  "firstDay",
  "lastDay",
  "newDate",
  "place",
  "low",
  "high",
  "tags",
] satisfies AuditField[];

/** What only the program has a use for. */
const LAST: readonly string[] = [
  "lat",
  "lon",
  "county",
  "placeId",
  "zone",
  "startsLater",
  "savedOverRevision",
  "byObservation",
  "observation",
  "officialObservation",
  "key",
  "eventId",
  "occurrenceId",
  "newOccurrenceId",
] satisfies AuditField[];

/** One item of a list (occurrence 2, line 1), or what belongs to the entry itself: then its path is empty. */
export type ChangeGroup = { path: Change["path"]; changes: Change[] };

/** The entry itself comes first, then its items in their order; what each path repeats of its group is left away. */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>([["", { path: [], changes: [] }]]);
  for (const change of changes) {
    const path = groupOf(change.path);
    const key = path.join(" ");
    const group = groups.get(key) ?? { path, changes: [] };
    group.changes.push({ ...change, path: change.path.slice(path.length) });
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter((group) => group.changes.length > 0)
    .map((group) => ({ ...group, changes: group.changes.toSorted(byImportance) }));
}

/** `occurrences 2 place name` belongs to `occurrences 2`; a plain item of a list is no group. */
function groupOf(path: Change["path"]): Change["path"] {
  const at = path.findIndex((part) => typeof part === "number");
  return at >= 0 && at < path.length - 1 ? path.slice(0, at + 1) : [];
}

const byImportance = (a: Change, b: Change): number => rankOf(a) - rankOf(b);

function rankOf({ path }: Change): number {
  const names = path.filter((part) => typeof part === "string");
  if (names.some((name) => LAST.includes(name))) return FIRST.length + 1;
  const ranks = names.map((name) => FIRST.indexOf(name));
  return Math.min(FIRST.length, ...ranks.filter((rank) => rank >= 0));
}
