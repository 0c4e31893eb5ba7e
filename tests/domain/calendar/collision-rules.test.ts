/** The worked examples of docs/rules.md on collisions. P15, P16, P17, P18, P19 */
import { test } from "vitest";
import {
  type Collision,
  listCollisions,
  type PlannedOccurrence,
} from "~/domain/calendar/collision";
import { OUTCOMES } from "~/domain/counting/occurrence";
import type { RoughDay } from "~/domain/day/calendar-date";
import { exactDay, roughDay } from "~/domain/day/rough-day";
import { northOf } from "../../support/northward";
import { checkExample, partsOf, yesNo } from "../../support/rule-examples";

const SEYMOUR = { state: "IN", name: "Seymour", lat: 38.9592, lon: -85.8903 };
const byHand = (name: string) => ({ state: "IN", name, lat: null, lon: null });
const onDay = (day: string) => ({ first: exactDay(day), last: exactDay(day) });

/** A session of Chicago in Seymour on 10 June 2026. */
const session: PlannedOccurrence = {
  ...{ eventId: 1, type: "session", outcome: "scheduled", ...onDay("2026-06-10") },
  ...{ organisers: ["chicago"], place: SEYMOUR, partners: [], market: null, states: [] },
};

function collisionWith(over: Partial<PlannedOccurrence>, own = session): Collision | null {
  const other = { ...own, eventId: 2, organisers: ["detroit"], ...over };
  return listCollisions([own], [other])[0] ?? null;
}
const collides = (reason: string, over: Partial<PlannedOccurrence>, own = session) =>
  yesNo(collisionWith(over, own)?.reasons.some((one) => one === reason) ?? false);

/** `2026-06-10`, or `2026-06` for a day known to the month. */
function dayOf(text: string): RoughDay {
  const month = roughDay("month", text);
  return month.ok ? month.value : exactDay(text);
}

test("P15: days apart are those between what is scheduled or held; a rough day is none", () => {
  checkExample("P15", ["first day", "last day", "outcome"], ["days apart"], (row) => {
    const outcome = OUTCOMES.find((known) => known === row.outcome) ?? "cancelled";
    const days = { first: dayOf(row["first day"]), last: dayOf(row["last day"]) };
    return { "days apart": `${collisionWith({ outcome, ...days })?.daysApart ?? "-"}` };
  });
});

test("P16: two sessions in the same city within 7 days", () => {
  checkExample("P16", ["day", "town"], ["collides"], ({ day, town }) => ({
    collides: collides("same-city", { ...onDay(day), place: byHand(town) }),
  }));
});

test("P17: two sessions without a common organiser within 150 km and 14 days", () => {
  checkExample("P17", ["day", "km apart", "organiser"], ["collides"], (row) => {
    const place = { ...northOf(SEYMOUR, Number(row["km apart"])), name: "Somewhere" };
    return {
      collides: collides("nearby", { ...onDay(row.day), place, organisers: [row.organiser] }),
    };
  });
});

test("P18: the same partner twice within 7 days", () => {
  const society = { id: null, name: "Japan-America Society of Indiana" };
  const own = { ...session, place: byHand("Gary"), partners: [society] };
  checkExample("P18", ["day", "partner"], ["collides"], ({ day, partner }) => {
    const partners = [{ id: null, name: partner }];
    return { collides: collides("same-partner", { ...onDay(day), place: SEYMOUR, partners }, own) };
  });
});

test("P19: two placements of one market at the same time, in a common state or nationwide", () => {
  const days = { first: exactDay("2026-06-01"), last: exactDay("2026-06-10") };
  const own: PlannedOccurrence = {
    ...{ ...session, ...days, type: "placement", place: null },
    ...{ market: "Bangor", states: ["ME"] },
  };
  checkExample("P19", ["first day", "last day", "market", "states"], ["collides"], (row) => {
    const over = {
      first: dayOf(row["first day"]),
      last: dayOf(row["last day"]),
      market: row.market,
    };
    return { collides: collides("same-market", { ...over, states: partsOf(row.states) }, own) };
  });
});
