import { expect, test } from "vitest";
import {
  formatMoney,
  formatMoneySum,
  type Money,
  type MoneySum,
  sumMoney,
} from "~/domain/value/money";

const usd = (amount: number, qualifier: Money["qualifier"] = "exact"): Money => ({
  amount,
  currency: "USD",
  qualifier,
});
const jpy = (amount: number): Money => ({ amount, currency: "JPY", qualifier: "exact" });

test.each([
  [usd(1234), "1,234ドル", "US$1,234"],
  [usd(5000, "about"), "約5,000ドル", "about US$5,000"],
  [usd(550_000_000_000, "at-most"), "最大5,500億ドル", "up to US$550 billion"],
  [usd(33_300_000_000, "about"), "約333億ドル", "about US$33.3 billion"],
  [usd(2_500_000), "250万ドル", "US$2.5 million"],
  [
    { ...jpy(5_200_000_000_000), qualifier: "about" as const },
    "約5兆2,000億円",
    "about ¥5,200 billion",
  ],
  [jpy(12_345_678), "12,345,678円", "¥12,345,678"],
  [jpy(35_000), "35,000円", "¥35,000"],
  [usd(100, "at-least"), "100ドル以上", "at least US$100"],
  [{ amount: 10, currency: "EUR", qualifier: "exact" as const }, "10 EUR", "EUR 10"],
  [usd(0), "0ドル", "US$0"],
  [usd(9999), "9,999ドル", "US$9,999"],
  [usd(10_000), "1万ドル", "US$10,000"],
  [usd(900_000), "90万ドル", "US$900,000"],
  [usd(1_000_000), "100万ドル", "US$1 million"],
  [jpy(100_010_000), "1億1万円", "¥100,010,000"],
  [usd(1_000_000_000), "10億ドル", "US$1 billion"],
  [usd(1_050_000_000), "10億5,000万ドル", "US$1,050 million"],
])("N12 %j is %s and %s", (money, ja, en) => {
  expect(formatMoney(money, "ja")).toBe(ja);
  expect(formatMoney(money, "en")).toBe(en);
});

test.each<[MoneySum["qualifiers"], string, string]>([
  [[], "1,200ドル", "US$1,200"],
  [["about"], "約1,200ドル", "about US$1,200"],
  [["at-most"], "最大1,200ドル", "up to US$1,200"],
  [["at-least"], "1,200ドル以上", "at least US$1,200"],
  [["about", "at-most"], "1,200ドル（約・最大を含む）", "US$1,200 (some about, some up to)"],
  [["about", "at-least"], "1,200ドル（約・以上を含む）", "US$1,200 (some about, some at least)"],
])("N12 a sum of parts meant %j", (qualifiers, ja, en) => {
  const sum = { amount: 1200, currency: "USD", qualifiers };
  expect(formatMoneySum(sum, "ja")).toBe(ja);
  expect(formatMoneySum(sum, "en")).toBe(en);
});

test("P14 currencies are never added", () => {
  const yen: Money = { ...jpy(5), qualifier: "about" };
  expect(sumMoney([usd(1), yen, usd(2)])).toEqual([
    { amount: 5, currency: "JPY", qualifiers: ["about"] },
    { amount: 3, currency: "USD", qualifiers: [] },
  ]);
});
