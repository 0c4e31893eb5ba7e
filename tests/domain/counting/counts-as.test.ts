import fc from "fast-check";
import { expect, test } from "vitest";
import { AXES } from "~/domain/counting/axis";
import { standsInTotals } from "~/domain/counting/counted";
import { cellName, compareOccurrences, countingOccurrences } from "~/domain/counting/counts-as";
import { type CountedOccurrence, totals, touches } from "../../reference/totals";
import { programme, splitPeriod } from "./random-programme";

const on = (id: number, day: string, outcome: "held" | "scheduled" = "held") => ({
  id,
  outcome,
  firstFrom: day,
  firstTo: day,
  cells: [{ axis: "state" as const, key: "IN" }],
});

test("N1 first is by span start, then span end, then id", () => {
  const year = { ...on(4, "2018-04-01"), firstTo: "2019-03-31" };
  const all = [on(3, "2018-04-02"), year, on(2, "2018-04-01"), on(1, "2018-04-01")];
  expect(all.sort(compareOccurrences).map(({ id }) => id)).toEqual([1, 2, 4, 3]);
});

test("N1 an event counts by its first held occurrence, and as planned only while none was held", () => {
  const planned = [on(2, "2018-06-01", "scheduled"), on(1, "2018-05-01", "scheduled")];
  expect(countingOccurrences(planned).get("state IN")).toEqual({ id: 1, as: "planned" });
  expect(countingOccurrences([...planned, on(3, "2018-07-01")]).get("state IN")).toEqual({
    id: 3,
    as: "held",
  });
});

test("N1 the stored marks count what the totals count, in every cell and period", () => {
  fc.assert(
    fc.property(programme, splitPeriod, fc.constantFrom(...AXES), (all, { whole }, axis) => {
      // A mark says by which occurrence an event counts; whether it counts at all is decided apart. N13
      const marked = marks(all.filter(({ counted }) => standsInTotals(counted)));
      const isInside = ({ firstFrom, firstTo }: CountedOccurrence) =>
        whole.from <= firstFrom && firstTo <= whole.to;
      const count = (key: string, as: "held" | "planned") =>
        marked.filter(
          (mark) => mark.cell === cellName({ axis, key }) && mark.as === as && isInside(mark.by),
        ).length;
      const keys = new Set(
        all.flatMap(({ cells }) =>
          cells.filter((cell) => cell.axis === axis).map(({ key }) => key),
        ),
      );
      for (const key of keys) {
        const filter = (one: CountedOccurrence) => touches(one, axis, key);
        const { events, planned } = totals(all, { period: whole, axis, filter });
        expect({ events: count(key, "held"), planned: count(key, "planned") }).toEqual({
          events,
          planned,
        });
      }
    }),
  );
});

function marks(all: readonly CountedOccurrence[]) {
  return [...new Set(all.map(({ eventId }) => eventId))].flatMap((event) => {
    const own = all.filter(({ eventId }) => eventId === event);
    return [...countingOccurrences(own)].flatMap(([cell, { id, as }]) =>
      own.filter((one) => one.id === id).map((by) => ({ cell, as, by })),
    );
  });
}
