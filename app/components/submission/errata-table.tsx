/** The 正誤表 itself, as it is printed: frozen and present figure, why, and what was decided. P171 */
import { Link } from "@remix-run/react";
import { ReportScroll } from "~/components/frame/wide-scroll";
import { signedCount } from "~/domain/value/signed-count";
import { groupDigits } from "~/domain/value/whole-number";
import { differenceText } from "~/i18n/submission/difference-text";
import { errataText } from "~/i18n/submission/errata-text";
import { useText } from "~/i18n/use-text";
import type { ErrataPage } from "~/pages/submission/errata-page.server";
import { ErratumForm } from "./erratum-form";

type Row = ErrataPage["rows"][number];

export function ErrataTable({ rows, mayDecide }: Pick<ErrataPage, "rows" | "mayDecide">) {
  const t = useText(errataText);
  return (
    <ReportScroll label={t.short}>
      <table className="table errata-table">
        <thead>
          <tr>
            <th scope="col">{t.place}</th>
            <th scope="col">{t.figure}</th>
            <th scope="col" className="number">
              {t.frozen}
            </th>
            <th scope="col" className="number">
              {t.current}
            </th>
            <th scope="col" className="number">
              {t.change}
            </th>
            <th scope="col">{t.reasons}</th>
            <th scope="col">{t.decision}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={`${row.axis} ${row.key}`}>
            {row.figures.map((figure, at) => (
              <tr key={figure.figure}>
                {at === 0 ? <Place row={row} mayDecide={mayDecide} /> : null}
                <Figure figure={figure} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ReportScroll>
  );
}

function Place({ row, mayDecide }: { row: Row; mayDecide: boolean }) {
  const { axis } = useText(differenceText);
  return (
    <th scope="rowgroup" rowSpan={row.figures.length}>
      <span className="small soft">{axis[row.axis]}</span> {row.label}
      {mayDecide ? <ErratumForm row={row} /> : null}
    </th>
  );
}

function Figure({ figure: { figure, a, b, parts, decided } }: { figure: Row["figures"][number] }) {
  const t = useText(errataText);
  const words = useText(differenceText);
  return (
    <>
      <th scope="row">{words.figures[figure]}</th>
      <td className="number">{groupDigits(a)}</td>
      <td className="number">{groupDigits(b)}</td>
      <td className="number">{signedCount(b - a)}</td>
      <td>
        <ul className="difference-parts">
          {parts.map(({ reason, change, events, url }) => (
            <li key={reason}>
              {words.reason[reason]}{" "}
              {events === 0 ? (
                signedCount(change)
              ) : (
                <Link to={url} aria-label={`${words.reason[reason]} ${signedCount(change)}`}>
                  {signedCount(change)}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </td>
      <td>
        {decided === null ? (
          <span className="soft">{t.undecided}</span>
        ) : (
          <>
            {t.decisions[decided.decision]}
            {decided.note === null ? null : <p className="small">{decided.note}</p>}
            <p className="small soft">{t.decidedBy(decided.byName, decided.at)}</p>
          </>
        )}
      </td>
    </>
  );
}
