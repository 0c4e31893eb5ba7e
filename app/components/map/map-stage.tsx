/** The map with its tools and legend, or its table twin: one place of the page, one set of figures. */
import { useLocation } from "@remix-run/react";
import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { type RunningImport, RunningImports } from "~/components/import/running-imports";
import type { CellFigures, Overlap } from "~/domain/counting/tie-rows";
import { formatReportPeriod } from "~/domain/day/format-day";
import type { FilterOptions } from "~/domain/filter/filter-options";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { MapCell, MapClass } from "~/domain/map/map-classes";
import type { MapArea, MapShown, MissionSeat } from "~/domain/map/map-content";
import type { MapQuery } from "~/domain/map/map-query";
import { siteParams } from "~/domain/map/map-sites";
import type { MapMarks, MapSpot } from "~/domain/map/map-symbol";
import type { ProjectMark } from "~/domain/map/project-marks";
import { filterText } from "~/i18n/filter/filter-text";
import { frameText } from "~/i18n/frame-text";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { StateMapProps } from "~/map/map-props";
import type { MapSite } from "~/map/map-site";
import type { MapLayers } from "~/pages/map/map-layers.server";
import { MapDefinitions } from "./map-definitions";
import { MapEmpty } from "./map-empty";
import { circlesOf } from "./map-layer-figures";
import { MapLegend } from "./map-legend";
import { mapTitle } from "./map-legend-words";
import { MapNotShown } from "./map-not-shown";
import { MapPatterns } from "./map-patterns";
import { shadingOf } from "./map-shading";
import { projectTips } from "./map-tips";
import { MapView } from "./map-view";

type Props = {
  filter: RegisterFilter;
  filterQuery: string;
  query: MapQuery;
  today: string;
  areas: readonly MapArea[];
  /** The same for every year and every reader. */
  classes: readonly MapClass[];
  shown: MapShown;
  figures: { cells: readonly MapCell[]; total: CellFigures; overlap: Overlap };
  /** Null where they are drawn into the page and nowhere else. */
  marks: MapMarks | null;
  /** Of how many ways there are, how many are drawn. */
  caravans: { drawn: number; total: number };
  /** Of the event that is chosen. */
  spots: readonly MapSpot[];
  /** Who holds each area; empty where no borders are drawn. */
  jurisdictions: Readonly<Record<string, string>>;
  seats: readonly MissionSeat[];
  layers: MapLayers;
  sites: { symbols: readonly MapSite[]; located: number; total: number } | null;
  projects: { marks: readonly ProjectMark[]; shown: number; total: number } | null;
  own: readonly string[];
  /** Is anything fictional in the period, or in all days? The map tells of the last event of every state. */
  fictional: { inPeriod: boolean; ever: boolean };
  running: readonly RunningImport[];
  elsewhere: { year: number | null; filtered: boolean } | null;
  options: FilterOptions;
  tiles: StateMapProps["tiles"];
  selected: string | null;
  /** Shown with an empty register. */
  children?: ReactNode;
};

/** Not brought to who looks at the map. */
const MapTable = lazy(async () => ({ default: (await import("./map-table")).MapTable }));

const NO_SITES: readonly MapSite[] = [];

export function MapStage(props: Props) {
  const {
    areas,
    classes,
    figures,
    query,
    today,
    filter,
    filterQuery,
    caravans,
    layers,
    elsewhere,
    selected,
    fictional,
    running,
    shown,
  } = props;
  const t = useText(mapText);
  const { allYears } = useText(filterText);
  const language = useLanguage();
  const { search } = useLocation();
  const shading = useMemo(
    () =>
      shadingOf(areas, figures.cells, {
        ...{ measure: query.measure, classes, today, language },
        ...{ filter, layers },
      }),
    [areas, figures, query.measure, classes, today, language, filter, layers],
  );
  const missions = useMemo(
    () => props.seats.map(({ short, ...seat }) => ({ ...seat, name: short[language] })),
    [props.seats, language],
  );
  const circles = useMemo(() => circlesOf(layers.circles, areas), [layers, areas]);
  const projects = useMemo(
    () => projectTips(props.projects?.marks ?? [], areas, language),
    [props.projects, areas, language],
  );
  const siteQuery = siteParams(new URLSearchParams(search), filter).toString();
  const period = filter.period ? formatReportPeriod(filter.period, language) : allYears;

  return (
    <div
      className={[
        "map-stage",
        layers.shade !== null && !layers.shade.measure.isDone ? "contrast-there" : "",
        circles.length > 0 ? "map-with-circles" : "",
      ].join(" ")}
    >
      <h1 className="visually-hidden">{mapTitle(layers, query, filter, today, language)}</h1>
      <MapPatterns />
      {query.view === "table" ? (
        <Suspense>
          <MapTable
            caption={t.table.caption(period)}
            areas={areas}
            {...figures}
            layers={layers}
            period={filter.period}
            today={today}
            filterQuery={filterQuery}
          />
        </Suspense>
      ) : (
        <div className="map-frame">
          <MapView
            areas={areas}
            eventsDrawn={query.events}
            sitesDrawn={query.sites}
            states={shading.states}
            selected={selected}
            marks={props.marks}
            event={query.event}
            spots={props.spots}
            missions={missions}
            circles={circles}
            projects={projects}
            sites={props.sites?.symbols ?? NO_SITES}
            siteQuery={siteQuery}
            own={props.own}
            jurisdictions={props.jurisdictions}
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
            ownShown={props.own.length > 0}
            itineraries={caravans}
            layers={layers}
            sites={props.sites}
            projects={props.projects}
          >
            <MapNotShown shown={shown} filterQuery={filterQuery} />
          </MapLegend>
        ) : (
          <MapNotShown shown={shown} filterQuery={filterQuery} />
        )}
        <MapDefinitions layers={layers} />
        <RunningImports running={running} />
        <MapNotes fictional={fictional.inPeriod || fictional.ever} />
      </div>
    </div>
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
