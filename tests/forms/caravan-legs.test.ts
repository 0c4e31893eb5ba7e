/** P22: what is typed over the estimate of a leg, box by box. */
import { expect, test } from "vitest";
import { legBox } from "~/domain/caravan/typed-legs";
import { readCaravanLegs } from "~/forms/caravan-legs.server";
import { formOf } from "../support/form-of";

const PAIR = { from: 1, to: 2 };
type Box = Parameters<typeof legBox>[1];
const read = (boxes: Partial<Record<Box, string>>) => {
  const named = Object.entries(boxes).map(([box, text]) => [legBox(PAIR, box as Box), text]);
  return readCaravanLegs(formOf(Object.fromEntries(named)), [PAIR]);
};

test("P22 what is left empty is left to the estimate", () => {
  expect(read({})).toEqual({
    ok: true,
    legs: [{ ...PAIR, mode: null, distanceKm: null, minutes: null, note: null }],
  });
});

test.each([
  ["distance", "１２０km", { distanceKm: 120 }],
  ["distance", "0", { distanceKm: 0 }],
  ["minutes", "1:30", { minutes: 90 }],
  ["note", " フェリー ", { note: "フェリー" }],
  ["mode", "by-balloon", { mode: null }],
] as const)("P22 %s %j is read", (box, text, leg) => {
  expect(read({ [box]: text })).toMatchObject({ ok: true, legs: [leg] });
});

test.each([
  ["distance", "far", "number"],
  ["distance", "20001", "number"],
  ["minutes", "a while", "duration"],
  ["note", "x".repeat(201), "too-long"],
] as const)(
  "P22 %s %j is refused in its box, and everything typed goes back",
  (box, text, problem) => {
    const name = legBox(PAIR, box);
    expect(read({ [box]: text })).toMatchObject({
      ...{ ok: false, errors: { [name]: problem }, typed: { [name]: text } },
    });
  },
);
