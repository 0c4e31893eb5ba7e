/** The rows that changed: each figure in both reports, its change, and the parts that lead to their events. P170 */
import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { ReportScroll } from "~/components/frame/wide-scroll";
import { signedCount } from "~/domain/value/signed-count";
import { groupDigits } from "~/domain/value/whole-number";
import { differenceText } from "~/i18n/submission/difference-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ShownDifference } from "~/pages/submission/difference-page.server";

export function DifferenceTable({ shown }: { shown: ShownDifference }) {
  const t = useText(differenceText);
  const language = useLanguage();
  return (
    <ReportScroll label={t.title}>
      <table className="table difference-table">
        <thead>
          <tr>
            <th scope="col">{t.axis[shown.question.by]}</th>
            <th scope="col">{t.figure}</th>
            <th scope="col" className="number">
              {t.chooseA}
            </th>
            <th scope="col" className="number">
              {t.chooseB}
            </th>
            <th scope="col" className="number">
              {t.change}
            </th>
            <th scope="col">{t.parts}</th>
          </tr>
        </thead>
        <tbody>
          {shown.rows.map(({ key, label, figures }) => (
            <Fragment key={key}>
              {figures.map(({ figure, a, b, parts }, at) => (
                <tr key={figure} className={at === 0 ? "difference-first" : undefined}>
                  {at === 0 ? (
                    <th scope="rowgroup" rowSpan={figures.length}>
                      {label[language]}
                    </th>
                  ) : null}
                  <th scope="row">{t.figures[figure]}</th>
                  <td className="number">{groupDigits(a)}</td>
                  <td className="number">{groupDigits(b)}</td>
                  <td className="number">{signedCount(b - a)}</td>
                  <td>
                    <Parts parts={parts} />
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </ReportScroll>
  );
}

type PartsProps = { parts: ShownDifference["rows"][number]["figures"][number]["parts"] };

function Parts({ parts }: PartsProps) {
  const t = useText(differenceText);
  return (
    <ul className="difference-parts">
      {parts.map(({ reason, change, events, rowsUrl }) => (
        <li key={reason}>
          {t.reason[reason]}{" "}
          {events === 0 ? (
            signedCount(change)
          ) : (
            <Link to={rowsUrl} aria-label={`${t.reason[reason]} ${signedCount(change)}`}>
              {signedCount(change)}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
