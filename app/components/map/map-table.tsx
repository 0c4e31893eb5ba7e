/** The table twin of the map: the same figures in rows, with the rows for none and the total. */
import { Link, useLocation } from "@remix-run/react";
import type { CellFigures, Overlap } from "~/domain/counting/tie-rows";
import type { Period } from "~/domain/day/calendar-date";
import { withParams } from "~/domain/filter/address";
import type { MapCell } from "~/domain/map/map-classes";
import type { MapArea } from "~/domain/map/map-content";
import { areaRows, parseTableSort, placelessRows, type TableSort } from "~/domain/map/map-table";
import { filterText } from "~/i18n/filter/filter-text";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { MapLayers } from "~/pages/map/map-layers.server";
import sheet from "~/styles/map-table.css?url";
import { layerHeading } from "./map-layer-figures";
import { FigureCells, MapTableRow } from "./map-table-row";

type Props = {
  caption: string;
  areas: readonly MapArea[];
  cells: readonly MapCell[];
  total: CellFigures;
  overlap: Overlap;
  layers: MapLayers;
  period: Period | null;
  today: string;
  filterQuery: string;
};

export function MapTable(props: Props) {
  const { caption, areas, cells, total, overlap, layers, period, today, filterQuery } = props;
  const t = useText(mapText);
  const { placeless } = useText(filterText);
  const language = useLanguage();
  const { search } = useLocation();
  const sort = parseTableSort(new URLSearchParams(search).get("sort"));
  const names = new Map(areas.map(({ code, name }) => [code, name[language]]));
  const rowsForNone: Record<string, string> = placeless;
  const withGap = cells.some(({ gap }) => gap !== undefined);
  const shown = [layers.shade, layers.circles].filter((layer) => layer !== null);
  const shared = { today, filterQuery, withGap, layers: shown };
  const beside = (withGap ? 1 : 0) + shown.length;
  return (
    <div className="map-table">
      {/* Its own: of the first view of the map it is no part, and without scripts nothing else would bring it. */}
      <link rel="stylesheet" href={sheet} />
      <div className="table-scroll">
        <table className="table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <SortHead sort="name" now={sort} label={t.table.state} />
              <SortHead sort="held" now={sort} label={t.table.held} />
              <SortHead sort="planned" now={sort} label={t.table.planned} />
              <th scope="col" className="number">
                {t.table.continuing}
              </th>
              <SortHead sort="attendance" now={sort} label={t.table.attendance} />
              <th scope="col" className="number">
                {t.table.exact}
              </th>
              <th scope="col" className="number">
                {t.table.missing}
              </th>
              <SortHead sort="last" now={sort} label={t.table.last} />
              {withGap ? (
                <th scope="col" className="number">
                  {t.table.gap}
                </th>
              ) : null}
              {shown.map((layer) => (
                <th key={layer.measure.key} scope="col" className="number">
                  {layerHeading(layer, { period }, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areaRows([...names.keys()], cells, sort).map((cell) => (
              <MapTableRow
                key={cell.key}
                cell={cell}
                name={names.get(cell.key) ?? cell.key}
                to={`/map/states/${cell.key}${search}`}
                {...shared}
              />
            ))}
          </tbody>
          <tbody>
            {placelessRows(cells).map((cell) => (
              <MapTableRow
                key={cell.key}
                cell={cell}
                name={rowsForNone[cell.key] ?? cell.key}
                to={null}
                {...shared}
              />
            ))}
          </tbody>
          <tfoot>
            {overlap.events.all + overlap.planned > 0 ? (
              <tr className="map-table-overlap">
                <th scope="row">{t.table.overlap}</th>
                <td className="number">
                  {overlap.events.all === 0 ? 0 : `−${overlap.events.all}`}
                </td>
                <td className="number">{overlap.planned === 0 ? 0 : `−${overlap.planned}`}</td>
                <td colSpan={5 + beside} />
              </tr>
            ) : null}
            <tr>
              <th scope="row">{t.table.total}</th>
              <FigureCells figures={total} filterQuery={filterQuery} state={null} />
              <td colSpan={1 + beside} />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="soft small">{t.table.note}</p>
    </div>
  );
}

function SortHead({ sort, now, label }: { sort: TableSort; now: TableSort; label: string }) {
  const t = useText(mapText);
  const { pathname, search } = useLocation();
  const sorted = sort === now ? (sort === "name" ? "ascending" : "descending") : undefined;
  return (
    <th scope="col" className={sort === "name" ? undefined : "number"} aria-sort={sorted}>
      <Link
        to={`${pathname}${withParams(search, { sort })}`}
        aria-label={t.table.sortBy(label)}
        preventScrollReset
      >
        {label}
        <span aria-hidden="true">{sorted ? (sorted === "ascending" ? " ▲" : " ▼") : ""}</span>
      </Link>
    </th>
  );
}
