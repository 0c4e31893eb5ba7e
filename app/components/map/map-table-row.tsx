/** One row of the table twin. Every figure leads to the events behind it. N10 */
import { Link } from "@remix-run/react";
import type { CellFigures } from "~/domain/counting/tie-rows";
import { elapsed } from "~/domain/day/elapsed";
import { formatDay } from "~/domain/day/format-day";
import { withParams } from "~/domain/filter/address";
import type { Figure } from "~/domain/filter/register-filter";
import type { MapCell } from "~/domain/map/map-classes";
import { attendanceFigure } from "~/i18n/attendance/attendance-figure";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";

type RowProps = {
  cell: MapCell;
  name: string;
  /** The panel of the state; null for rows for none. */
  to: string | null;
  today: string;
  filterQuery: string;
  withGap: boolean;
};

export function MapTableRow({ cell, name, to, today, filterQuery, withGap }: RowProps) {
  const t = useText(mapText);
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        {to === null ? (
          name
        ) : (
          <Link to={to} state={{ fromMap: true }} preventScrollReset>
            {name}
          </Link>
        )}
        {to === null ? null : <span className="soft small"> {cell.key}</span>}
      </th>
      <FigureCells figures={cell} filterQuery={filterQuery} state={cell.key} />
      <td className="number">
        {cell.last ? (
          <time dateTime={cell.last.day} title={formatDay(cell.last.day, language)}>
            {elapsed(cell.last, today, language)}
          </time>
        ) : (
          t.table.never
        )}
      </td>
      {withGap ? (
        <td className="number">
          {cell.gap ? t.table.gapOf(cell.gap.empty, cell.gap.of) : t.table.never}
        </td>
      ) : null}
    </tr>
  );
}

type FigureProps = { figures: CellFigures; filterQuery: string; state: string | null };

export function FigureCells({ figures, filterQuery, state }: FigureProps) {
  const t = useText(mapText);
  const language = useLanguage();
  const { attendance } = figures;
  const rows = (figure: Figure) => `/events${withParams(filterQuery, { state, figure })}`;
  return (
    <>
      <CountCell count={figures.events} to={rows("held")} />
      <CountCell count={figures.planned} to={rows("planned")} />
      <CountCell count={figures.continuing} to={rows("continuing")} />
      <td className="number">{attendanceFigure(attendance, language)}</td>
      <td className="number">
        {attendance.exactShare === null
          ? t.table.never
          : `${Math.floor(attendance.exactShare * 100)}%`}
      </td>
      <CountCell count={attendance.sessionsMissing} to={rows("not-counted")} />
    </>
  );
}

function CountCell({ count, to }: { count: number; to: string }) {
  return <td className="number">{count === 0 ? "0" : <Link to={to}>{count}</Link>}</td>;
}
