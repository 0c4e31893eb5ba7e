/** Reach by row of the report's axis; each column is one measure in one phase, and none is added to another. N6 */

import { ReportScroll } from "~/components/frame/wide-scroll";
import { groupDigits } from "~/domain/value/whole-number";
import { eventWords } from "~/i18n/event/event-words";
import { reportText } from "~/i18n/report/report-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ReportPage } from "~/reports/report/report-sheet";
import { ReachSumText } from "./report-reach-sum";

export function ReportReach({ reach, axis }: Pick<ReportPage, "reach" | "axis">) {
  const t = useText(reportText);
  const words = useText(eventWords);
  const language = useLanguage();
  if (reach.columns.length === 0) return null;
  return (
    <section className="section" aria-labelledby="reach-title">
      <div className="section-head">
        <h2 id="reach-title">{t.reachTitle}</h2>
        <span className="small soft">{t.duplicates}</span>
      </div>
      <ReportScroll label={t.reachTitle}>
        <table className="table report-reach-table">
          <thead>
            <tr>
              <th scope="col">{t.column[axis]}</th>
              {reach.columns.map(({ measure, phase }) => (
                <th key={`${measure} ${phase}`} scope="col" className="number">
                  {words.measure[measure]}
                  <br />
                  {words.phase[phase]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reach.lines.map(({ key, label, figures }) => (
              <tr key={key}>
                <th scope="row">{label[language]}</th>
                {figures.map((sum, at) => (
                  <td key={at} className="number">
                    {sum === null ? null : <ReachSumText sum={sum} />}
                  </td>
                ))}
              </tr>
            ))}
            <tr className="totals-overlap-several-rows">
              <th scope="row">{t.line["overlap-several-rows"]}</th>
              {reach.columns.map(({ measure, phase, overlap }) => (
                <td key={`${measure} ${phase}`} className="number">
                  {overlap === 0 ? "0" : `−${groupDigits(overlap)}`}
                </td>
              ))}
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.line.total}</th>
              {reach.columns.map((column) => (
                <td key={`${column.measure} ${column.phase}`} className="number">
                  <ReachSumText sum={column} />
                  <div className="small soft">
                    {t.reachPlacements(groupDigits(column.placements))}
                  </div>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ReportScroll>
      <p className="small soft">{t.reachNote}</p>
    </section>
  );
}
