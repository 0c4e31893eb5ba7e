/** What is still owed on an event: shown on its page, never a reason to refuse it. */
import type { CalendarDate } from "~/domain/day/calendar-date";
import { todayIn } from "~/domain/day/local-time";
import type { EventDraft, OccurrenceDraft } from "./event-draft";

const EVENT_TODOS = [
  "title-ja",
  "title-en",
  "one-stop",
  "no-point",
  "not-held",
  "not-counted",
  "untagged",
  "unclassified",
] as const;
export type EventTodo = { todo: (typeof EVENT_TODOS)[number]; count: number };

export type TodoFacts = {
  draft: EventDraft;
  /** Of the sessions, by id: how many official observations there are. */
  officialCounts: ReadonlyMap<number, number>;
  /** Terms of priority areas among the tags: of the plan in force, and of any. */
  priorities: { offered: number; all: number };
  /** Does the plan in force have priority areas to choose from? Before the first plan there is none. N7 */
  offersPriorities: boolean;
};

export function eventTodos(facts: TodoFacts, now: Date): EventTodo[] {
  const { draft, officialCounts, priorities, offersPriorities } = facts;
  const overdue = draft.occurrences.filter(
    (one) => one.outcome === "scheduled" && hasEnded(one, now),
  );
  const uncounted = draft.occurrences.filter(
    (one) => one.outcome === "held" && one.placement === null && !officialCounts.get(one.id ?? 0),
  );
  const unlocated = draft.occurrences.filter(
    ({ place, placement }) => placement === null && place.type === "state" && place.lat === null,
  );
  const owed: Record<EventTodo["todo"], number> = {
    "title-ja": draft.title.ja === null ? 1 : 0,
    "title-en": draft.title.en === null ? 1 : 0,
    "one-stop": draft.form === "caravan" && draft.occurrences.length === 1 ? 1 : 0,
    "no-point": unlocated.length,
    "not-held": overdue.length,
    "not-counted": uncounted.length,
    untagged: offersPriorities && priorities.all === 0 ? 1 : 0,
    unclassified: offersPriorities && priorities.offered === 0 && priorities.all > 0 ? 1 : 0,
  };
  return EVENT_TODOS.flatMap((todo) => (owed[todo] === 0 ? [] : [{ todo, count: owed[todo] }]));
}

/** On the day after its last one, by the calendar of its place. */
function hasEnded(occurrence: OccurrenceDraft, now: Date): boolean {
  const today: CalendarDate = todayIn(occurrence.zone, now);
  return occurrence.last.to < today;
}
