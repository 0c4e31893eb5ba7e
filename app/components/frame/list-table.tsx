/** The table of a list, the first cell of a row its name: a card each on a phone. */
import type { ReactNode } from "react";
import { ReportScroll } from "./wide-scroll";

export type ListColumn = { label: string; kind?: "number" | "nowrap" };
type Props = {
  label: string;
  columns: readonly ListColumn[];
  rows: readonly { id: number; cells: readonly ReactNode[] }[];
};

export function ListTable({ label, columns, rows }: Props) {
  return (
    <ReportScroll label={label}>
      <table className="table table-cards">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={numberClass(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [name, ...cells] }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {columns.slice(1).map((column, at) => (
                <td key={column.label} data-label={column.label} className={column.kind}>
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ReportScroll>
  );
}

const numberClass = ({ kind }: ListColumn) => (kind === "number" ? kind : undefined);
