/** The rows that changed: each figure in both reports, its change, and the parts that lead to their events. P170 */
import { Fragment } from "react";
import { ReportScroll } from "~/components/frame/wide-scroll";
import { differenceText } from "~/i18n/submission/difference-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ShownDifference } from "~/pages/submission/difference-page.server";
import { ChangedFigure, ChangedHead } from "./changed-figure";

export function DifferenceTable({ shown }: { shown: ShownDifference }) {
  const t = useText(differenceText);
  const language = useLanguage();
  return (
    <ReportScroll label={t.title}>
      <table className="table difference-table changed-rows">
        <thead>
          <tr>
            <th scope="col">{t.axis[shown.question.by]}</th>
            <ChangedHead a={t.chooseA} b={t.chooseB} change={t.change} />
          </tr>
        </thead>
        <tbody>
          {shown.rows.map(({ key, label, figures }) => (
            <Fragment key={key}>
              {figures.map((changed, at) => (
                <tr key={changed.figure} className={at === 0 ? "difference-first" : undefined}>
                  {at === 0 ? (
                    <th scope="rowgroup" rowSpan={figures.length}>
                      {label[language]}
                    </th>
                  ) : null}
                  <ChangedFigure changed={changed} />
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </ReportScroll>
  );
}
