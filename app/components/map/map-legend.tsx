/** The legend: what the shades, symbols and circles mean, and how many areas each holds. */
import type { ReactNode } from "react";
import { FormMark } from "~/components/event/form-mark";
import { SaveViewLink } from "~/components/filter/save-view-link";
import { EVENT_FORMS } from "~/domain/counting/event-form";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { MapQuery } from "~/domain/map/map-query";
import { AMOUNT_CLASSES, type AmountClass } from "~/domain/map/project-marks";
import { groupDigits } from "~/domain/value/whole-number";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { investmentShapes } from "~/map/investment-marks";
import type { MapLayers } from "~/pages/map/map-layers.server";
import { CircleSizes } from "./circle-sizes";
import { greatestIn, knownIn, layerHeading } from "./map-layer-figures";
import {
  circleNotes,
  farApartWords,
  rangeOf,
  sameness,
  shadeHeading,
  shadeNotes,
} from "./map-legend-words";
import { MapPictureLink } from "./map-picture-link";
import type { LegendEntry } from "./map-shading";

type Props = {
  query: MapQuery;
  filter: RegisterFilter;
  today: string;
  entries: readonly LegendEntry[];
  areas: number;
  /** Is a jurisdiction outlined? */
  ownShown: boolean;
  itineraries: { drawn: number; total: number };
  layers: MapLayers;
  sites: { located: number; total: number } | null;
  projects: { shown: number; total: number } | null;
  children: ReactNode;
};

export function MapLegend(props: Props) {
  const { query, filter, today, entries, areas, ownShown, itineraries, layers } = props;
  const { sites, projects, children } = props;
  const t = useText(mapText);
  const language = useLanguage();
  const { shade, circles } = layers;
  return (
    <section className="map-legend" aria-label={t.legend.title}>
      <div>
        <h2>
          {shadeHeading(layers, query.measure, filter, today, language)}{" "}
          <span className="map-sameness soft">{sameness(layers, query.measure, filter, t)}</span>
        </h2>
        <ul className="map-classes">
          {entries.map((entry) => (
            <li key={String(entry.shade)}>
              <Swatch shade={entry.shade} />
              <span>{rangeOf(entry, shade === null ? query.measure : null, t)}</span>
              <span className="soft small">{t.legend.states(entry.areas)}</span>
            </li>
          ))}
        </ul>
        <p className="soft small">
          {shade === null
            ? t.legend.of(filledOf(entries), areas)
            : t.legend.knownOf(knownIn(shade), areas)}
          {shadeNotes(layers, query, t).map((note) => ` ${note}`)}
        </p>
        <p className="row small no-print">
          <MapPictureLink />
          <SaveViewLink />
        </p>
      </div>
      {circles === null ? null : (
        <div>
          <h2>{t.legend.circles(layerHeading(circles, filter, language))}</h2>
          <CircleSizes greatest={greatestIn(circles)} isThere={!circles.measure.isDone} />
          <p className="soft small">
            {t.legend.knownOf(knownIn(circles), areas)}
            {circleNotes(layers, query, t).map((note) => ` ${note}`)}
          </p>
          {layers.farApart ? (
            <p className="notice notice-warning">
              {farApartWords(layers, query, filter, language)}
            </p>
          ) : null}
        </div>
      )}
      <div>
        <h2>{t.legend.symbols}</h2>
        <ul className="map-forms">
          {query.events
            ? EVENT_FORMS.map((form) => (
                <li key={form}>
                  <FormMark form={form} />
                  {t.form[form]}
                </li>
              ))
            : null}
          {query.events ? (
            <>
              <li>
                <FormMark form="mission-event" />
                {t.legend.held}
              </li>
              <li>
                <FormMark form="mission-event" planned />
                {t.legend.planned}
              </li>
            </>
          ) : null}
          {query.missions ? (
            <li>
              <span className="map-mission" aria-hidden="true">
                <span />
              </span>
              {t.legend.mission}
            </li>
          ) : null}
          {query.sites ? (
            <li>
              <span className="map-site-mark" aria-hidden="true">
                <span />
              </span>
              {t.legend.site}
              {sites === null
                ? null
                : ` ${t.legend.sitesOf(groupDigits(sites.located), groupDigits(sites.total))}`}
              {query.company === null ? null : `（${query.company}）`}
            </li>
          ) : null}
          {projects === null ? null : <ProjectSamples projects={projects} />}
          {query.borders ? (
            <li>
              <LineSample className="map-border" />
              {t.legend.border}
            </li>
          ) : null}
          {ownShown ? (
            <li>
              <LineSample className="map-outline-own" />
              {t.legend.own}
            </li>
          ) : null}
        </ul>
        <p className="soft small">
          {query.events ? t.legend.numbers : ""}
          {itineraries.total > 0
            ? ` ${t.legend.itineraries(itineraries.drawn, itineraries.total)}`
            : ""}
        </p>
      </div>
      {children}
    </section>
  );
}

/** A class as the map draws it: in forced colours and on paper its pattern. */
function Swatch({ shade }: Pick<LegendEntry, "shade">) {
  return (
    <svg className="map-swatch" viewBox="0 0 30 16" width="30" height="16" aria-hidden="true">
      <rect className={`map-shade-${shade}`} width="30" height="16" />
    </svg>
  );
}

function ProjectSamples({ projects }: { projects: { shown: number; total: number } }) {
  const { legend } = useText(mapText);
  const { shown, total } = projects;
  return (
    <>
      <li>
        {legend.project} {legend.projectsOf(shown, total)}
      </li>
      {AMOUNT_CLASSES.map((amount) => (
        <li key={amount}>
          <svg viewBox="-34 -13 26 26" width="26" height="26" aria-hidden="true">
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own shapes */}
            <g dangerouslySetInnerHTML={{ __html: projectSample(amount) }} />
          </svg>
          {legend.amounts[amount]}
        </li>
      ))}
    </>
  );
}

export const projectSample = (amount: AmountClass): string =>
  investmentShapes({
    ...{ lat: 0, lng: 0, kind: "project", count: 1, amount, title: "", href: "" },
  });

function LineSample({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 26 10" width="26" height="10" aria-hidden="true">
      <path className={className} d="M0 5H26" />
    </svg>
  );
}

/** Areas with something to show. */
function filledOf(entries: readonly LegendEntry[]): number {
  const filled = entries.filter(({ shade }) => shade !== 0 && shade !== "no-data");
  return filled.reduce((sum, { areas }) => sum + areas, 0);
}
