import { expect, test } from "vitest";
import { formatMoney, type Money } from "~/domain/value/money";

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
])("N12 %j is %s and %s", (money, ja, en) => {
  expect(formatMoney(money, "ja")).toBe(ja);
  expect(formatMoney(money, "en")).toBe(en);
});
