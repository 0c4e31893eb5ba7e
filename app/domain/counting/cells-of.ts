/**
 * The cells an occurrence touches: at least one on every axis, so that rows tie to totals. N3, N7
 *
 * An occurrence has its event's organisers and tags unless it narrows them, per axis. N0
 */
import { AXES, type Axis, BEFORE_PLAN_KEY, type Cell, unclassifiedKey, untaggedKey } from "./axis";
import type { OccurrenceType } from "./event-form";
import type { PlaceType } from "./occurrence";

export type TermAxis = "priority" | "tier" | "trait";

export type CellsInput = {
  kind: string;
  /** Lead and co-organisers of the event. */
  organisers: readonly string[];
  eventTags: readonly string[];
  plan: string | null;
  /** Terms the plan offers. */
  carried: ReadonlySet<string>;
  termAxis: (term: string) => TermAxis;
  occurrence: {
    type: OccurrenceType;
    placeType: PlaceType;
    state: string | null;
    placementStates: readonly string[];
    /** Narrowing; empty: as the event. */
    organisers: readonly string[];
    tags: readonly string[];
  };
};

/** In the order of the axes, then as given; no cell twice. */
export function cellsOf(input: CellsInput): Cell[] {
  return AXES.flatMap((axis) => keysOnAxis(axis, input).map((key) => ({ axis, key })));
}

/** The keys of those on one axis. */
export function keysOnAxis(axis: Axis, input: CellsInput): string[] {
  return [...new Set(keysAsGiven(axis, input))];
}

function keysAsGiven(axis: Axis, input: CellsInput): readonly string[] {
  if (axis === "state") return stateKeys(input.occurrence);
  if (axis === "kind") return [input.kind];
  if (axis === "priority" || axis === "tier") return termKeys(input, axis);
  const { organisers } = input.occurrence;
  return organisers.length > 0 ? organisers : input.organisers;
}

function stateKeys(occurrence: CellsInput["occurrence"]): readonly string[] {
  if (occurrence.placeType !== "state") return [occurrence.placeType];
  const states =
    occurrence.type === "placement" ? occurrence.placementStates : [occurrence.state ?? "unknown"];
  return states.length > 0 ? states : ["unknown"];
}

function termKeys(input: CellsInput, axis: TermAxis): readonly string[] {
  const { plan, carried, termAxis } = input;
  if (plan === null) return [BEFORE_PLAN_KEY];
  const onAxis = (tags: readonly string[]) => tags.filter((tag) => termAxis(tag) === axis);
  const narrowed = onAxis(input.occurrence.tags);
  const tags = narrowed.length > 0 ? narrowed : onAxis(input.eventTags);
  const offered = tags.filter((tag) => carried.has(tag));
  if (offered.length > 0) return offered;
  return [tags.length > 0 ? unclassifiedKey(plan) : untaggedKey(plan)];
}
