/** The figures of one cell, row or column, each with its way to the events behind it. P31, N10 */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { ALL_KEY } from "~/domain/coverage";
import { isBelowTarget } from "~/domain/coverage-findings";
import { cellQuery } from "~/domain/coverage-link";
import { daysSince } from "~/domain/map-classes";
import { coverageText } from "~/i18n/coverage-text";
import { useText } from "~/i18n/use-text";
import type { CoverageColumn, CoverageTable, CoverageValue } from "~/reports/coverage-table";

/** Where a figure stands: null for all rows or all columns. */
export type CoveragePlace = {
  row: { key: string } | null;
  column: Pick<CoverageColumn, "key" | "head"> | null;
  name: string;
};
type Drawn = Pick<CoverageTable, "axis" | "filterQuery" | "today">;
type Props = { table: Drawn; place: CoveragePlace; value: CoverageValue };

export function placeLink(
  { axis, filterQuery }: Drawn,
  { row, column }: Pick<CoveragePlace, "row" | "column">,
  path: string,
  more: Readonly<Record<string, string>> = {},
): string | null {
  const linked = column === null ? null : { key: column.key, head: column.head?.key ?? null };
  const query = cellQuery(filterQuery, axis, { row: row?.key ?? ALL_KEY, column: linked }, more);
  return query === null ? null : `${path}${query}`;
}

export function CoverageFigures({ table, place, value }: Props) {
  const t = useText(coverageText);
  const list = (more: Record<string, string>) => placeLink(table, place, "/events", more);
  const planned = { counted: "planned" };
  const { events, target } = value;
  return (
    <>
      <span className="coverage-held">
        <MaybeLink
          to={events === 0 ? null : list({ counted: "held" })}
          label={t.heldIn(place.name, events)}
        >
          {events}
        </MaybeLink>
        {target === null ? null : (
          <span className="coverage-target">
            {t.target(target)}
            {isBelowTarget(value, target) ? <strong> {t.below}</strong> : null}
          </span>
        )}
      </span>
      <Parts
        parts={[
          [value.approved, t.approved, list({ ...planned, approval: "approved" })],
          [value.submitted, t.submitted, list({ ...planned, approval: "submitted" })],
          [value.returned, t.returned, list(planned)],
          [value.continuing, t.continuing, list({ counted: "continuing" })],
          [value.roughlyDated, t.rough, list({ counted: "roughly-dated" })],
        ]}
      />
      {value.drafts === 0 ? null : (
        <span className="coverage-drafts">
          <MaybeLink to={list({ ...planned, approval: "draft" })}>
            {t.drafts(value.drafts)}
          </MaybeLink>
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
