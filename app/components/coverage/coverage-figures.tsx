/** The figures of one cell, row or column, each with its way to the events behind it. P31, N10 */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { daysSince } from "~/domain/counting/last-contact";
import { ALL_KEY, coverageTowards } from "~/domain/coverage/coverage";
import { cellQuery, figureQuery, type LinkedFigure } from "~/domain/coverage/coverage-link";
import { targetProgress } from "~/domain/targets/target-progress";
import { coverageText } from "~/i18n/coverage-text";
import { useText } from "~/i18n/use-text";
import type {
  CoverageColumn,
  CoverageTable,
  CoverageValue,
} from "~/reports/coverage/coverage-table";

/** Where a figure stands: null for all rows or all columns. */
export type CoveragePlace = {
  row: { key: string } | null;
  column: Pick<CoverageColumn, "key" | "head"> | null;
  name: string;
};
type Drawn = Pick<CoverageTable, "axis" | "filterQuery" | "today">;
type Props = { table: Drawn; place: CoveragePlace; value: CoverageValue };

/** Everything in the cell, whatever it counts as. */
export function placeLink(table: Drawn, place: CoveragePlace, path: string): string | null {
  const query = cellQuery(table, cellOf(place));
  return query === null ? null : `${path}${query}`;
}

function cellOf({ row, column }: CoveragePlace) {
  const linked = column === null ? null : { key: column.key, head: column.head?.key ?? null };
  return { row: row?.key ?? ALL_KEY, column: linked };
}

export function CoverageFigures({ table, place, value }: Props) {
  const t = useText(coverageText);
  const list = (figure: LinkedFigure) => {
    const query = figureQuery(table, cellOf(place), figure);
    return query === null ? null : `/events${query}`;
  };
  const { events, target } = value;
  return (
    <>
      <span className="coverage-held">
        <MaybeLink to={events === 0 ? null : list("events")} label={t.heldIn(place.name, events)}>
          {events}
        </MaybeLink>
        {target === null ? null : (
          <span className="coverage-target">
            {t.target(target)}
            <strong> {t.progress[targetProgress(coverageTowards(value), target)]}</strong>
          </span>
        )}
      </span>
      <Parts
        parts={[
          [value.approved, t.approved, list("approved")],
          [value.submitted, t.submitted, list("submitted")],
          [value.returned, t.returned, list("returned")],
          [value.continuing, t.continuing, list("continuing")],
          [value.roughlyDated, t.rough, list("roughlyDated")],
        ]}
      />
      {value.drafts === 0 ? null : (
        <span className="coverage-drafts">
          <MaybeLink to={list("drafts")}>{t.drafts(value.drafts)}</MaybeLink>
        </span>
      )}
    </>
  );
}

type Part = [count: number, text: (count: number) => string, to: string | null];

function Parts({ parts }: { parts: readonly Part[] }) {
  const said = parts.filter(([count]) => count > 0);
  if (said.length === 0) return null;
  return (
    <ul className="coverage-parts">
      {said.map(([count, text, to]) => (
        <li key={text(count)}>
          <MaybeLink to={to}>{text(count)}</MaybeLink>
        </li>
      ))}
    </ul>
  );
}

type MaybeLinkProps = { to: string | null; label?: string; children: ReactNode };

function MaybeLink({ to, label, children }: MaybeLinkProps) {
  return to === null ? (
    <span>{children}</span>
  ) : (
    <Link to={to} aria-label={label}>
      {children}
    </Link>
  );
}

export function CoverageLast({ table, value }: { table: Drawn; value: CoverageValue }) {
  const t = useText(coverageText);
  const { last } = value;
  if (last === null) return <span className="coverage-last">{t.never}</span>;
  const days = daysSince(last, table.today);
  return (
    <time className="coverage-last" dateTime={last.day}>
      {days === 0 ? t.today : t.daysAgo(days, last.rough)}
    </time>
  );
}
