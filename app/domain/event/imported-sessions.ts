/**
 * The sessions that a file tells, laid over those that the register has of the event.
 *
 * Which is which: by first day and place, in their order; then by the place alone, as when a day was put right; then by the
 * day alone; and where there is one of each, they are the same. What the file does not say stays as it is.
 *
 * Of a new session of which no outcome is told: held where its last day is over, or where somebody was counted and it has
 * begun; else scheduled. Attendance that is told of a scheduled one that has begun performs held, as logging does. N0
 */
import type { Outcome } from "~/domain/counting/occurrence";
import { checkDaysInOrder } from "~/domain/day/rough-day";
import { fold } from "~/domain/value/search-text";
import type { PlaceDraft } from "./event-draft";
import {
  FIGURE_COLUMNS,
  type FigureColumn,
  type ImportedEvent,
  type KnownSession,
  type KnownStatement,
  type ToldPlace,
  type ToldSession,
} from "./imported-event";
import { isSameFigure, type LaidStatement, laidStatement } from "./laid-statement";

/** `id` null: a new one. `begun` null: nothing was told of it. */
export type MergedSession = Omit<KnownSession, "id" | "observed" | "organisers" | "wholes"> & {
  id: number | null;
  begun: boolean | null;
  /** Its day or its outcome is not as the register has it. */
  movedOrTurned: boolean;
  /** It is new here, and its name is none of the town whose number stands beside it. */
  isMisnamed: boolean;
  /** Of the two figures, those that the register does not have. */
  newFigures: FigureColumn[];
  /** Whole events that the file tells where our part is official: they are recorded beside it. N14 */
  beside: Record<FigureColumn, KnownStatement | null>;
};

const NONE_BESIDE = { attendance: null, attendance_online: null };

/** Asked once for each column: an event is never changed in its place. */
const asked = new WeakMap<ImportedEvent, MergedSession[]>();

export function mergedSessions(event: ImportedEvent): MergedSession[] {
  const sessions = asked.get(event) ?? merged(event);
  asked.set(event, sessions);
  return sessions;
}

function merged({ told, stored = [] }: ImportedEvent): MergedSession[] {
  if (told === undefined) return stored.map(asKnown);
  const found = matched(told, stored);
  return told.map((session, index) => {
    const known = found[index];
    return known === undefined ? newSession(session) : changedSession(session, known);
  });
}

/** Sessions of the register that the file does not have. */
export function droppedSessions({ told, stored = [] }: ImportedEvent): KnownSession[] {
  if (told === undefined) return [];
  const kept = new Set(matched(told, stored).map((known) => known?.id));
  return stored.filter(({ id }) => !kept.has(id));
}

function matched(
  told: readonly ToldSession[],
  stored: readonly KnownSession[],
): (KnownSession | undefined)[] {
  const found: (KnownSession | undefined)[] = told.map(() => undefined);
  if (stored.length === 0) return found;
  const left = new Set(stored);
  const ways = [
    (a: ToldSession, b: KnownSession) => isSameDay(a, b) && isSamePlace(a.place, b.place),
    (a: ToldSession, b: KnownSession) => isSamePlace(a.place, b.place),
    isSameDay,
    () => told.length === 1 && stored.length === 1,
  ];
  for (const isSame of ways)
    for (const [index, session] of told.entries()) {
      if (found[index] !== undefined) continue;
      const known = [...left].find((one) => isSame(session, one));
      if (known === undefined) continue;
      found[index] = known;
      left.delete(known);
    }
  return found;
}

const isSameDay = ({ first }: ToldSession, known: KnownSession): boolean =>
  first.from === known.first.from && first.to === known.first.to;

/** A name is the same in either language where the town is. */
export function isSamePlace(told: ToldPlace | undefined, known: PlaceDraft): boolean {
  if (told === undefined) return true;
  const { place, says } = told;
  const [here, there] = [numberOf(place), numberOf(known)];
  if (says.number && here !== there) return false;
  if (says.state && (place.type !== known.type || stateOf(place) !== stateOf(known))) return false;
  const isTown = here !== null && here === there && !told.isMisnamed;
  return !says.name || isTown || fold(place.name ?? "") === fold(known.name ?? "");
}

const numberOf = (place: PlaceDraft) => (place.type === "state" ? place.placeId : null);
const stateOf = (place: PlaceDraft) => (place.type === "state" ? place.state : null);

function asKnown({ observed: _, organisers: _of, wholes: _beside, ...known }: KnownSession) {
  return {
    ...{ ...known, begun: null, movedOrTurned: false, isMisnamed: false, newFigures: [] },
    beside: NONE_BESIDE,
  };
}

/** Property by property: a file has a hundred thousand, and to copy one otherwise takes several times as long. */
function newSession(told: ToldSession): MergedSession {
  const { first, last = first, zone, venue = null, begun } = told;
  const attendance = laidOver(told, null).official;
  const online = laidOnline(told, null).official;
  const outcome = told.outcome ?? supposedOutcome(told);
  return {
    id: null,
    first,
    last,
    zone,
    venue,
    begun,
    movedOrTurned: true,
    place: told.place?.place ?? { type: "unknown", name: null },
    isMisnamed: told.place?.isMisnamed ?? false,
    outcome,
    outcomeReason: reasonOf(told, outcome, null),
    attendance,
    attendance_online: online,
    newFigures: figuresNew({ attendance, attendance_online: online }, null),
    beside: NONE_BESIDE,
    spelledOut: { first: false, last: false },
  };
}

function changedSession(told: ToldSession, known: KnownSession): MergedSession {
  const isSameFirst = isSameDay(told, known) && told.first.precision === known.first.precision;
  const first = isSameFirst ? known.first : told.first;
  const last = told.last ?? lastWith(first, known);
  const { official: attendance, beside } = laidOver(told, known);
  const { official: online, beside: besideOnline } = laidOnline(told, known);
  const newFigures = figuresNew({ attendance, attendance_online: online }, known);
  const performsHeld = known.outcome === "scheduled" && newFigures.length > 0 && told.begun;
  const outcome = told.outcome ?? (performsHeld ? "held" : known.outcome);
  const stays = isSamePlace(told.place, known.place);
  return {
    ...{ id: known.id, first, last, outcome, attendance, attendance_online: online, newFigures },
    place: stays ? known.place : (told.place?.place ?? known.place),
    isMisnamed: !stays && (told.place?.isMisnamed ?? false),
    zone: stays ? known.zone : told.zone,
    venue: told.venue === undefined ? known.venue : told.venue,
    outcomeReason: reasonOf(told, outcome, known),
    beside: { attendance: beside, attendance_online: besideOnline },
    begun: told.begun,
    movedOrTurned: !isSameFirst || outcome !== known.outcome,
    spelledOut: {
      first: isSameFirst && known.spelledOut.first,
      last: known.spelledOut.last && last.from === known.last.from && last.to === known.last.to,
    },
  };
}

export const supposedOutcome = ({ over, begun, ...told }: ToldSession): Outcome =>
  over || (begun && (told.attendance ?? told.attendance_online ?? null) !== null)
    ? "held"
    : "scheduled";

/** A file without a column of last days says how long it lasts no more than it says otherwise. */
function lastWith(first: ToldSession["first"], known: KnownSession) {
  const wasOneDay = known.last.from === known.first.from && known.last.to === known.first.to;
  return !wasOneDay && checkDaysInOrder(first, known.last).ok ? known.last : first;
}

function reasonOf(told: ToldSession, outcome: Outcome, known: KnownSession | null): string | null {
  if (outcome !== "cancelled" && outcome !== "postponed") return null;
  const former = known?.outcome === outcome ? known.outcomeReason : null;
  return told.outcomeReason ?? former ?? told.outcomeWording ?? outcome;
}

const laidOver = (
  { attendance: figure, method, scope }: ToldSession,
  known: KnownSession | null,
): LaidStatement =>
  laidStatement({ figure, method, scope }, known?.attendance ?? null, known?.wholes?.attendance);

const laidOnline = (
  { attendance_online: figure, method_online: method, scope_online: scope }: ToldSession,
  known: KnownSession | null,
): LaidStatement =>
  laidStatement(
    { figure, method, scope },
    known?.attendance_online ?? null,
    known?.wholes?.attendance_online,
  );

type Figures = Pick<KnownSession, FigureColumn>;

function figuresNew(now: Figures, before: Figures | null): FigureColumn[] {
  return FIGURE_COLUMNS.filter((column) => {
    const figure = now[column];
    return figure !== null && !isSameFigure(figure, before?.[column] ?? null);
  });
}
