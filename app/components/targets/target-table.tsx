/** The grid of targets: a box in every cell that may be set, and beside it what was done and is planned. */

import { ReportScroll } from "~/components/frame/wide-scroll";
import type { GridColumn, TargetGrid } from "~/domain/targets/target-grid";
import type { TargetMeasure } from "~/domain/targets/target-measure";
import { targetsText } from "~/i18n/targets-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { TargetBox, type TypedCells } from "./target-box";

type Props = {
  grid: TargetGrid;
  measure: TargetMeasure;
  label: string;
  rowsName: string;
  answer: TypedCells | null;
};

export function TargetTable({ grid, measure, label, rowsName, answer }: Props) {
  const t = useText(targetsText);
  const language = useLanguage();
  const nameOf = (line: { name: { ja: string; en: string } | null }) =>
    line.name?.[language] ?? t.allRows;
  return (
    <ReportScroll label={label}>
      <table className="table target-table">
        <thead>
          <Groups columns={grid.columns} />
          <tr>
            <th scope="col">{rowsName}</th>
            {grid.columns.map((column) => (
              <th key={column.key ?? ""} scope="col">
                {nameOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <tr key={row.key ?? ""} className={row.key === null ? "target-all" : undefined}>
              <th scope="row">{nameOf(row)}</th>
              {row.cells.map((cell, at) => (
                <td key={cell.key}>
                  <TargetBox
                    cell={cell}
                    measure={measure}
                    name={t.place(nameOf(row), nameOf(grid.columns[at] ?? { name: null }))}
                    answer={answer}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ReportScroll>
  );
}

/** The plans of the columns, where the year has two. N7 */
function Groups({ columns }: { columns: readonly GridColumn[] }) {
  const language = useLanguage();
  const groups: { name: string | null; span: number }[] = [];
  for (const { group } of columns) {
    const name = group?.[language] ?? null;
    const last = groups.at(-1);
    if (last !== undefined && last.name === name) last.span += 1;
    else groups.push({ name, span: 1 });
  }
  if (groups.length < 2) return null;
  return (
    <tr>
      <td />
      {groups.map(({ name, span }) =>
        name === null ? (
          <td key="none" colSpan={span} />
        ) : (
          <th key={name} scope="colgroup" colSpan={span} className="target-group">
            {name}
          </th>
        ),
      )}
    </tr>
  );
}
