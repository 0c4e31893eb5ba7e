/** The page of the coverage matrix: controls, findings in words, one row or column read for itself, the matrix. */
import { Link, useLocation } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { FilterBar } from "~/components/filter/filter-bar";
import { type RunningImport, RunningImports } from "~/components/import/running-imports";
import { ReportingNote } from "~/components/round/reporting-note";
import { formatDay } from "~/domain/day/format-day";
import { withParams } from "~/domain/filter/address";
import type { Reporting } from "~/domain/round/reporting";
import { coverageText } from "~/i18n/coverage-text";
import { frameText } from "~/i18n/frame-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CoveragePage } from "~/reports/coverage/coverage-sheet";
import { CoverageControls } from "./coverage-controls";
import { CoverageFindings } from "./coverage-findings";
import { CoverageIndex } from "./coverage-index";
import { CoverageMatrix } from "./coverage-matrix";
import { CoverageReading } from "./coverage-reading";

/** What the filter carries along of the page's own. */
const KEPT = ["by", "group", "sort", "row", "column"] as const;

type Props = {
  page: CoveragePage;
  running: readonly RunningImport[];
  reporting: Reporting | null;
};

export function CoverageView({ page, running, reporting }: Props) {
  const t = useText(coverageText);
  const { table, filter, options, myMission, order } = page;
  return (
    <main className="page coverage" id="content">
      <CoverageHead page={page} />
      <FilterBar filter={filter} options={options} keep={useKept()} myMission={myMission}>
        <CoverageCounts page={page} />
      </FilterBar>
      <RunningImports running={running} />
      <FictionalNotice page={page} />
      <CoverageFindings findings={page.findings} table={table} />
      <ReportingNote reporting={reporting} />
      <CoverageControls page={page} />
      {order.reading === null ? null : <CoverageReading table={table} reading={order.reading} />}
      <CoverageIndex page={page} />
      <CoverageMatrix table={table} groups={page.groups} sort={order.sort} />
      <div className="small soft coverage-notes">
        <p>{t.note}</p>
        <p>{t.noteShade}</p>
        <p>{t.noteEmpty}</p>
        {hasDrafts(page) ? <p>{t.noteDrafts}</p> : null}
        {order.group === "jurisdiction" ? <p>{t.splitNote}</p> : null}
        {order.group === "region" ? <p>{t.regionNote}</p> : null}
      </div>
    </main>
  );
}

function CoverageHead({ page }: { page: CoveragePage }) {
  const t = useText(coverageText);
  const language = useLanguage();
  const { table } = page;
  return (
    <div className="page-head">
      <div>
        <h1>{t.heading(page.period)}</h1>
        <p className="small soft coverage-lead">
          {t.lead} {t.asOf(formatDay(table.today, language))}
        </p>
      </div>
      <div className="row no-print">
        <Link className="button" to="/targets">
          {t.targets}
        </Link>
        <a
          className="button"
          href={`/coverage.csv${withParams(table.filterQuery, { by: table.axis })}`}
          download
        >
          {t.csv}
        </a>
      </div>
    </div>
  );
}

/** n of N in words. N9 */
function CoverageCounts({ page }: { page: CoveragePage }) {
  const t = useText(coverageText);
  const states = page.table.rows.filter(({ isState }) => isState);
  const filled = states.filter(({ total }) => {
    const { events, continuing, roughlyDated, approved, submitted, returned } = total;
    return events + continuing + roughlyDated + approved + submitted + returned > 0;
  });
  return <span className="small">{t.filled(filled.length, states.length)}</span>;
}

function FictionalNotice({ page }: { page: CoveragePage }) {
  const t = useText(frameText);
  const { pathname, search } = useLocation();
  if (!page.containsFictional) return null;
  return (
    <p className="notice notice-warning">
      <FictionalBadge /> {t.fictionalNote}{" "}
      <Link to={`${pathname}${withParams(search, { fictional: "exclude" })}`} className="no-print">
        {t.withoutFictional}
      </Link>
    </p>
  );
}

function hasDrafts({ table }: CoveragePage): boolean {
  return table.total.drafts > 0;
}

function useKept(): Record<string, string> {
  const params = new URLSearchParams(useLocation().search);
  const kept = KEPT.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value]] : [];
  });
  return Object.fromEntries(kept);
}
