/** The cost of the events that the report counts, apart from its table: nothing of it is added to figures of people. P14 */

import { ReportScroll } from "~/components/frame/wide-scroll";
import { actualPerEvent, type CostTotal } from "~/domain/budget/cost-totals";
import { formatMoneySum, type MoneySum } from "~/domain/value/money";
import { groupDigits } from "~/domain/value/whole-number";
import { reportCostText } from "~/i18n/report/report-cost-text";
import { useLanguage, useText } from "~/i18n/use-text";

export function ReportCost({ costs }: { costs: readonly CostTotal[] }) {
  const words = useText(reportCostText);
  const shown = costs.filter(({ events }) => events > 0);
  if (!shown.some(({ withCost }) => withCost > 0)) return null;
  return (
    <section className="section" aria-labelledby="cost-title">
      <div className="section-head">
        <h2 id="cost-title">{words.title}</h2>
      </div>
      <ReportScroll label={words.title}>
        <table className="table report-cost-table">
          <thead>
            <tr>
              <th scope="col">{words.events}</th>
              <th scope="col" className="number">
                {words.planned}
              </th>
              <th scope="col" className="number">
                {words.actual}
              </th>
              <th scope="col" className="number">
                {words.perEvent}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((total) => (
              <tr key={total.standing}>
                <th scope="row">
                  {words.standing[total.standing]}
                  <Coverage total={total} />
                </th>
                <Sums sums={total.planned} />
                <Sums sums={total.actual} />
                <Sums sums={actualPerEvent(total)} />
              </tr>
            ))}
          </tbody>
        </table>
      </ReportScroll>
      <p className="small soft">{words.note}</p>
    </section>
  );
}

/** How many of the events say no cost. N9 */
function Coverage({ total }: { total: CostTotal }) {
  const words = useText(reportCostText);
  const { standing, events, withCost, withActual } = total;
  const all = groupDigits(events);
  return (
    <div className="small soft">
      {withCost < events ? words.without(groupDigits(events - withCost), all) : words.complete(all)}
      {standing === "held" && withActual < withCost ? (
        <div>{words.withoutActual(groupDigits(withCost - withActual))}</div>
      ) : null}
    </div>
  );
}

function Sums({ sums }: { sums: readonly MoneySum[] }) {
  const language = useLanguage();
  return (
    <td className="number">
      {sums.length === 0
        ? "—"
        : sums.map((sum) => <div key={sum.currency}>{formatMoneySum(sum, language)}</div>)}
    </td>
  );
}
