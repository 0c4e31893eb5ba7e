/** The figures of a layer as the map draws and says them: the same words on screen, in tips, in the table and in files. */
import type { ContrastFigure } from "~/domain/contrast/contrast-figure";
import type { Period } from "~/domain/day/calendar-date";
import { shadedBy } from "~/domain/map/figure-classes";
import type { MapArea, MapLayer } from "~/domain/map/map-content";
import type { Language } from "~/domain/value/language";
import { datedInUnit, datedMeasure, figureWithUnit } from "~/i18n/contrast/figure-words";
import { mapText } from "~/i18n/map-text";
import type { MapCircle } from "~/map/map-circle";

type Filter = { period: Period | null };

export const figureIn = ({ figures }: MapLayer, area: string): ContrastFigure | null =>
  figures.find((one) => one.area === area)?.figure ?? null;

/** 日系企業の雇用者数（BEA）（2019） 56,000人 */
export function layerLine(
  layer: MapLayer,
  area: string,
  { period }: Filter,
  language: Language,
): string {
  const figure = figureWithUnit(figureIn(layer, area), layer.measure, language);
  return mapText[language].tip.figure(datedMeasure(layer.measure, { period }, language), figure);
}

export const layerHeading = ({ measure }: MapLayer, filter: Filter, language: Language): string =>
  datedInUnit(measure, filter, language);

/** The figure of the greatest circle; 0: there is none. */
export function greatestIn({ figures }: MapLayer): number {
  return Math.max(0, ...figures.map(({ figure }) => shadedBy(figure) ?? 0));
}

/** Of how many areas it is known. N9 */
export const knownIn = ({ figures }: MapLayer): number =>
  figures.filter(({ figure }) => shadedBy(figure) !== null).length;

export function circlesOf(layer: MapLayer | null, areas: readonly MapArea[]): MapCircle[] {
  if (layer === null) return [];
  const greatest = greatestIn(layer);
  return areas.flatMap(({ code, lat, lng }) => {
    const value = shadedBy(figureIn(layer, code)) ?? 0;
    const isThere = !layer.measure.isDone;
    return value === 0 ? [] : [{ lat, lng, share: value / greatest, isThere, link: null }];
  });
}

/** The greatest, and a third and a tenth of it, as the legend shows them. */
export function circleSizes(greatest: number): { value: number; share: number }[] {
  if (greatest <= 0) return [];
  // Counts have no parts.
  const rounded = (value: number) =>
    value >= 1 || Number.isInteger(greatest) ? Math.round(value) : Number(value.toPrecision(1));
  const values = [greatest / 10, greatest / 3, greatest].map(rounded).filter((value) => value > 0);
  return [...new Set(values)].map((value) => ({ value, share: value / greatest }));
}
