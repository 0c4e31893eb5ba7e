/** The map with its tools and legend, or its table twin: one place of the page, one set of figures. */
import { useLocation } from "@remix-run/react";
import { type ReactNode, useMemo } from "react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import type { CellFigures, Overlap } from "~/domain/counting/tie-rows";
import { formatReportPeriod } from "~/domain/day/format-day";
import type { FilterOptions } from "~/domain/filter/filter-options";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { MapCell } from "~/domain/map/map-classes";
import type { MapArea, MapShown, MissionSeat, StateFact } from "~/domain/map/map-content";
import type { MapQuery } from "~/domain/map/map-query";
import type { Itinerary, MapSymbol } from "~/domain/map/map-symbol";
import { groupDigits } from "~/domain/value/whole-number";
import { filterText } from "~/i18n/filter-text";
import { frameText } from "~/i18n/frame-text";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { MapFigure, StateMapProps } from "~/map/map-props";
import { MapEmpty } from "./map-empty";
import { MapFacts } from "./map-facts";
import { MapLegend } from "./map-legend";
import { MapNotShown } from "./map-not-shown";
import { shadingOf } from "./map-shading";
import { MapTable } from "./map-table";
import { MapView } from "./map-view";

type Props = {
  filter: RegisterFilter;
  filterQuery: string;
  query: MapQuery;
  today: string;
  areas: readonly MapArea[];
  shown: MapShown;
  figures: { cells: readonly MapCell[]; total: CellFigures; overlap: Overlap };
  symbols: readonly MapSymbol[];
  caravans: { itineraries: readonly Itinerary[]; total: number };
  seats: readonly MissionSeat[];
  facts: readonly StateFact[];
  own: readonly string[];
  /** Is anything fictional in the period, and in all days, which last contacts are sought in? */
  fictional: { inPeriod: boolean; ever: boolean };
  elsewhere: { year: number | null; filtered: boolean } | null;
  options: FilterOptions;
  tiles: StateMapProps["tiles"];
  selected: string | null;
  /** Shown with an empty register. */
  children?: ReactNode;
};

export function MapStage(props: Props) {
  const {
    areas,
    figures,
    query,
    today,
    filter,
    filterQuery,
    caravans,
    facts,
    elsewhere,
    selected,
    fictional,
    shown,
  } = props;
  const t = useText(mapText);
  const { allYears } = useText(filterText);
  const language = useLanguage();
  const { search } = useLocation();
  const shading = useMemo(
    () => shadingOf(areas, figures.cells, { measure: query.measure, today, language }),
    [areas, figures, query.measure, today, language],
  );
  const missions = useMemo(
    () => props.seats.map(({ short, ...seat }) => ({ ...seat, name: short[language] })),
    [props.seats, language],
  );
  const circles = useMemo(() => circlesOf(facts), [facts]);
  const period = filter.period ? formatReportPeriod(filter.period, language) : allYears;

  return (
    <div className="map-stage">
      <h1 className="visually-hidden">{t.title}</h1>
      {query.view === "table" ? (
        <MapTable
          caption={t.table.caption(period)}
          areas={areas}
          {...figures}
          today={today}
          filterQuery={filterQuery}
        />
      ) : (
        <div className="map-frame">
          <Hatch />
          <MapView
            states={shading.states}
            selected={selected}
            symbols={props.symbols}
            itineraries={caravans.itineraries}
            event={query.event}
            missions={missions}
            figures={circles}
            own={props.own}
            tiles={props.tiles}
            filterQuery={filterQuery}
            search={search}
          />
          {elsewhere ? (
            <MapEmpty filter={filter} elsewhere={elsewhere}>
              {props.children}
            </MapEmpty>
          ) : null}
        </div>
      )}
      <div className="map-below">
        {query.view === "map" ? (
          <MapLegend
            query={query}
            filter={filter}
            today={today}
            entries={shading.entries}
            areas={areas.length}
            itineraries={{ drawn: caravans.itineraries.length, total: caravans.total }}
          >
            <MapNotShown shown={shown} filterQuery={filterQuery} />
          </MapLegend>
        ) : (
          <MapNotShown shown={shown} filterQuery={filterQuery} />
        )}
        <MapFacts facts={facts} areas={areas.length} />
        <MapNotes fictional={fictional.inPeriod || fictional.ever} />
      </div>
    </div>
  );
}

/** The pattern of states without data; the style sheet refers to it. */
function Hatch() {
  return (
    <svg className="map-hatch" aria-hidden="true">
      <pattern
        id="map-hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" />
        <path d="M0 0V6" />
      </pattern>
    </svg>
  );
}

function MapNotes({ fictional }: { fictional: boolean }) {
  const t = useText(frameText);
  return (
    <p className="map-notes soft small">
      {fictional ? (
        <>
          <FictionalBadge /> {t.fictionalNote}{" "}
        </>
      ) : null}
      {t.credits}
    </p>
  );
}

function circlesOf(facts: readonly StateFact[]): MapFigure[] {
  const largest = Math.max(1, ...facts.map(({ value }) => value));
  return facts.map(({ area, value }) => ({
    code: area,
    text: groupDigits(value),
    share: value / largest,
  }));
}
