/**
 * Where a page of the event list ends: the first day and id of its last event, or how many stand before the next.
 *
 * Days and ids never repeat as a pair, so by day no event is listed twice or skipped while others are added. What orders
 * by a figure is counted off: there an event that was added meanwhile moves the others by one.
 */
import type { CalendarDate } from "~/domain/day/calendar-date";
import { parseDay } from "~/domain/day/parse-day";
import type { EventOrder } from "./event-order";

export type DayCursor = { firstDay: CalendarDate; id: number };
export type EventCursor = DayCursor | { skip: number };

export function eventCursorText(cursor: EventCursor): string {
  return "skip" in cursor ? String(cursor.skip) : `${cursor.firstDay}_${cursor.id}`;
}

/** Null for text that is no cursor of a list in this order. */
export function parseEventCursor(text: string, order: EventOrder): EventCursor | null {
  if (order === "lead" || order === "attendance")
    return /^[1-9]\d{0,6}$/.test(text) ? { skip: Number(text) } : null;
  return parseDayCursor(text);
}

export function parseDayCursor(text: string): DayCursor | null {
  const match = /^(\d{4}-\d{2}-\d{2})_([1-9]\d{0,14})$/.exec(text);
  const day = parseDay(match?.[1] ?? "");
  return match && day.ok ? { firstDay: day.value, id: Number(match[2]) } : null;
}
