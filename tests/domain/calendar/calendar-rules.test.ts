/** The worked example of docs/rules.md on n of N, in a calendar. N9 */
import { test } from "vitest";
import { layOutCalendar } from "~/domain/calendar/calendar-layout";
import { exactDay } from "~/domain/day/rough-day";
import { checkExample } from "../../support/rule-examples";

const DAY = "2026-06-10";

test("N9: what finds no room is said", () => {
  checkExample("N9", ["events"], ["shown", "said as more"], ({ events }) => {
    const occurrences = Array.from({ length: Number(events) }, (_, id) => ({
      ...{ id, eventId: id, form: "mission-event" as const, outcome: "scheduled" as const },
      ...{ first: exactDay(DAY), last: exactDay(DAY), startTime: null, listed: true },
    }));
    const layout = layOutCalendar(occurrences, {
      weeks: [[DAY]],
      period: { from: DAY, to: DAY },
      room: { bars: 3, items: 3, rough: 3 },
    });
    const more = layout.weeks.flatMap(({ days }) => days).map((day) => day.more);
    return { shown: `${layout.shown}`, "said as more": `${more[0]}` };
  });
});
