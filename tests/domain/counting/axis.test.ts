import { expect, test } from "vitest";
import {
  BEFORE_PLAN_KEY,
  NATION_KEY,
  PLACELESS_KEYS,
  unclassifiedKey,
  unmappedKey,
  untaggedKey,
} from "~/domain/counting/axis";
import { cellName } from "~/domain/counting/counts-as";

test("N7, P26 the rows for none of two plans are rows of their own, and each says its plan", () => {
  expect([untaggedKey("4.0"), unclassifiedKey("4.0"), unmappedKey("4.0")]).toEqual([
    ...["4.0:untagged", "4.0:unclassified", "4.0:unmapped"],
  ]);
  const ofPlans = ["3.0", "4.0"].flatMap((plan) => [
    ...[untaggedKey(plan), unclassifiedKey(plan), unmappedKey(plan)],
  ]);
  const keys = [...PLACELESS_KEYS, BEFORE_PLAN_KEY, ...ofPlans];
  expect(new Set(keys).size).toBe(keys.length);
});

test("N1 the nation is one row", () => {
  expect(cellName({ axis: "nation", key: NATION_KEY })).toBe("nation US");
});
