/** Case A17: a count as an officer writes it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { groupDigits } from "~/domain/value/whole-number";
import { parseWrittenCount } from "~/domain/value/written-count";

const counters = { before: ["延べ"], after: ["名", "people"] };
const read = (text: string) => parseWrittenCount(text, { max: 1_000_000, counters });

test.each([
  ["12", 12],
  ["１２，５００", 12_500],
  ["12名", 12],
  ["延べ 1,200 名", 1_200],
  ["1.2万名", 12_000],
  ["三百名", 300],
  ["30 People", 30],
  ["0名", 0],
])("A17 %s", (text, number) => {
  expect(read(text)).toEqual({ ok: true, value: number });
});

test.each([
  ["", "number-empty"],
  ["名", "number-malformed"],
  ["12件", "number-malformed"],
  ["約12名", "number-malformed"],
  ["1,5", "number-malformed"],
  ["万", "number-malformed"],
  ["−3名", "number-negative"],
  ["3.5", "number-fractional"],
  ["1.23456万", "number-fractional"],
  ["200万名", "number-too-large"],
])("A17 %s is refused", (text, reason) => {
  expect(read(text)).toEqual({ ok: false, reason });
});

test("every count is read again as it is written", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.constantFrom("", "名"), (number, after) => {
      expect(read(groupDigits(number) + after)).toEqual({ ok: true, value: number });
    }),
  );
});
