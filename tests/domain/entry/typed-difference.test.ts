/** Two versions of a form side by side: occurrences by what they are, not by where they stand. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { typedDifferences } from "~/domain/entry/typed-difference";
import {
  emptyTypedEvent,
  emptyTypedOccurrence,
  type TypedEvent,
  type TypedOccurrence,
} from "~/domain/entry/typed-event";

const stop = (id: string, placeName: string): TypedOccurrence => ({
  ...emptyTypedOccurrence("caravan"),
  id,
  first: "2026-06-10",
  placeName,
});
const event = (...occurrences: TypedOccurrence[]): TypedEvent => ({
  ...emptyTypedEvent("caravan", "chicago"),
  titleJa: "キャラバン",
  occurrences,
});
const [A, B, C] = [stop("1", "Gary"), stop("2", "Muncie"), stop("3", "Kokomo")];
const differing = (mine: TypedEvent, theirs: TypedEvent) =>
  typedDifferences(mine, theirs).map(({ name, only }) => (only ? `${name} ${only}` : name));

test("a removed stop leaves every later one as it is", () => {
  expect(differing(event(A, C), event(A, B, C))).toEqual(
    ["id", "first", "placeName"].map((box) => `occurrences[1].${box} theirs`),
  );
});

test("a stop put in front is told of by itself, a change of a later one by where it stands in what was typed", () => {
  const found = typedDifferences(
    event(stop("", "Hammond"), { ...A, placeName: "East Chicago" }, B),
    event(A, B),
  );
  expect(found.filter(({ only }) => only === null)).toEqual([
    {
      name: "occurrences[1].placeName",
      mine: ["East Chicago"],
      theirs: ["Gary"],
      only: null,
    },
  ]);
  expect(found.every(({ name, only }) => only === null || name.startsWith("occurrences[0]."))).toBe(
    true,
  );
});

test("a box that the form does not have is no difference from what it begins with", () => {
  const posted = { ...A, costCurrency: "", costQualifier: "", actualCostQualifier: "" };
  expect(differing(event(posted), event(A))).toEqual([]);
  expect(differing(event({ ...A, firstPrecision: "month" }), event(A))).toEqual([
    "occurrences[0].firstPrecision",
  ]);
});

test("two people who each add a stop see both", () => {
  const found = differing(event(A, stop("", "Hammond")), event(A, stop("9", "Fishers")));
  expect(found).toContain("occurrences[1].placeName mine");
  expect(found).toContain("occurrences[1].placeName theirs");
});

test("another order of the same stops is one difference", () => {
  expect(typedDifferences(event(B, A, C), event(A, B, C))).toEqual([
    {
      name: "occurrences",
      mine: ["2026-06-10 Muncie", "2026-06-10 Gary", "2026-06-10 Kokomo"],
      theirs: ["2026-06-10 Gary", "2026-06-10 Muncie", "2026-06-10 Kokomo"],
      only: null,
    },
  ]);
});

test("a title differs by its box, tags in another order do not", () => {
  const mine = { ...event(A), titleJa: "別の題", tags: ["4.0:1-1", "4.0:2"] };
  const theirs = { ...event(A), tags: ["4.0:2", "4.0:1-1"] };
  expect(differing(mine, theirs)).toEqual(["titleJa"]);
});

test("nothing differs from itself, and removing any stops names those alone", () => {
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(some, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (ids, keeps) => {
      const all = ids.map((id) => stop(String(id), `Town ${id}`));
      const left = all.filter((_, at) => keeps[at]);
      expect(typedDifferences(event(...all), event(...all))).toEqual([]);
      const found = typedDifferences(event(...left), event(...all));
      expect(found.every(({ only }) => only === "theirs")).toBe(true);
      expect(new Set(found.map(({ name }) => name.split(".")[0])).size).toBe(
        all.length - left.length,
      );
    }),
  );
});
