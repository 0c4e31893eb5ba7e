/** The legend: what the shades, symbols and circles mean, and how many areas each holds. */
import type { ReactNode } from "react";
import { FormMark } from "~/components/event/form-mark";
import { SaveViewLink } from "~/components/filter/save-view-link";
import { EVENT_FORMS } from "~/domain/counting/event-form";
import { formatDay, formatReportPeriod } from "~/domain/day/format-day";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { isLongerThanAYear, type Measure } from "~/domain/map/map-classes";
import type { MapQuery } from "~/domain/map/map-query";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { filterText } from "~/i18n/filter/filter-text";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";
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
  children: ReactNode;
};

export function MapLegend(props: Props) {
  const { query, filter, today, entries, areas, ownShown, itineraries, children } = props;
  const t = useText(mapText);
  return (
    <section className="map-legend" aria-label={t.legend.title}>
      <div>
        <h2>
          {useHeading(query.measure, filter, today)}{" "}
          <span className="map-sameness soft">{sameness(query.measure, filter, t)}</span>
        </h2>
        <ul className="map-classes">
          {entries.map((entry) => (
            <li key={String(entry.shade)}>
              <Swatch shade={entry.shade} />
              <span>{rangeOf(entry, query.measure, t)}</span>
              <span className="soft small">{t.legend.states(entry.areas)}</span>
            </li>
          ))}
        </ul>
        <p className="soft small">
          {t.legend.of(filledOf(entries), areas)}
          {query.measure === "attendance" ? ` ${t.legend.lowNote}` : ""}
          {query.measure === "gap" ? ` ${t.legend.gapNote}` : ""}
        </p>
        <p className="row small no-print">
          <MapPictureLink />
          <SaveViewLink />
        </p>
      </div>
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
            </li>
          ) : null}
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

function LineSample({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 26 10" width="26" height="10" aria-hidden="true">
      <path className={className} d="M0 5H26" />
    </svg>
  );
}

/** For which maps the classes are the same. */
export function sameness(
  measure: Measure,
  { period }: RegisterFilter,
  { legend }: (typeof mapText)["ja"],
): string {
  if (measure === "days" || measure === "gap") return legend.sameAlways;
  return isLongerThanAYear(period) ? legend.sameEveryLongPeriod : legend.sameEveryYear;
}

function useHeading(measure: Measure, filter: RegisterFilter, today: string): string {
  return headingOf(measure, filter, today, useLanguage());
}

/** What the shades say, of which period. */
export function headingOf(
  measure: Measure,
  filter: RegisterFilter,
  today: string,
  language: Language,
): string {
  const t = mapText[language];
  if (measure === "days") return t.legend.headingDays(formatDay(today, language));
  const period = filter.period
    ? formatReportPeriod(filter.period, language)
    : filterText[language].allYears;
  return t.legend.heading(t.measure[measure], period);
}

export function rangeOf(
  { shade, range }: LegendEntry,
  measure: Measure,
  t: (typeof mapText)["ja"],
): string {
  if (shade === "no-data") {
    if (measure === "gap") return t.legend.noDataGap;
    return measure === "days" ? t.legend.noDataDays : t.legend.noDataAttendance;
  }
  if (range === null) return t.legend.zero;
  return t.legend.range(groupDigits(range.from), range.to === null ? null : groupDigits(range.to));
}

/** Areas with something to show. */
function filledOf(entries: readonly LegendEntry[]): number {
  const filled = entries.filter(({ shade }) => shade !== 0 && shade !== "no-data");
  return filled.reduce((sum, { areas }) => sum + areas, 0);
}
