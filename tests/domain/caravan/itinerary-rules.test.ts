/** The worked examples of docs/rules.md on the itinerary of a caravan. P20, P21, P22 */
import { test } from "vitest";
import {
  dayLength,
  type ItineraryStop,
  itineraryOf,
  type LegOverride,
  legBetween,
} from "~/domain/caravan/itinerary";
import { LEG_MODES } from "~/domain/caravan/leg-mode";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { exactDay } from "~/domain/day/rough-day";
import { northOf } from "../../support/northward";
import { checkExample, partsOf } from "../../support/rule-examples";

const SEYMOUR: ItineraryStop = {
  ...{ id: 1, outcome: "scheduled", placeType: "state", state: "IN", county: null },
  ...{ lat: 38.9592, lon: -85.8903, zone: "America/New_York" },
  ...{
    first: exactDay("2026-06-10"),
    last: exactDay("2026-06-10"),
    startTime: null,
    endTime: null,
  },
};

/** A stop so many kilometres north of Seymour; nobody knows where for `-`. */
function stopAfter(km: string, over: Partial<ItineraryStop> = {}): ItineraryStop {
  const { lat, lon } = northOf({ lat: 38.9592, lon: -85.8903 }, Number(km));
  const spot = km === "-" ? { lat: null, lon: null } : { lat, lon };
  return { ...SEYMOUR, id: 2, ...spot, ...over };
}

const says = (more: Partial<LegOverride>): LegOverride => ({
  ...{ from: 1, to: 2, mode: null, distanceKm: null, minutes: null, note: null },
  ...more,
});

test("P20: a leg of which nobody says more is an estimate", () => {
  checkExample("P20", ["great circle km"], ["km by road", "minutes"], (row) => {
    const leg = legBetween(SEYMOUR, stopAfter(row["great circle km"]), null);
    const [km, minutes] = [leg.distanceKm?.value ?? "-", leg.minutes?.value ?? "-"];
    return { "km by road": `${km}`, minutes: `${minutes}` };
  });
});

test("P20: legs join consecutive stops that take place", () => {
  checkExample("P20", ["outcomes of three stops"], ["legs"], (row) => {
    const stops = partsOf(row["outcomes of three stops"]).map((text, index) => {
      const outcome = OUTCOMES.find((known) => known === text) ?? "scheduled";
      return { ...SEYMOUR, id: index + 1, outcome };
    });
    return {
      legs: itineraryOf(stops, [])
        .legs.map(({ from, to }) => `${from}-${to}`)
        .join("; "),
    };
  });
});

test("P21: a leg is driven in equal shares on the days it takes", () => {
  const given = ["minutes of the leg", "left on", "arrives on"] as const;
  checkExample("P21", given, ["on each day", "a day is", "nights"], (row) => {
    const from = { ...SEYMOUR, first: exactDay(row["left on"]), last: exactDay(row["left on"]) };
    const day = exactDay(row["arrives on"]);
    const minutes = Number(row["minutes of the leg"]);
    const override = says({ mode: "drive", minutes });
    const { days, totals } = itineraryOf(
      [from, stopAfter("300", { first: day, last: day })],
      [override],
    );
    return {
      "on each day": days.map(({ drivingMinutes }) => drivingMinutes).join("; "),
      "a day is": dayLength(Math.max(...days.map(({ drivingMinutes }) => drivingMinutes))),
      nights: `${totals.nights}`,
    };
  });
});

test("P22: what is far or over water is a flight, unless a planner says otherwise", () => {
  const given = ["great circle km", "states", "planner says"] as const;
  checkExample("P22", given, ["mode", "km", "minutes"], (row) => {
    const [state = "", other = ""] = partsOf(row.states);
    const word = row["planner says"];
    const mode = LEG_MODES.find((known) => known === word) ?? null;
    const minutes = word.endsWith(" min") ? Number.parseInt(word, 10) : null;
    const to = stopAfter(row["great circle km"], { state: other });
    const leg = legBetween(
      { ...SEYMOUR, state },
      to,
      word === "-" ? null : says({ mode, minutes }),
    );
    return {
      mode: leg.mode,
      km: `${leg.distanceKm?.value}`,
      minutes: `${leg.minutes?.value ?? "-"}`,
    };
  });
});
