/** The 正誤表 itself, as it is printed: frozen and present figure, why, and what was decided. P171 */
import { ReportScroll } from "~/components/frame/wide-scroll";
import { differenceText } from "~/i18n/submission/difference-text";
import { errataText } from "~/i18n/submission/errata-text";
import { useText } from "~/i18n/use-text";
import type { ErrataPage } from "~/pages/submission/errata-page.server";
import { ChangedFigure, ChangedHead } from "./changed-figure";
import { ErratumForm } from "./erratum-form";

type Row = ErrataPage["rows"][number];

export function ErrataTable({ rows, mayDecide }: Pick<ErrataPage, "rows" | "mayDecide">) {
  const t = useText(errataText);
  return (
    <ReportScroll label={t.short}>
      <table className="table changed-rows errata-table">
        <thead>
          <tr>
            <th scope="col">{t.place}</th>
            <ChangedHead a={t.frozen} b={t.current} change={t.change} />
            <th scope="col" className="changed-decision">
              {t.decision}
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={`${row.axis} ${row.key}`}>
            {row.figures.map((figure, at) => (
              <tr key={figure.figure}>
                {at === 0 ? <Place row={row} mayDecide={mayDecide} /> : null}
                <ChangedFigure changed={figure} />
                <td className="changed-decision" data-label={t.decision}>
                  <Decided decided={figure.decided} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ReportScroll>
  );
}

/** Changes with every decision, so that the form of a row closes when it is saved. */
const decisionsOf = ({ figures }: Row) => figures.map(({ decided }) => decided?.at).join();

function Place({ row, mayDecide }: { row: Row; mayDecide: boolean }) {
  const { axis } = useText(differenceText);
  return (
    <th scope="rowgroup" rowSpan={row.figures.length}>
      {row.axis === "nation" ? null : <span className="small soft">{axis[row.axis]} </span>}
      {row.label}
      {mayDecide ? <ErratumForm key={decisionsOf(row)} row={row} /> : null}
    </th>
  );
}

function Decided({ decided }: { decided: Row["figures"][number]["decided"] }) {
  const t = useText(errataText);
  if (decided === null) return <span className="soft">{t.undecided}</span>;
  return (
    <>
      {t.decisions[decided.decision]}
      {decided.note === null ? null : <p className="small">{decided.note}</p>}
      <p className="small soft">{t.decidedBy(decided.byName, decided.at)}</p>
    </>
  );
}
