/** Amounts as they stand in tables: whole units, with their currency and how they are meant. N12, issue 9, 3.3 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMoneyCell } from "~/domain/import/cell-money";
import { columnUnit } from "~/domain/import/column-unit";
import { LANGUAGES } from "~/domain/value/language";
import { formatMoney } from "~/domain/value/money";
import { QUALIFIERS } from "~/domain/value/qualifier";

function told(text: string, head = ""): string {
  const read = readMoneyCell(text, columnUnit(head));
  if (!read.ok) return read.reason;
  const { value, low, high, qualifier, currency, code } = read.value;
  if (qualifier === null) return code ?? "blank";
  const number = qualifier === "range" ? `${low}..${high}` : value;
  return `${qualifier} ${number} ${currency ?? "?"}`;
}

test.each([
  ["$5", "exact 5 USD"],
  ["$1.25", "exact 1.25 USD"],
  ["US$ 1.2 billion", "exact 1200000000 USD"],
  ["USD 500 million", "exact 500000000 USD"],
  ["500 million USD", "exact 500000000 USD"],
  ["15.7 billion dollars", "exact 15700000000 USD"],
  ["$1.2B", "exact 1200000000 USD"],
  ["$500m", "exact 500000000 USD"],
  ["$2bn", "exact 2000000000 USD"],
  ["$1.5MM", "exact 1500000 USD"],
  ["200 M$", "exact 200000000 USD"],
  ["200K$", "exact 200000 USD"],
  ["100万米ドル", "exact 1000000 USD"],
  ["5.2兆円", "exact 5200000000000 JPY"],
  ["1兆7,800億円", "exact 1780000000000 JPY"],
  ["￥1,000", "exact 1000 JPY"],
  ["1.5 billion yen", "exact 1500000000 JPY"],
  ["C$5 million", "exact 5000000 CAD"],
  ["5億加ドル", "exact 500000000 CAD"],
  ["€3", "exact 3 EUR"],
  ["1,234", "exact 1234 ?"],
  ["約6億ドル", "about 600000000 USD"],
  ["総額約6億ドル", "about 600000000 USD"],
  ["80億ドル規模", "about 8000000000 USD"],
  ["about $5 million", "about 5000000 USD"],
  ["最大5,500億ドル", "at-most 550000000000 USD"],
  ["up to US$550 billion", "at-most 550000000000 USD"],
  ["3億米ドル超", "at-least 300000000 USD"],
  ["100億ドルを超えて", "at-least 10000000000 USD"],
  ["more than $15.7 billion", "at-least 15700000000 USD"],
  ["$5 million or more", "at-least 5000000 USD"],
  ["$100 million to $200 million", "range 100000000..200000000 USD"],
  ["1億〜2億ドル", "range 100000000..200000000 USD"],
  ["▲5億円", "exact -500000000 JPY"],
  ["($5)", "exact -5 USD"],
  ["(D)", "(D)"],
  ["－", "－"],
  ["", "blank"],
])("N12 %s", (text, read) => {
  expect(told(text)).toBe(read);
});

test.each([
  ["200.295468", "Capex (US$ millions)", "exact 200295468 USD"],
  ["200.295468", "Investment (M$)", "exact 200295468 USD"],
  ["$200", "Investment (M$)", "exact 200000000 USD"],
  ["5億", "投資額（百万ドル）", "exact 500000000 USD"],
  ["100-200", "投資額（億円）", "range 10000000000..20000000000 JPY"],
  ["12", "単位：億円", "exact 1200000000 JPY"],
  ["12", "USD thousands", "exact 12000 USD"],
  ["12", "Investment, $ billion", "exact 12000000000 USD"],
  ["12", "金額（円）", "exact 12 JPY"],
  ["12", "Estimated_Total_Facility_CAPEX", "exact 12 ?"],
  ["€5", "Investment (M$)", "money-two-currencies"],
  ["€5", "Investment ($)", "exact 5 EUR"],
])("N12 %s under %s", (text, head, read) => {
  expect(told(text, head)).toBe(read);
});

test.each([
  ["約6億ドル（約900億円）", "money-two-amounts"],
  ["5ドル円", "money-two-currencies"],
  ["$1.234,56", "number-decimal-comma"],
  ["数十億ドル", "number-vague"],
  ["$100-200 million", "number-vague"],
  ["年間80億ドル", "number-malformed"],
  ["R$5", "number-malformed"],
  ["5 USDT", "number-unit-unknown"],
  ["$", "number-malformed"],
  ["free", "number-malformed"],
])("N12 %s is refused: %s", (text, reason) => {
  expect(told(text)).toBe(reason);
});

describe("for any amount", () => {
  test("N12 what this register writes is read back, in both languages", () => {
    const amounts = fc.oneof(
      fc.nat(),
      fc.nat(9_999).map((number) => number * 1e8),
      fc.nat(9_999).map((number) => number * 1e4),
    );
    const written = fc.record({
      amount: amounts,
      currency: fc.constantFrom("USD", "JPY", "EUR"),
      qualifier: fc.constantFrom(...QUALIFIERS),
    });
    fc.assert(
      fc.property(written, fc.constantFrom(...LANGUAGES), (money, language) => {
        const { amount, currency, qualifier } = money;
        expect(told(formatMoney(money, language))).toBe(`${qualifier} ${amount} ${currency}`);
      }),
    );
  });

  test("any text has a verdict", () => {
    const signs = fc.constantFrom(..."0123456789,.-$¥円ドル億万約最大以上MkbUSD() ");
    const texts = fc.oneof(fc.string(), fc.string({ unit: signs, maxLength: 14 }));
    fc.assert(
      fc.property(texts, texts, (text, head) => {
        const read = readMoneyCell(text, columnUnit(head));
        expect(read.ok || /^(?:number|money)-/.test(read.reason)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
