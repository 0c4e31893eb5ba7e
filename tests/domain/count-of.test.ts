import { expect, test } from "vitest";
import { countOf } from "~/domain/count-of";

test("N9 N is what is shown and what is not, with the reason for each", () => {
  expect(countOf("event", 50, { "next-page": 240, "no-place": 10 })).toEqual({
    unit: "event",
    shown: 50,
    all: 300,
    reasons: [
      { reason: "no-place", count: 10 },
      { reason: "next-page", count: 240 },
    ],
  });
});

test("N9 nothing hidden has no reason", () => {
  expect(countOf("stop", 3, { "no-place": 0 })).toEqual({
    unit: "stop",
    shown: 3,
    all: 3,
    reasons: [],
  });
});
