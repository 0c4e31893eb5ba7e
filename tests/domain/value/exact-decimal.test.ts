/** Decimals of imports: exact at any size, equal where the numbers are. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDecimals,
  compareDecimals,
  decimalOfNumber,
  exactDecimal,
  negated,
  timesPowerOfTen,
} from "~/domain/value/exact-decimal";
import { parseWrittenDecimal } from "~/domain/value/written-number";

test.each([
  ["007", "7"],
  ["1.50", "1.5"],
  ["-0", "0"],
  ["-0.0", "0"],
  ["00.10", "0.1"],
  ["99999999999999999999.123", "99999999999999999999.123"],
])("%s is %s", (text, decimal) => {
  expect(exactDecimal(text)).toBe(decimal);
});

test.each(["", "1.", ".5", "1e3", "1,000", "--1", "１"])("%j is no plain decimal", (text) => {
  expect(exactDecimal(text)).toBeNull();
});

test.each([
  [0.1 + 0.2, "0.3"],
  [200.295468, "200.295468"],
  [1e21, "1000000000000000000000"],
  [-1.5e-7, "-0.00000015"],
  [0, "0"],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
])("the number %s of a spreadsheet is %s", (number, decimal) => {
  expect(decimalOfNumber(number)).toBe(decimal);
});

const wholes = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const powers = fc.integer({ min: 0, max: 12 });

test("they add, compare and turn as numbers of any size do", () => {
  fc.assert(
    fc.property(wholes, wholes, powers, (a, b, power) => {
      const [one, other] = [a, b].map((whole) => timesPowerOfTen(String(whole), -power));
      if (one === undefined || other === undefined) return;
      expect(timesPowerOfTen(addDecimals(one, other), power)).toBe(String(a + b));
      expect(Math.sign(compareDecimals(one, other))).toBe(a < b ? -1 : a > b ? 1 : 0);
      expect(addDecimals(one, negated(one))).toBe("0");
      expect(timesPowerOfTen(one, power)).toBe(String(a));
    }),
  );
});

test.each([
  ["1兆2,000億", "1200000000000"],
  ["5.2兆", "5200000000000"],
  ["3億4,500万6,789", "345006789"],
  ["1.23456万", "12345.6"],
  ["十億", "1000000000"],
  ["2.5百万", "2500000"],
  ["12,345.678", "12345.678"],
])("%s is written for %s", (text, decimal) => {
  expect(parseWrittenDecimal(text)).toEqual({ ok: true, value: decimal });
});

test.each(["1.2.3", "1,23", "1.234,5", "万万", "億5万億", "", "-5", "5万3億"])(
  "%j is not a number",
  (text) => {
    expect(parseWrittenDecimal(text)).toEqual({ ok: false, reason: "not-a-number" });
  },
);
