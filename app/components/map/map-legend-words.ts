/** What the legend says, on the page, in the title of the map and in its picture alike. */
import { formatDay, formatReportPeriod } from "~/domain/day/format-day";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { isLongerThanAYear, type Measure } from "~/domain/map/map-classes";
import type { MapQuery } from "~/domain/map/map-query";
import type { Language } from "~/domain/value/language";
import { figureText } from "~/i18n/contrast/figure-text";
import { datedMeasure, writtenFigure } from "~/i18n/contrast/figure-words";
import { filterText } from "~/i18n/filter/filter-text";
import { mapText } from "~/i18n/map-text";
import type { MapLayers } from "~/pages/map/map-layers.server";
import { layerHeading } from "./map-layer-figures";
import type { LegendEntry } from "./map-shading";

type Words = (typeof mapText)["ja"];

/** For which maps the classes are the same. */
export function sameness(
  { shade }: MapLayers,
  measure: Measure,
  { period }: RegisterFilter,
  { legend }: (typeof mapText)["ja"],
): string {
  if (shade === null ? measure === "days" || measure === "gap" : !shade.measure.isDone)
    return legend.sameAlways;
  return isLongerThanAYear(period) ? legend.sameEveryLongPeriod : legend.sameEveryYear;
}

/** What the shades say, of which year. */
export function shadeHeading(
  { shade }: MapLayers,
  measure: Measure,
  filter: RegisterFilter,
  today: string,
  language: Language,
): string {
  return shade === null
    ? headingOf(measure, filter, today, language)
    : layerHeading(shade, filter, language);
}

/** Of the whole map: what shades and circles are, each with its year. */
export function mapTitle(
  layers: MapLayers,
  { measure }: Pick<MapQuery, "measure">,
  filter: RegisterFilter,
  today: string,
  language: Language,
): string {
  const shade = shadeHeading(layers, measure, filter, today, language);
  return layers.circles === null
    ? shade
    : mapText[language].both(shade, layerHeading(layers.circles, filter, language));
}

/** What has to be known of the shade: by which end of a span, and what it is not told to. */
export function shadeNotes({ shade }: MapLayers, query: MapQuery, t: Words): string[] {
  const isRate = shade !== null && shade.measure.denominator !== null;
  return [
    ...(query.per !== null && !isRate ? [t.legend.noRate] : []),
    ...(shade === null && query.measure === "attendance" ? [t.legend.lowNote] : []),
    ...(shade === null && query.measure === "gap" ? [t.legend.gapNote] : []),
    ...(shade === null ? [] : [t.legend.spanNote]),
  ];
}

export function circleNotes({ circles }: MapLayers, query: MapQuery, t: Words): string[] {
  const isRate = circles !== null && circles.measure.denominator !== null;
  return query.circlesPer !== null && !isRate ? [t.legend.noRate] : [];
}

/** Both with their years. P124 */
export function farApartWords(
  { shade, circles }: MapLayers,
  { measure }: Pick<MapQuery, "measure">,
  filter: RegisterFilter,
  language: Language,
): string {
  const [t, words] = [mapText[language], figureText[language]];
  const period = filter.period
    ? formatReportPeriod(filter.period, language)
    : filterText[language].allYears;
  const one = shade?.measure;
  return words.farApart(
    one ? datedMeasure(one, filter, language) : words.dated(t.measure[measure], period),
    circles === null ? "" : datedMeasure(circles.measure, filter, language),
  );
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
  /** Null: of a layer. */
  measure: Measure | null,
  t: (typeof mapText)["ja"],
): string {
  if (shade === "no-data") {
    if (measure === null) return t.legend.unknown;
    if (measure === "gap") return t.legend.noDataGap;
    return measure === "days" ? t.legend.noDataDays : t.legend.noDataAttendance;
  }
  if (range === null) return t.legend.zero;
  return t.legend.range(
    writtenFigure(range.from),
    range.to === null ? null : writtenFigure(range.to),
  );
}
