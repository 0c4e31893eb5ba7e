/**
 * The keys of the calendar's grid: one tab stop, arrows between days, Enter into a day and Escape back to it.
 *
 * A step beyond the days shown opens the days beyond, and the focus goes on there.
 */
import { useLocation, useNavigate } from "@remix-run/react";
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useHydrated } from "~/components/frame/use-hydrated";
import { isCalendarDay, stepDay } from "~/domain/calendar/calendar-days";
import { type CalendarQuestion, calendarQuery } from "~/domain/calendar/calendar-question";
import { addDays, type CalendarDate, type Period, weekdayOf } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";

type Asked = {
  filter: RegisterFilter;
  asked: CalendarQuestion;
  period: Period;
  today: CalendarDate;
};

export function useCalendarKeys({ filter, asked, period, today }: Asked) {
  const grid = useRef<HTMLTableElement>(null);
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<CalendarDate | null>(null);
  const holds = (day: CalendarDate) => period.from <= day && day <= period.to;
  const open = holds(asked.day) ? asked.day : holds(today) ? today : period.from;
  const active = chosen !== null && holds(chosen) ? chosen : open;
  const cellOf = (day: CalendarDate) =>
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`) ?? null;
  useFocusOnArrival(cellOf);

  function goTo(day: CalendarDate | null) {
    if (day === null || !isCalendarDay(day)) return;
    setChosen(day);
    if (holds(day)) cellOf(day)?.focus();
    else
      navigate(`/events/calendar?${calendarQuery(filter, { ...asked, day })}`, {
        state: { focusDay: day },
        preventScrollReset: true,
      });
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement))
      return;
    const cell = event.target.closest<HTMLElement>("[data-day]");
    const day = cell?.dataset.day;
    if (cell === null || day === undefined) return;
    const isInside = event.target !== cell;
    const done = isInside
      ? moveInside(event.key, cell, event.target)
      : event.key === "Enter"
        ? focusNth(cell, 0)
        : move(event.key, day);
    if (done) event.preventDefault();
  }

  function move(key: string, day: CalendarDate): boolean {
    const steps: Partial<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      ArrowUp: -7,
      ArrowDown: 7,
      Home: -weekdayOf(day),
      End: 6 - weekdayOf(day),
    };
    const step = steps[key];
    if (step !== undefined) goTo(addDays(day, step));
    else if (key === "PageUp" || key === "PageDown")
      goTo(stepDay(asked.view, day, key === "PageUp" ? -1 : 1));
    else return false;
    return true;
  }

  return {
    grid,
    /** Null before the scripts run: then every link is a tab stop of its own. */
    active: hydrated ? active : null,
    onKeyDown,
    onFocus(event: FocusEvent<HTMLTableElement>) {
      const day = event.target.closest<HTMLElement>("[data-day]")?.dataset.day;
      if (day !== undefined) setChosen(day);
    },
  };
}

/** The day that a key led to on the page before. */
function useFocusOnArrival(cellOf: (day: CalendarDate) => HTMLElement | null): void {
  const { state, key } = useLocation();
  const arrived = useRef<string | null>(null);
  useEffect(() => {
    if (arrived.current === key || state === null || typeof state !== "object") return;
    arrived.current = key;
    if ("focusDay" in state && typeof state.focusDay === "string") cellOf(state.focusDay)?.focus();
  });
}

function moveInside(key: string, cell: HTMLElement, from: HTMLElement): boolean {
  if (key === "Escape") {
    cell.focus();
    return true;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) return false;
  return focusNth(cell, [...cell.querySelectorAll<HTMLElement>("a")].indexOf(from) + step);
}

function focusNth(cell: HTMLElement, at: number): boolean {
  const links = [...cell.querySelectorAll<HTMLElement>("a")];
  const link = links[(at + links.length) % Math.max(1, links.length)];
  link?.focus();
  return link !== undefined;
}
