/** The head of the matrix: plans where there are several, heads of priority areas, and the terms, each to sort by. */
import { Link, useLocation } from "@remix-run/react";
import { withParams } from "~/domain/filter/address";
import type { Bilingual } from "~/domain/value/language";
import { coverageText } from "~/i18n/coverage-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CoverageTable } from "~/reports/coverage/coverage-table";

type Props = { table: CoverageTable; sort: string };
type Span = { key: string; label: Bilingual | null; columns: number };

export function CoverageColumnHeads({ table, sort }: Props) {
  const t = useText(coverageText);
  const language = useLanguage();
  const plans = spansOf(table.columns.map(({ group }) => [group?.ja ?? "", group]));
  const heads = spansOf(
    table.columns.map(({ head, group }) => [
      `${group?.ja ?? ""} ${head?.key ?? ""}`,
      head?.label ?? null,
    ]),
  );
  return (
    <thead>
      {[plans, heads].map((spans, at) =>
        spans.every(({ label }) => label === null) ? null : (
          <tr key={at === 0 ? "plans" : "heads"} className="coverage-heads">
            <td />
            {spans.map((span) =>
              span.label === null ? (
                <td key={span.key} colSpan={span.columns} />
              ) : (
                <th key={span.key} colSpan={span.columns} scope="colgroup">
                  {span.label[language]}
                </th>
              ),
            )}
            <td colSpan={4} />
          </tr>
        ),
      )}
      <tr>
        <SortHead name="name" label={t.state} sort={sort} isFirst />
        {table.columns.map(({ key, label }) => (
          <SortHead key={key} name={key} label={label[language]} sort={sort} reads />
        ))}
        <th scope="col">{t.overlap}</th>
        <SortHead name="total" label={t.total} sort={sort} />
        <SortHead name="gap" label={t.gap} sort={sort} />
        <SortHead name="last" label={t.last} sort={sort} />
      </tr>
    </thead>
  );
}

/** Neighbours of one name as one span. */
function spansOf(names: readonly (readonly [string, Bilingual | null])[]): Span[] {
  const spans: Span[] = [];
  for (const [at, [name, label]] of names.entries()) {
    const before = at > 0 ? names[at - 1]?.[0] : undefined;
    const last = spans[spans.length - 1];
    if (last !== undefined && before === name) last.columns += 1;
    else spans.push({ key: `${at} ${name}`, label, columns: 1 });
  }
  return spans;
}

type HeadProps = { name: string; label: string; sort: string; isFirst?: boolean; reads?: boolean };

function SortHead({ name, label, sort, isFirst, reads }: HeadProps) {
  const t = useText(coverageText);
  const { pathname, search } = useLocation();
  const isSorted = sort === name;
  const to = `${pathname}${withParams(search, { sort: name === "name" ? null : name })}`;
  const reading = `${pathname}${withParams(search, { column: name, row: null })}#reading`;
  return (
    <th scope="col" aria-sort={isSorted ? (isFirst ? "ascending" : "descending") : undefined}>
      {reads ? (
        <Link to={reading} aria-label={t.readRow(label)} className="coverage-term">
          {label}
        </Link>
      ) : (
        <span>{label}</span>
      )}
      <Link
        to={to}
        aria-label={t.sortBy(label)}
        className="coverage-sort no-print"
        preventScrollReset
      >
        <span aria-hidden="true">{isSorted ? (isFirst ? "▲" : "▼") : "↕"}</span>
      </Link>
    </th>
  );
}
