/**
 * Where a page of the event list ends: the first day and id of its last event. The list runs from newest to oldest.
 *
 * Days and ids never repeat as a pair, so no event is listed twice or skipped while others are added.
 */
import type { CalendarDate } from "~/domain/day/calendar-date";
import { parseDay } from "~/domain/day/parse-day";

export type EventCursor = { firstDay: CalendarDate; id: number };

export function eventCursorText({ firstDay, id }: EventCursor): string {
  return `${firstDay}_${id}`;
}

/** Null for text that is no cursor. */
export function parseEventCursor(text: string): EventCursor | null {
  const match = /^(\d{4}-\d{2}-\d{2})_([1-9]\d{0,14})$/.exec(text);
  const day = parseDay(match?.[1] ?? "");
  return match && day.ok ? { firstDay: day.value, id: Number(match[2]) } : null;
}
