/** Which cells the occurrences of a frozen event touch, asked of the frozen record alone. N3, N7 */
import { type Axis, type Cell, type CellAxis, NATION_KEY } from "~/domain/counting/axis";
import { keysOnAxis, type TermAxis } from "~/domain/counting/cells-of";
import type { NamedCell } from "~/domain/counting/counts-as";
import type { FrozenEvent, FrozenOccurrence, FrozenPlan } from "./frozen-report";

/** The plans of a report, ready to be asked event by event. */
export type FrozenBook = {
  offers: ReadonlyMap<string, ReadonlySet<string>>;
  axisOf: ReadonlyMap<string, TermAxis>;
  /** The head of a leaf; null where it is under none. */
  headOf: ReadonlyMap<string, string | null>;
};

export function bookOf(plans: readonly FrozenPlan[]): FrozenBook {
  const terms = plans.flatMap((plan) => plan.terms);
  return {
    offers: new Map(plans.map(({ id, offers }) => [id, new Set(offers)])),
    axisOf: new Map(terms.map(({ key, axis }) => [key, axis])),
    headOf: new Map(terms.map(({ key, parent }) => [key, parent])),
  };
}

export type TouchingOccurrence<Touched extends NamedCell = NamedCell> = FrozenOccurrence & {
  cells: readonly Touched[];
};

/** The occurrences with the cells that they touch on one axis; on the nation's there is one. */
export function touchingOn(
  axis: CellAxis,
  event: FrozenEvent,
  book: FrozenBook,
): TouchingOccurrence<Cell>[] {
  return event.occurrences.map((occurrence) => ({
    ...occurrence,
    cells:
      axis === "nation" ? [NATION] : keysTouched(axis, event, occurrence, book).map(cellOn(axis)),
  }));
}

/** What an occurrence touches on an axis by the tags and the plan of then. */
export function keysTouched(
  axis: Axis,
  event: FrozenEvent,
  occurrence: FrozenOccurrence,
  book: FrozenBook,
): string[] {
  return keysOnAxis(axis, {
    kind: event.kind,
    organisers: event.organisers,
    eventTags: event.tags,
    plan: event.plan,
    carried: book.offers.get(event.plan ?? "") ?? NOTHING,
    termAxis: (term) => book.axisOf.get(term) ?? "trait",
    occurrence,
  });
}

const cellOn = (axis: Axis) => (key: string) => ({ axis, key });
const NATION: Cell = { axis: "nation", key: NATION_KEY };
const NOTHING: ReadonlySet<string> = new Set();
