import { expect, test } from "vitest";
import { amountClass, projectMarks } from "~/domain/map/project-marks";
import type { Money } from "~/domain/value/money";
import { checkExample } from "../../support/rule-examples";

const money = (amount: number, currency = "USD"): Money => ({
  ...{ amount, currency, qualifier: "at-most" as const },
});
const area = (code: string) => ({ code, name: { ja: code, en: code }, lat: 1, lng: 2 });

test("P126: classes of amounts", () => {
  checkExample("P126", ["amount"], ["class"], ({ amount }) => {
    const [currency = "", sum = ""] = amount.split(" ");
    return { class: String(amountClass(amount === "-" ? null : money(Number(sum), currency))) };
  });
});

test("P126: one mark for each state, by its greatest amount; a project of two states stands in both", () => {
  const one = { id: 1, money: money(33e9), states: [{ state: "OH", money: null }] };
  const two = {
    id: 2,
    money: null,
    states: [
      { state: "OH", money: money(2e9) },
      { state: "TX", money: money(5e8) },
    ],
  };
  const nowhere = { id: 3, money: money(1), states: [] };
  const marks = projectMarks([one, two, nowhere], ["IN", "OH", "TX"].map(area));
  expect(marks.map(({ lat: _, lng: _lng, ...mark }) => mark)).toEqual([
    { state: "OH", count: 2, project: null, amount: 3 },
    { state: "TX", count: 1, project: 2, amount: 1 },
  ]);
});
