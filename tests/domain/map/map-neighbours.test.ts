/** Arrow keys on the map: from every area every other can be reached, and the neighbour lies where the arrow points. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPlane } from "~/domain/map/composite-projection";
import { DIRECTIONS, neighbourTowards, type Spot } from "~/domain/map/state-neighbours";
import { readCsv } from "~seeds/csv-rows";

const states: Spot[] = readCsv("seeds/states.csv").map((row) => ({
  code: row.code ?? "",
  ...toPlane({ lat: Number(row.label_lat), lng: Number(row.label_lon) }),
}));

function reachableFrom(start: Spot, spots: readonly Spot[]): Set<string> {
  const reached = new Set([start.code]);
  const queue = [start];
  for (let spot = queue.pop(); spot; spot = queue.pop()) {
    for (const direction of DIRECTIONS) {
      const next = spots.find(
        ({ code }) => code === neighbourTowards(spot as Spot, direction, spots),
      );
      if (next && !reached.has(next.code)) {
        reached.add(next.code);
        queue.push(next);
      }
    }
  }
  return reached;
}

const go = (code: string, direction: (typeof DIRECTIONS)[number]) => {
  const from = states.find((state) => state.code === code);
  if (!from) throw new Error(`No state ${code}`);
  return neighbourTowards(from, direction, states);
};

describe("neighbour in a direction", () => {
  test("there are 56 areas", () => {
    expect(states).toHaveLength(56);
  });

  test.each(states)("every area is reached from $code with arrows alone", (start) => {
    expect(reachableFrom(start, states).size).toBe(states.length);
  });

  test("known neighbours: east of Georgia is South Carolina, south of Washington is Oregon", () => {
    expect(go("GA", "right")).toBe("SC");
    expect(go("WA", "down")).toBe("OR");
    expect(go("KS", "left")).toBe("CO");
    expect(go("FL", "down")).toBeNull();
  });

  test("every point of any map is reached from every other", () => {
    const coordinate = fc.double({ min: 0, max: 1000, noNaN: true });
    const maps = fc.uniqueArray(fc.record({ x: coordinate, y: coordinate }), {
      minLength: 2,
      maxLength: 30,
      selector: ({ x, y }) => `${Math.round(x)} ${Math.round(y)}`,
    });
    fc.assert(
      fc.property(maps, (points) => {
        const spots = points.map((point, i) => ({ code: String(i), ...point }));
        const [first] = spots;
        return first !== undefined && reachableFrom(first, spots).size === spots.length;
      }),
    );
  });

  test("the neighbour lies in the direction", () => {
    for (const from of states) {
      const right = states.find(({ code }) => code === neighbourTowards(from, "right", states));
      const up = states.find(({ code }) => code === neighbourTowards(from, "up", states));
      if (right) expect(right.x).toBeGreaterThan(from.x);
      if (up) expect(up.y).toBeLessThan(from.y);
    }
  });
});
