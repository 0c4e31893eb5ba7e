/** The matrix for a thumb: states and terms as a list, each opening its reading. Shown where the matrix would not fit. */
import { Link, useLocation } from "@remix-run/react";
import { plannedIn } from "~/domain/coverage/coverage";
import { withParams } from "~/domain/filter/address";
import { coverageText } from "~/i18n/coverage-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CoveragePage } from "~/reports/coverage/coverage-sheet";
import type { CoverageTable, CoverageValue } from "~/reports/coverage/coverage-table";
import { CoverageLast } from "./coverage-figures";
import { useGroupName } from "./coverage-group-name";

export function CoverageIndex({ page }: { page: CoveragePage }) {
  const t = useText(coverageText);
  const language = useLanguage();
  const nameOf = useGroupName();
  const { table, groups } = page;
  return (
    <nav className="coverage-index no-print" aria-label={t.index}>
      <h2>{t.byTerm(t.axis[table.axis])}</h2>
      <ul>
        {table.columns.map(({ key, label, total }) => (
          <IndexLine
            key={key}
            table={table}
            open={{ column: key }}
            name={label[language]}
            value={total}
          />
        ))}
      </ul>
      <h2>{t.byState}</h2>
      {groups.map((group) => (
        <div key={group.key}>
          {nameOf(group) === null ? null : <h3>{nameOf(group)}</h3>}
          <ul>
            {group.rows.flatMap(({ at }) => {
              const row = table.rows[at];
              if (row === undefined) return [];
              const gap = row.gap && row.gap.empty > 0 ? row.gap : null;
              return (
                <IndexLine
                  key={row.key}
                  table={table}
                  open={{ row: row.key }}
                  name={row.label[language]}
                  value={row.total}
                  gap={gap === null ? null : t.gapInWords(gap.empty, gap.of)}
                />
              );
            })}
          </ul>
        </div>
      ))}
    </nav>
  );
}

type LineProps = {
  table: CoverageTable;
  open: { row: string } | { column: string };
  name: string;
  value: CoverageValue;
  gap?: string | null;
};

function IndexLine({ table, open, name, value, gap = null }: LineProps) {
  const t = useText(coverageText);
  const { pathname, search } = useLocation();
  const to = `${pathname}${withParams(search, { row: null, column: null, ...open })}#reading`;
  return (
    <li>
      <Link to={to}>
        <strong>{name}</strong>
        <span className="small">
          {t.held(value.events)}
          {t.separator}
          {t.planned(plannedIn(value))}
        </span>
        {gap === null ? null : <span className="small coverage-index-gap">{gap}</span>}
        <CoverageLast table={table} value={value} />
      </Link>
    </li>
  );
}
