/** The matrix: states in rows, terms in columns, totals that tie in both directions. Head and first column stay in sight. */
import { Link, useLocation } from "@remix-run/react";
import { withParams } from "~/domain/filter/address";
import { coverageText } from "~/i18n/coverage-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CoverageRowGroup } from "~/reports/coverage/coverage-groups";
import type {
  CoverageColumn,
  CoverageRow,
  CoverageTable,
  CoverageValue,
} from "~/reports/coverage/coverage-table";
import { CoverageCell } from "./coverage-cell";
import { CoverageColumnHeads } from "./coverage-column-heads";
import { CoverageLast } from "./coverage-figures";
import { useGroupName } from "./coverage-group-name";

type Props = { table: CoverageTable; groups: readonly CoverageRowGroup[]; sort: string };

export function CoverageMatrix({ table, groups, sort }: Props) {
  const t = useText(coverageText);
  const nameOf = useGroupName();
  const width = table.columns.length + 5;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="coverage-scroll" aria-label={t.title} tabIndex={0}>
      <table className="table coverage-table">
        <caption className="visually-hidden">{t.caption(t.axis[table.axis])}</caption>
        <CoverageColumnHeads table={table} sort={sort} />
        {groups.map((group) => {
          const name = nameOf(group);
          return (
            <tbody key={group.key}>
              {name === null ? null : (
                <tr className="coverage-group">
                  <th colSpan={width} scope="rowgroup">
                    <span>{name}</span>
                  </th>
                </tr>
              )}
              {group.rows.map(({ at, isSplit }) => {
                const row = table.rows[at];
                return row === undefined ? null : (
                  <MatrixRow key={row.key} table={table} row={row} isSplit={isSplit} />
                );
              })}
            </tbody>
          );
        })}
        <MatrixFoot table={table} />
      </table>
    </section>
  );
}

type RowProps = { table: CoverageTable; row: CoverageRow; isSplit: boolean };

function MatrixRow({ table, row, isSplit }: RowProps) {
  const t = useText(coverageText);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const name = row.label[language];
  const reading = withParams(search, { row: row.key, column: null });
  return (
    <tr>
      <th scope="row">
        <Link to={`${pathname}${reading}#reading`} aria-label={t.readRow(name)}>
          {name}
        </Link>
        {isSplit ? <span className="soft small"> {t.split}</span> : null}
      </th>
      {row.cells.map((value, at) => {
        const column = table.columns[at];
        return column === undefined ? null : (
          <CoverageCell
            key={column.key}
            table={table}
            value={value}
            isGap={row.isState && column.isTerm}
            place={{ row, column, name: t.place(name, column.label[language]) }}
          />
        );
      })}
      <td className="coverage-overlap">{minus(row.overlap.events)}</td>
      <CoverageCell
        className="coverage-total"
        table={table}
        value={row.total}
        isGap={false}
        place={{ row, column: null, name }}
      />
      <td className="coverage-gap">
        {row.gap === null ? t.nothing : t.gapShort(row.gap.empty, row.gap.of)}
      </td>
      <td className="coverage-days-since">
        <CoverageLast table={table} value={row.total} />
      </td>
    </tr>
  );
}

/** Rows less overlap make each column's total; totals of columns less overlap make the total of all. N3 */
function MatrixFoot({ table }: { table: CoverageTable }) {
  const t = useText(coverageText);
  const language = useLanguage();
  const total = (value: CoverageValue, column: CoverageColumn | null) => (
    <CoverageCell
      key={column?.key ?? "total"}
      className={column === null ? "coverage-total" : "coverage-column-total"}
      table={table}
      value={value}
      isGap={false}
      place={{ row: null, column, name: column?.label[language] ?? t.columnTotal }}
    />
  );
  return (
    <tfoot>
      <tr className="coverage-overlaps">
        <th scope="row">{t.overlap}</th>
        {table.columns.map(({ key, overlap }) => (
          <td key={key}>{minus(overlap.events)}</td>
        ))}
        <td />
        <td>{minus(table.overlap.rows.events)}</td>
        <td />
        <td />
      </tr>
      <tr>
        <th scope="row">{t.columnTotal}</th>
        {table.columns.map((column) => total(column.total, column))}
        <td className="coverage-overlap">{minus(table.overlap.columns.events)}</td>
        {total(table.total, null)}
        <td />
        <td>
          <CoverageLast table={table} value={table.total} />
        </td>
      </tr>
    </tfoot>
  );
}

const minus = (count: number): string => (count === 0 ? "0" : `−${count}`);
