/** One row or one column of the matrix read for itself: every cell as a line, with the way to its events and the map. */
import { Link, useLocation } from "@remix-run/react";
import { isEmptyCell } from "~/domain/coverage/coverage";
import type { CoverageOrder } from "~/domain/coverage/coverage-question";
import { withParams } from "~/domain/filter/address";
import type { Bilingual } from "~/domain/value/language";
import { coverageText } from "~/i18n/coverage-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CoverageTable, CoverageValue } from "~/reports/coverage/coverage-table";
import { CoverageFigures, CoverageLast, type CoveragePlace, placeLink } from "./coverage-figures";

type Reading = NonNullable<CoverageOrder["reading"]>;
type Line = { place: CoveragePlace; label: string; value: CoverageValue; isGap: boolean };

export function CoverageReading({ table, reading }: { table: CoverageTable; reading: Reading }) {
  const t = useText(coverageText);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const all: readonly { key: string; label: Bilingual }[] =
    reading.axis === "row" ? table.rows : table.columns;
  const at = all.findIndex(({ key }) => key === reading.key);
  const here = all[at];
  if (here === undefined) return null;
  const to = (key: string | null) =>
    `${pathname}${withParams(search, { row: null, column: null, [reading.axis]: key })}#reading`;
  const [previous, next] = [all[at - 1], all[at + 1]];
  return (
    <section className="coverage-reading" id="reading" aria-labelledby="reading-title">
      <div className="section-head">
        <h2 id="reading-title">{t.reading(here.label[language])}</h2>
        <Link
          to={`${pathname}${withParams(search, { row: null, column: null })}`}
          className="no-print"
        >
          {t.backToMatrix}
        </Link>
      </div>
      <Lines table={table} lines={linesOf(table, reading, at, t, language)} />
      <p className="coverage-neighbours no-print">
        {previous === undefined ? (
          <span />
        ) : (
          <Link to={to(previous.key)}>{t.previous(previous.label[language])}</Link>
        )}
        {next === undefined ? null : <Link to={to(next.key)}>{t.next(next.label[language])}</Link>}
      </p>
    </section>
  );
}

function linesOf(
  table: CoverageTable,
  reading: Reading,
  at: number,
  t: (typeof coverageText)["ja"],
  language: keyof Bilingual,
): Line[] {
  const row = reading.axis === "row" ? table.rows[at] : undefined;
  if (row !== undefined) {
    const name = row.label[language];
    const total = { place: { row, column: null, name }, label: t.readingTotal, value: row.total };
    const cells = table.columns.flatMap((column, of) => {
      const value = row.cells[of];
      const label = column.label[language];
      const place = { row, column, name: t.place(name, label) };
      return value === undefined
        ? []
        : [{ place, label, value, isGap: row.isState && column.isTerm }];
    });
    return [...cells, { ...total, isGap: false }];
  }
  const column = table.columns[at];
  if (column === undefined) return [];
  const name = column.label[language];
  const total = { place: { row: null, column, name }, label: t.readingTotal, value: column.total };
  const cells = table.rows.flatMap((one) => {
    const value = one.cells[at];
    const label = one.label[language];
    const place = { row: one, column, name: t.place(label, name) };
    return value === undefined
      ? []
      : [{ place, label, value, isGap: one.isState && column.isTerm }];
  });
  return [...cells, { ...total, isGap: false }];
}

function Lines({ table, lines }: { table: CoverageTable; lines: readonly Line[] }) {
  const t = useText(coverageText);
  return (
    <ul className="coverage-lines">
      {lines.map(({ place, label, value, isGap }) => {
        const isEmpty = isEmptyCell(value);
        const list = placeLink(table, place, "/events");
        const map = placeLink(table, place, "/");
        return (
          <li key={place.name} className={isEmpty && isGap ? "coverage-empty" : undefined}>
            <strong>{label}</strong>
            {isEmpty ? <span className="coverage-mark">{isGap ? t.empty : t.nothing}</span> : null}
            {isEmpty && value.drafts === 0 && value.target === null ? null : (
              <span className="coverage-line-figures">
                <CoverageFigures table={table} place={place} value={value} />
              </span>
            )}
            <CoverageLast table={table} value={value} />
            <span className="coverage-line-links no-print">
              {list === null ? null : (
                <Link to={list} aria-label={t.listOf(place.name)}>
                  {t.showEvents}
                </Link>
              )}
              {map === null ? null : (
                <Link to={map} aria-label={t.mapOf(place.name)}>
                  {t.map}
                </Link>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
