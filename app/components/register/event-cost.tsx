/** What an event costs, in a line. P12-P14 */
import { type CostPerPersonFacts, usePerPersonWords } from "~/components/budget/budget-table";
import type { BudgetTotals } from "~/domain/budget/budget";
import { formatMoneySum, type MoneySum } from "~/domain/value/money";
import { budgetText } from "~/i18n/budget-text";
import { useLanguage, useText } from "~/i18n/use-text";

export type EventCostFacts = { totals: BudgetTotals; cost: CostPerPersonFacts };

export function EventCost({ totals, cost }: EventCostFacts) {
  const t = useText(budgetText);
  const language = useLanguage();
  const perPersonWords = usePerPersonWords();
  const { planned, actual } = totals;
  const sums = (of: readonly MoneySum[]) =>
    of.map((sum) => formatMoneySum(sum, language)).join(t.moneyJoin);
  const parts = [
    planned.length > 0 ? t.costPlanned(sums(planned)) : null,
    actual.length > 0 ? t.costActual(sums(actual)) : null,
    cost.perPerson?.ok === true
      ? `${t.perPerson} ${perPersonWords(cost.perPerson.value, cost.exactShare)}`
      : null,
  ].filter((part) => part !== null);
  return (
    <p className="event-cost">
      <strong>{t.cost}</strong> {parts.length === 0 ? t.noBudget : parts.join(t.comma)}
    </p>
  );
}
