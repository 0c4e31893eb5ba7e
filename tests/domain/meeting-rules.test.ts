/** A meeting on the screen: pages turned by keys, the clock of twenty minutes. P205 */
import { expect, test } from "vitest";
import { elapsed, linesIn, turnedTo } from "~/domain/meeting";
import { checkExample } from "../support/rule-examples";

test("P205: the example of the rule", () => {
  checkExample("P205", ["pages", "at", "key"], ["shows"], ({ pages, at, key }) => ({
    shows: String((turnedTo(key, Number(at) - 1, Number(pages)) ?? Number(at) - 1) + 1),
  }));
});

test.each([
  [0, "0:00", false],
  [65.9, "1:05", false],
  [1_199, "19:59", false],
  [1_200, "20:00", true],
  [-3, "0:00", false],
])("P205: after %s seconds the clock shows %s", (seconds, text, isOver) =>
  expect(elapsed(seconds)).toEqual({ text, isOver }),
);

test("P205: empty lines say nothing", () => {
  expect(linesIn(" 一つ目 \n\n\r二つ目\n")).toEqual(["一つ目", "二つ目"]);
});
