/** The budget in figures: its lines, the cost of placements, and the sums of each currency. P12, P14 */

import {
  type Amount,
  type Budget,
  budgetTotals,
  type CostGap,
  type CostPerPerson,
} from "~/domain/budget/budget";
import { stands } from "~/domain/counting/standing";
import { formatMoney, formatMoneySum, type MoneySum } from "~/domain/value/money";
import { groupDigits } from "~/domain/value/whole-number";
import { budgetText } from "~/i18n/budget-text";
import { useLanguage, useText } from "~/i18n/use-text";

export function BudgetTable({ budget }: { budget: Budget }) {
  const t = useText(budgetText);
  const { lines, placements } = budget;
  const totals = budgetTotals(budget);
  return (
    <>
      <div className="table-scroll">
        <table className="table table-cards budget-table">
          <thead>
            <tr>
              <th scope="col">{t.purpose}</th>
              <th scope="col">{t.means}</th>
              <th scope="col" className="number">
                {t.planned}
              </th>
              <th scope="col" className="number">
                {t.actual}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <tr key={at}>
                <th scope="row">{line.purpose}</th>
                <td data-label={t.means}>{line.means ?? t.none}</td>
                <td className="number" data-label={t.planned}>
                  <Figure amount={line.planned} currency={line.currency} />
                </td>
                <td className="number" data-label={t.actual}>
                  <Figure amount={line.actual} currency={line.currency} />
                </td>
              </tr>
            ))}
            {placements.map(({ occurrenceId, outlet, outcome, planned, actual }, at) => (
              <tr key={occurrenceId} className="budget-placement">
                <th scope="row">{t.placement(at + 1, outlet ?? "")}</th>
                <td className="soft" data-label={t.means}>
                  {t.placements}
                </td>
                <td className="number" data-label={t.planned}>
                  <Figure amount={planned} currency={planned?.currency ?? ""} />
                  {planned !== null && !stands(outcome) ? (
                    <div className="small soft">{t.notPlanned}</div>
                  ) : null}
                </td>
                <td className="number" data-label={t.actual}>
                  <Figure amount={actual} currency={actual?.currency ?? ""} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t.total}
              </th>
              <td className="number" data-label={t.planned}>
                <Sums sums={totals.planned} />
              </td>
              <td className="number" data-label={t.actual}>
                <Sums sums={totals.actual} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      {placements.length > 0 ? <p className="small soft">{t.placementsNote}</p> : null}
    </>
  );
}

function Figure({ amount, currency }: { amount: Amount | null; currency: string }) {
  const t = useText(budgetText);
  const language = useLanguage();
  return amount === null ? t.none : formatMoney({ ...amount, currency }, language);
}

function Sums({ sums }: { sums: readonly MoneySum[] }) {
  const t = useText(budgetText);
  const language = useLanguage();
  if (sums.length === 0) return t.none;
  return sums.map((sum) => <div key={sum.currency}>{formatMoneySum(sum, language)}</div>);
}

export type CostPerPersonFacts = {
  perPerson: { ok: true; value: CostPerPerson[] } | { ok: false; gaps: CostGap[] } | null;
  exactShare: number | null;
};

/** What one participant cost, or what is missing to say so. P13 */
export function BudgetPerPerson({ perPerson, exactShare }: CostPerPersonFacts) {
  const t = useText(budgetText);
  const words = usePerPersonWords();
  if (perPerson === null) return null;
  if (perPerson.ok)
    return (
      <p className="budget-per-person">
        <strong>{t.perPerson}</strong> {words(perPerson.value, exactShare)}
      </p>
    );
  return (
    <div className="small soft">
      <p>{t.gapsTitle}</p>
      <ul>
        {perPerson.gaps.map(({ gap, count }) => (
          <li key={gap}>{t.gap[gap](groupDigits(count))}</li>
        ))}
      </ul>
    </div>
  );
}

export function usePerPersonWords() {
  const t = useText(budgetText);
  const language = useLanguage();
  return (costs: readonly CostPerPerson[], exactShare: number | null): string => {
    const money = costs
      .map(({ low, high, currency, qualifiers }) => {
        const most = formatMoneySum({ amount: high, currency, qualifiers }, language);
        if (low === high) return most;
        const least = formatMoneySum({ amount: low, currency, qualifiers: [] }, language);
        return t.range(least, most);
      })
      .join(t.moneyJoin);
    if (exactShare === null) return money;
    return t.perPersonOf(money, t.percent(Math.floor(exactShare * 100)));
  };
}
