/**
 * The panel beside the map answers the same questions of the nation, a jurisdiction and a state, in one order: where am
 * I and whose is it; how much was done and when last; which cells are empty; what comes and waits; what Japan has there.
 */
import { Link } from "@remix-run/react";
import { useMemo } from "react";
import { fiscalYearOfPeriod } from "~/domain/day/fiscal-year";
import { formatReportPeriod } from "~/domain/day/format-day";
import { unpack } from "~/domain/value/packed";
import { filterText } from "~/i18n/filter/filter-text";
import { placePanelText } from "~/i18n/place/place-panel-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PackedPanel, PanelPageData } from "~/pages/place/panel-page.server";
import { AreaCrumbs } from "./area-crumbs";
import { AreaHeld } from "./area-held";
import { AreaMatrix } from "./area-matrix";
import { AreaNext } from "./area-next";
import { AreaOwn } from "./area-own";
import { AreaParts } from "./area-parts";
import { StatePanelFacts } from "./state-panel-facts";
import { StatePanelFigures } from "./state-panel-figures";
import { StatePanelHolders } from "./state-panel-holders";
import { useFocusFromMap } from "./use-focus-from-map";

/** `shown`: null where the map around it says what is wrong. Another area is another panel. */
export function AreaPanel({ shown }: { shown: PackedPanel | null }) {
  const panel = useMemo(() => (shown === null ? null : (unpack(shown.packed) as Panel)), [shown]);
  if (shown === null || panel === null) return null;
  return <Body key={panel.summary.cell.key} {...panel} name={shown.name} />;
}

type Panel = Omit<PanelPageData, "pageTitle" | "outlined">;

function Body({ name, ...panel }: Panel & Pick<PackedPanel, "name">) {
  const { summary, above, parts, matrix, waiting, filterQuery, calendarQuery, today } = panel;
  const { allYears } = useText(filterText);
  const language = useLanguage();
  const other = language === "ja" ? "en" : "ja";
  const heading = useFocusFromMap();
  const { area } = summary;
  return (
    <div className="panel-body" id="panel-body">
      <AreaCrumbs above={above} />
      <h2 ref={heading} tabIndex={-1} className="panel-title">
        {name[language]} <span lang={other}>{name[other]}</span>
      </h2>
      {area.level === "state" ? <StatePanelHolders holders={summary.heldBy} /> : null}
      <p className="soft small">
        {panel.period ? formatReportPeriod(panel.period, language) : allYears}
      </p>
      <StatePanelFigures summary={summary} filterQuery={filterQuery} today={today} />
      {summary.own === null ? null : <AreaOwn own={summary.own} />}
      {matrix === null ? null : <AreaMatrix matrix={matrix} filterQuery={filterQuery} />}
      <AreaNext upcoming={summary.upcoming} spots={summary.spots} waiting={waiting} />
      <AreaHeld summary={summary} filterQuery={filterQuery} calendarQuery={calendarQuery} />
      {area.level === "state" ? <StateWays code={area.code} panel={panel} /> : null}
      <StatePanelFacts facts={summary.facts} others={panel.otherFacts} />
      <AreaParts area={area} parts={parts} />
    </div>
  );
}

type WaysProps = { code: string; panel: Pick<PanelPageData, "period" | "mayPlan"> };

/** What else there is of a state: its page, and a new event there. */
function StateWays({ code, panel: { period, mayPlan } }: WaysProps) {
  const t = useText(placePanelText);
  const year = period === null ? null : fiscalYearOfPeriod(period);
  return (
    <p className="row panel-ways">
      <Link to={`/states/${code}${year === null ? "" : `?year=${year}`}`} className="button">
        {t.wholePage}
      </Link>
      {mayPlan ? (
        <Link to={`/events/new?form=mission-event&state=${code}`} className="button">
          <span aria-hidden="true">＋</span>
          {t.plan}
        </Link>
      ) : null}
    </p>
  );
}
