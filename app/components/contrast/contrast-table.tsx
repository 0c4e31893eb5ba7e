/** The contrast in figures: every area, what is known of it and what is not. */
import { Link } from "@remix-run/react";
import { ReportScroll } from "~/components/frame/wide-scroll";
import type { ContrastRow } from "~/domain/contrast/contrast";
import { shadedBy } from "~/domain/map/figure-classes";
import { groupDigits } from "~/domain/value/whole-number";
import { contrastText } from "~/i18n/contrast/contrast-text";
import { rankInWords, rateHead } from "~/i18n/contrast/contrast-words";
import { contrastFigure, datedMeasure } from "~/i18n/contrast/figure-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ContrastTable as Table } from "~/pages/contrast/contrast.server";

export function ContrastTable({ table }: { table: Table }) {
  const t = useText(contrastText);
  const language = useLanguage();
  const { x, y, filter, question } = table;
  const rate = rateHead(table, language);
  const rows = inOrder(table.rows);
  const ranked = rows.filter(({ xRank }) => xRank !== null);
  const apart = rows.filter(({ xRank }) => xRank === null);
  return (
    <ReportScroll label={t.table}>
      <table className="table contrast-table">
        <caption className="visually-hidden">
          {t.heading(x.name[language], y.name[language])}
        </caption>
        <thead>
          <tr>
            <th scope="col">{question.by === "state" ? t.area : t.missionArea}</th>
            {rate === null ? null : (
              <th scope="col" className="number">
                {rate}
              </th>
            )}
            {[x, y].map((measure) => (
              <HeadOf
                key={measure.key}
                name={datedMeasure(measure, filter, language)}
                unit={measure.unit[language]}
              />
            ))}
            <th scope="col" className="number">
              {t.behind}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranked.map((row) => (
            <Row key={row.area} row={row} table={table} withRate={rate !== null} />
          ))}
        </tbody>
        {apart.length === 0 ? null : (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={rate === null ? 6 : 7} className="soft small">
                {t.unknownApart(apart.length)}
              </th>
            </tr>
            {apart.map((row) => (
              <Row key={row.area} row={row} table={table} withRate={rate !== null} />
            ))}
          </tbody>
        )}
      </table>
    </ReportScroll>
  );
}

function HeadOf({ name, unit }: { name: string; unit: string }) {
  const t = useText(contrastText);
  return (
    <>
      <th scope="col" className="number">
        {t.dated(name, unit)}
      </th>
      <th scope="col" className="number">
        {t.xRank}
      </th>
    </>
  );
}

type RowProps = { row: ContrastRow; table: Table; withRate: boolean };

function Row({ row, table, withRate }: RowProps) {
  const language = useLanguage();
  const area = table.areas.find(({ key }) => key === row.area);
  const to = area?.isMission ? `/map/missions/${row.area}` : `/states/${row.area}`;
  return (
    <tr className={table.named.includes(row.area) ? "contrast-named-row" : undefined}>
      <th scope="row">
        <Link to={to}>{area?.name[language] ?? row.area}</Link>
      </th>
      {withRate ? (
        <td className="number">{row.rate === null ? "—" : contrastFigure(row.rate, language)}</td>
      ) : null}
      <td className="number">{contrastFigure(row.x, language)}</td>
      <td className="number">{row.xRank === null ? "—" : rankInWords(row.xRank, language)}</td>
      <td className="number">{contrastFigure(row.y, language)}</td>
      <td className="number">{row.yRank === null ? "—" : rankInWords(row.yRank, language)}</td>
      <td className="number">{row.behind === 0 ? "" : groupDigits(row.behind)}</td>
    </tr>
  );
}

/** By the rank of what is there; what may have any rank comes after those, the unknown last. */
function inOrder(rows: readonly ContrastRow[]): ContrastRow[] {
  const place = ({ x, xRank }: ContrastRow) => {
    if (xRank === null) return Number.POSITIVE_INFINITY;
    return shadedBy(x) === null ? Number.MAX_SAFE_INTEGER : xRank.from;
  };
  return [...rows].sort((a, b) => place(a) - place(b) || (a.area < b.area ? -1 : 1));
}
