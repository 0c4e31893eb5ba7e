/** The contrast: the map, rank against rank, the areas that lie apart in words, and everything in a table. */
import { Link, useLocation } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { FilterBar } from "~/components/filter/filter-bar";
import { InvestmentTabs } from "~/components/frame/investment-tabs";
import { MapPatterns } from "~/components/map/map-patterns";
import { withParams } from "~/domain/filter/address";
import type { FilterOptions } from "~/domain/filter/filter-options";
import { contrastText } from "~/i18n/contrast/contrast-text";
import { datedMeasure } from "~/i18n/contrast/figure-words";
import { frameText } from "~/i18n/frame-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ContrastTable as Table } from "~/pages/contrast/contrast.server";
import { ContrastChoice } from "./contrast-choice";
import type { ContrastDrawing } from "./contrast-drawing.server";
import { ContrastLegend } from "./contrast-legend";
import { ContrastNamed } from "./contrast-named";
import { ContrastScatter } from "./contrast-scatter";
import { ContrastTable } from "./contrast-table";

export type ContrastShown = {
  table: Table;
  drawing: ContrastDrawing;
  options: FilterOptions;
  myMission: string | null;
  mayPlan: boolean;
};

export function ContrastPage({ table, drawing, options, myMission, mayPlan }: ContrastShown) {
  const t = useText(contrastText);
  const language = useLanguage();
  const { search } = useLocation();
  const { x, y, filter, question } = table;
  const names = [x, y].map((measure) => datedMeasure(measure, filter, language));
  const keep = { x: x.key, y: y.key, by: question.by };
  return (
    <main className="page contrast" id="content">
      <InvestmentTabs />
      <div className="page-head">
        <div>
          <h1>{t.heading(names[0] ?? "", names[1] ?? "")}</h1>
          <p className="small soft">
            {knownWords(table, t)}　{t.lead}
          </p>
        </div>
        <div className="row no-print">
          <a className="button" href={`/investment/contrast.csv${withParams(search, {})}`} download>
            {t.csv}
          </a>
          <a className="button" href={`/investment/contrast.svg${withParams(search, {})}`} download>
            {t.picture}
          </a>
        </div>
      </div>
      <FilterBar filter={filter} options={options} keep={keep} myMission={myMission}>
        <span className="small">{knownWords(table, t)}</span>
      </FilterBar>
      <ContrastChoice table={table} />
      <Warnings table={table} />
      <div className="contrast-body">
        <section
          className="contrast-map"
          aria-label={t.heading(x.name[language], y.name[language])}
        >
          <MapPatterns />
          <div
            className={x.isDone ? "" : "contrast-there"}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, in which every text is escaped
            dangerouslySetInnerHTML={{ __html: drawing.svg }}
          />
          <ContrastLegend table={table} drawing={drawing} />
        </section>
        <div className="contrast-side">
          <ContrastScatter table={table} />
          <ContrastNamed table={table} mayPlan={mayPlan} />
        </div>
      </div>
      <h2>{t.table}</h2>
      <ContrastTable table={table} />
      <Definitions table={table} />
    </main>
  );
}

type Words = (typeof contrastText)["ja"];

function knownWords({ question, known, rows }: Table, t: Words): string {
  return question.by === "state"
    ? t.known(known, rows.length)
    : t.knownMissions(known, rows.length);
}

function Warnings({ table }: { table: Table }) {
  const t = useText(contrastText);
  const frame = useText(frameText);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const [x = "", y = ""] = [table.x, table.y].map((of) => datedMeasure(of, table.filter, language));
  return (
    <>
      {table.farApart ? <p className="notice notice-warning">{t.farApart(x, y)}</p> : null}
      {table.containsFictional ? (
        <p className="notice notice-warning">
          <FictionalBadge /> {frame.fictionalNote}{" "}
          <Link
            to={`${pathname}${withParams(search, { fictional: "exclude" })}`}
            className="no-print"
          >
            {frame.withoutFictional}
          </Link>
        </p>
      ) : null}
    </>
  );
}

/** What the figures are, in full, and what their absence is not. */
function Definitions({ table }: { table: Table }) {
  const t = useText(contrastText);
  const language = useLanguage();
  return (
    <div className="small soft contrast-notes">
      {[table.x, table.y].map(({ key, name, definition, source }) =>
        definition === null ? null : (
          <p key={key}>
            {t.dated(name[language], t.definition)}
            {t.colon}
            {definition[language]} {t.source}
            {t.colon}
            <span lang="ja">{source}</span>
          </p>
        ),
      )}
      {table.question.by === "jurisdiction" ? <p>{t.split}</p> : null}
      <p>{t.absence}</p>
    </div>
  );
}
