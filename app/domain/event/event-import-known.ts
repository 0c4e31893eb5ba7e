/** What rows of events are read against: made once for a file, out of what the register knows. */
import type { EventForm } from "~/domain/counting/event-form";
import { type CalendarDate, compareSpans, type RoughDay } from "~/domain/day/calendar-date";
import type { KnownPlace, PlaceReader } from "~/domain/import/cell-place";
import type { StateReader } from "~/domain/import/cell-state";
import type { DatedPlan } from "~/domain/plan/plan-in-force";
import type { Bilingual } from "~/domain/value/language";
import { type ChoiceReader, choiceReader } from "~/domain/value/named-choice";
import type { CountedGround } from "./counted-cell";

export type EventTown = KnownPlace & {
  county: string | null;
  countyName: string | null;
  lat: number;
  lon: number;
  zone: string;
};

export type TermAxis = "priority" | "tier" | "trait";
export type KnownTerm = { key: string; axis: TermAxis; isHead: boolean; names: readonly string[] };
/** `offers`: keys of its own terms and of those it carries over. */
export type KnownPlan = DatedPlan & { name: Bilingual; offers: ReadonlySet<string> };

export type EventImportKnown = {
  readOrganiser: ChoiceReader;
  /** Its ids are ours: two rows of different ids are two events, however alike. */
  isOwnFile: boolean;
  /** The lead where a file says nothing: an editor's own organiser. */
  ownOrganiser: string | null;
  /** By organiser; `areas` are the states of a mission's area, `seats` the one that it is in. */
  organiserZones: ReadonlyMap<string, string>;
  seats: ReadonlyMap<string, string | null>;
  areas: ReadonlyMap<string, ReadonlySet<string>>;
  readKind: ChoiceReader;
  kindForms: ReadonlyMap<string, EventForm>;
  readState: StateReader;
  stateNames: ReadonlyMap<string, Bilingual>;
  stateZones: ReadonlyMap<string, readonly string[]>;
  readPlace: PlaceReader<EventTown>;
  towns: ReadonlyMap<number, EventTown>;
  plans: readonly KnownPlan[];
  readTerm: TermReader;
  counting: CountedGround & { mayDecide: boolean };
  /** The day on the calendar of a zone. */
  today: (zone: string) => CalendarDate;
};

/** A key of any plan, or a code or a name of what the plan offers. N7 */
export type TermReader = (axis: TermAxis, plan: string | null, text: string) => string | null;

export function termReader(terms: readonly KnownTerm[], plans: readonly KnownPlan[]): TermReader {
  const byKey = new Map(terms.map((term) => [term.key.toLowerCase(), term]));
  const readers = new Map<string, ChoiceReader>();
  const readerOf = (axis: TermAxis, plan: string | null): ChoiceReader => {
    const name = `${axis} ${plan}`;
    const offers = plans.find(({ id }) => id === plan)?.offers ?? new Set();
    const reader =
      readers.get(name) ??
      choiceReader(
        terms
          .filter((term) => term.axis === axis && !term.isHead && offers.has(term.key))
          .map(({ key, names }) => ({ key, names: [key.slice(key.indexOf(":") + 1), ...names] })),
      );
    readers.set(name, reader);
    return reader;
  };
  return (axis, plan, text) => {
    const term = byKey.get(text.normalize("NFKC").toLowerCase());
    if (term?.axis === axis) return term.key;
    const choice = readerOf(axis, plan)(text);
    return choice.ok ? choice.value : null;
  };
}

/** The first by its span among those that were not told to be cancelled or postponed; of all where there is none. N7 */
export function decidingSession<Session extends { first: RoughDay; outcome?: string }>(
  sessions: readonly Session[],
): Session | null {
  const standing = sessions.filter(
    ({ outcome }) => outcome !== "cancelled" && outcome !== "postponed",
  );
  const among = standing.length > 0 ? standing : sessions;
  return among.toSorted((a, b) => compareSpans(a.first, b.first))[0] ?? null;
}
