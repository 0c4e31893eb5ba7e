/** Symbols that would touch are moved apart: nothing is overlooked because it stood too far away to be looked at. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addMoved, boxOfMoved, type Moved, moveApart } from "~/map/groups-apart";
import { plainMoveApart } from "../../reference/plain-groups";

type Placed = { left: number; top: number; width: number; height: number };
const place: fc.Arbitrary<Placed> = fc.record({
  left: fc.integer({ min: 0, max: 160 }),
  top: fc.integer({ min: 0, max: 160 }),
  width: fc.integer({ min: 4, max: 30 }),
  height: fc.integer({ min: 4, max: 30 }),
});

const homeOf = ({ left, top, width, height }: Placed) => ({
  ...{ left, top },
  ...{ right: left + width, bottom: top + height },
});
const mayTouchAmong = (kin: number) => (a: number, b: number) =>
  kin > 0 && a % 7 < kin && b % 7 < kin;

const touch = (a: Moved<number>, b: Moved<number>) => {
  const [one, other] = [boxOfMoved(a), boxOfMoved(b)];
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) + 1.5 > 0 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1.5 > 0
  );
};

test("after it nothing touches but what may, or the first two that do are named; nothing moved farther than 8 pixels", () => {
  let named = 0;
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 2, maxLength: 40 }),
      fc.nat({ max: 6 }),
      (all, kin) => {
        const moved: Moved<number>[] = [];
        const mayTouch = mayTouchAmong(kin);
        for (const [group, each] of all.entries())
          addMoved(moved, group, homeOf(each), (other) => mayTouch(other, group));
        const still = moveApart(moved);
        const touching = moved.flatMap((a, at) =>
          moved
            .slice(at + 1)
            .filter((b) => touch(a, b) && !mayTouch(a.group, b.group))
            .map((b) => [a, b]),
        );
        expect(still).toEqual(touching[0] ?? null);
        for (const { dx, dy } of moved)
          expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(8);
        if (still !== null) named += 1;
      },
    ),
    { numRuns: 300 },
  );
  expect(named).toBeGreaterThan(20);
});

test("all are moved exactly as by looking at every pair, coincident ones and none at all included", () => {
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 30 }),
      fc.nat({ max: 3 }),
      fc.nat({ max: 6 }),
      (some, again, kin) => {
        const all = [...some, ...some.slice(0, again)];
        const moved: Moved<number>[] = [];
        const mayTouch = mayTouchAmong(kin);
        for (const [group, each] of all.entries())
          addMoved(moved, group, homeOf(each), (other) => mayTouch(other, group));
        const plain = all.map((each, group) => ({ group, home: homeOf(each), dx: 0, dy: 0 }));
        const named = (pair: readonly { group: number }[] | null) =>
          pair?.map(({ group }) => group) ?? null;
        expect(named(moveApart(moved))).toEqual(named(plainMoveApart(plain, mayTouch)));
        expect(moved.map(({ group, home, dx, dy }) => ({ group, home, dx, dy }))).toEqual(plain);
      },
    ),
    { numRuns: 300 },
  );
});
