/** Budgets of the demonstration programme: of about a third of its events, in dollars and yen. P12, N12 */
import type { Amount, BudgetLine } from "~/domain/budget/budget";
import type { EventForm } from "~/domain/counting/event-form";
import type { EventDraft } from "~/domain/event/event-draft";
import type { Random } from "./demonstration-random";

type Expense = { purpose: string; currency: "USD" | "JPY"; amount: number };

const EXPENSES: Record<EventForm, readonly Expense[]> = {
  caravan: [
    { purpose: "レンタカー・宿泊", currency: "USD", amount: 2_400 },
    { purpose: "講師旅費", currency: "JPY", amount: 620_000 },
    { purpose: "資料印刷", currency: "USD", amount: 450 },
  ],
  "media-buy": [
    { purpose: "映像・原稿の制作", currency: "JPY", amount: 900_000 },
    { purpose: "翻訳・監修", currency: "USD", amount: 700 },
  ],
  "mission-event": [
    { purpose: "会場借料", currency: "USD", amount: 1_800 },
    { purpose: "通訳・印刷", currency: "USD", amount: 600 },
    { purpose: "講師旅費", currency: "JPY", amount: 480_000 },
  ],
  other: [
    { purpose: "旅費・滞在費", currency: "JPY", amount: 1_500_000 },
    { purpose: "会場・茶菓", currency: "USD", amount: 500 },
  ],
};

const MEANS = ["架空・草の根連携推進経費", "架空・文化広報経費", "架空・地域経済連携経費", null];

/** What was paid is known once everything is over, and now and then nobody has entered it yet. */
export function budgetOf(random: Random, { form, occurrences }: EventDraft): BudgetLine[] {
  const hasBudget = random.chance(0.34);
  const isOver = occurrences.every(({ outcome }) => outcome === "held") && random.chance(0.85);
  const means = random.pick(MEANS);
  const lines = EXPENSES[form].map((expense) => lineOf(random, expense, { means, isOver }));
  return hasBudget ? lines.slice(0, random.whole(1, lines.length)) : [];
}

function lineOf(
  random: Random,
  { purpose, currency, amount }: Expense,
  { means, isOver }: { means: string | null; isOver: boolean },
): BudgetLine {
  const step = currency === "JPY" ? 10_000 : 50;
  const rounded = (value: number) => Math.max(step, Math.round(value / step) * step);
  const planned: Amount = {
    amount: rounded(random.around(amount, 0.4)),
    qualifier: random.chance(0.2) ? "about" : "exact",
  };
  const spent = rounded(random.around(planned.amount, 0.1));
  return {
    ...{ purpose, means, currency, planned },
    actual: isOver ? { amount: spent, qualifier: "exact" } : null,
  };
}
