/** From figures to what the map draws and the legend says: shade, classes, and each state in words. */
import { attendanceState } from "~/domain/counting/attendance-state";
import type { Period } from "~/domain/day/calendar-date";
import { elapsed } from "~/domain/day/elapsed";
import { formatDay } from "~/domain/day/format-day";
import { shadeOfFigure } from "~/domain/map/figure-classes";
import {
  levelOf,
  type MapCell,
  type MapClass,
  type Measure,
  measured,
  type Shade,
  shadeOf,
} from "~/domain/map/map-classes";
import type { MapArea } from "~/domain/map/map-content";
import { cellOf } from "~/domain/map/map-table";
import type { Language } from "~/domain/value/language";
import { attendanceFigure } from "~/i18n/attendance/attendance-figure";
import { mapText } from "~/i18n/map-text";
import type { MapState, Tip } from "~/map/map-props";
import type { MapLayers } from "~/pages/map/map-layers.server";
import { figureIn, layerLine } from "./map-layer-figures";

/** A class of the legend, zero and no data among them, with how many areas are in it. */
export type LegendEntry = { shade: Shade; range: MapClass | null; areas: number };
export type Shading = { states: MapState[]; entries: LegendEntry[] };

/** `classes` are the same for every year and every reader: they do not follow from what is shown. */
type Question = {
  measure: Measure;
  classes: readonly MapClass[];
  today: string;
  language: Language;
  filter: { period: Period | null };
  layers: MapLayers;
};

export function shadingOf(
  areas: readonly MapArea[],
  cells: readonly MapCell[],
  question: Question,
): Shading {
  const { measure, classes, today, language, layers } = question;
  const measuredAreas = areas.map((area) => {
    const cell = cellOf(cells, area.code);
    return { area, cell, value: measured(cell, measure, today) };
  });
  const states = measuredAreas.map(({ area, cell, value }) => ({
    code: area.code,
    name: area.name[language],
    description: inWords(area.name[language], cell, question),
    tip: tipOf(area.name[language], cell, question),
    shade:
      layers.shade === null
        ? shadeOf(value, measure, classes)
        : shadeOfFigure(figureIn(layers.shade, area.code), layers.shade.classes),
    lat: area.lat,
    lng: area.lng,
  }));
  const entries =
    layers.shade === null
      ? legendEntries(states, classes, measure)
      : layerEntries(states, layers.shade.classes);
  return { states, entries };
}

/** Zero and unknown always have their place: figures of a layer are known of some areas. */
export function layerEntries(
  states: readonly Pick<MapState, "shade">[],
  classes: readonly MapClass[],
): LegendEntry[] {
  const inShade = (shade: Shade) => states.filter((state) => state.shade === shade).length;
  const ranged = classes.map((range, at): LegendEntry => {
    const shade = levelOf(at, classes.length);
    return { shade, range, areas: inShade(shade) };
  });
  return [
    { shade: 0, range: null, areas: inShade(0) },
    ...ranged,
    { shade: "no-data", range: null, areas: inShade("no-data") },
  ];
}

function legendEntries(
  states: readonly MapState[],
  classes: readonly MapClass[],
  measure: Measure,
): LegendEntry[] {
  const inShade = (shade: Shade) => states.filter((state) => state.shade === shade).length;
  const entries: LegendEntry[] = classes.map((range, at) => {
    const shade = levelOf(at, classes.length);
    return { shade, range, areas: inShade(shade) };
  });
  if (measure !== "days") entries.unshift({ shade: 0, range: null, areas: inShade(0) });
  if (measure === "days" || measure === "attendance" || measure === "gap") {
    entries.push({ shade: "no-data", range: null, areas: inShade("no-data") });
  }
  return entries;
}

/** ジョージア州：実施3件、延べ120〜150名 */
function inWords(name: string, cell: MapCell, question: Question): string {
  const { measure, today, language } = question;
  const t = mapText[language];
  const parts = [...layerLines(cell.key, question), t.heldPart(cell.events)];
  if (cell.planned > 0) parts.push(t.plannedPart(cell.planned));
  if (cell.continuing > 0) parts.push(t.continuingPart(cell.continuing));
  const counted = attendanceState(cell.attendance);
  if (counted === "not-logged") parts.push(t.attendanceUnknown);
  if (counted === "counted")
    parts.push(t.attendancePart(attendanceFigure(cell.attendance, language)));
  if (measure === "gap" && cell.gap) parts.push(t.gapPart(cell.gap.empty, cell.gap.of));
  if (measure === "days") {
    parts.push(cell.last ? t.lastPart(elapsed(cell.last, today, language)) : t.neverPart);
  }
  return t.cell(name, parts);
}

/** The figure of the measure, what is planned, and the day of the last event. */
function tipOf(name: string, cell: MapCell, question: Question): Tip {
  const { measure, today, language, layers } = question;
  const t = mapText[language];
  const planned = t.tip.figure(t.measure.planned, t.tip.events(cell.planned));
  const last =
    cell.last === null
      ? t.legend.noDataDays
      : t.tip.last(formatDay(cell.last.day, language), elapsed(cell.last, today, language));
  const figure = layers.shade === null ? figureOf(cell, measure, language) : null;
  const first = figure === null ? [] : [t.tip.figure(t.measure[measure], figure)];
  const own = layers.shade === null && measure !== "planned" ? [planned] : [];
  return { name, lines: [...first, ...layerLines(cell.key, question), ...own, last] };
}

function layerLines(area: string, { layers, filter, language }: Question): string[] {
  return [layers.shade, layers.circles].flatMap((layer) =>
    layer === null ? [] : [layerLine(layer, area, filter, language)],
  );
}

/** Null where another line says it. */
function figureOf(cell: MapCell, measure: Measure, language: Language): string | null {
  const t = mapText[language];
  if (measure === "days") return null;
  if (measure === "held") return t.tip.events(cell.events);
  if (measure === "planned") return t.tip.events(cell.planned);
  if (measure === "gap")
    return cell.gap ? t.table.gapOf(cell.gap.empty, cell.gap.of) : t.table.never;
  return attendanceFigure(cell.attendance, language);
}
