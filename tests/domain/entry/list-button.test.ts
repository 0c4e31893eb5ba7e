/** Buttons that edit a list, and the boxes of a body as a tree. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { listButton, listEditOf } from "~/domain/entry/list-button";
import { type ListEdit, treeOfBoxes } from "~/domain/entry/typed-boxes";

const list = fc.constantFrom("partners", "occurrences", "occurrences[3].reach", "lines");
const index = fc.nat({ max: 300 });
const anyEdit: fc.Arbitrary<ListEdit> = fc.oneof(
  fc.record({ type: fc.constant("insert" as const), list, entry: fc.constantFrom("", { a: "b" }) }),
  fc.record({ type: fc.constant("remove" as const), list, index }),
  fc.record({ type: fc.constant("reorder" as const), list, from: index, to: index }),
);

test("the server reads the edit that the page wrote into the button", () => {
  fc.assert(
    fc.property(anyEdit, (edit) => {
      expect(listEditOf(listButton(edit).value)).toEqual(edit);
    }),
  );
});

test.each([
  "",
  "{",
  "null",
  "[]",
  '"insert"',
  '{"type":"insert"}',
  '{"type":"insert","list":["partners"]}',
  '{"type":"update","list":"partners","index":0}',
  '{"type":"remove","list":"partners"}',
  '{"type":"remove","list":"partners","index":-1}',
  '{"type":"remove","list":"partners","index":0.5}',
  '{"type":"remove","list":"partners","index":"0"}',
  '{"type":"reorder","list":"partners","from":0}',
])("%j is no list button", (value) => {
  expect(listEditOf(value)).toBeNull();
});

test("boxes of any names make a tree, and touch nothing else", () => {
  const part = fc.constantFrom(
    "a",
    "length",
    "__proto__",
    "constructor",
    "prototype",
    "[0]",
    "[2]",
  );
  const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.constantFrom("", "x")), { maxLength: 12 }), (boxes) => {
      expect(typeof treeOfBoxes(boxes)).toBe("object");
      expect(Object.prototype).not.toHaveProperty("a");
      expect(Object.prototype).not.toHaveProperty("x");
    }),
  );
});
