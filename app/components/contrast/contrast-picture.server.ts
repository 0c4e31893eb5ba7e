/** The map of a contrast as a file: the same drawing, with title, definitions, legend and sources. */
import { circleSizes } from "~/components/map/map-layer-figures";
import { PICTURE_STYLES } from "~/components/map/picture-styles.server";
import { formatDay } from "~/domain/day/format-day";
import type { Language } from "~/domain/value/language";
import { contrastText } from "~/i18n/contrast/contrast-text";
import { datedMeasure, writtenFigure } from "~/i18n/contrast/figure-words";
import { sheetConditions } from "~/i18n/filter/filter-conditions";
import { frameText } from "~/i18n/frame-text";
import { mapText } from "~/i18n/map-text";
import { circleClass, radiusOf } from "~/map/drawing/draw-circles";
import { drawPicture, type LegendGroup } from "~/map/drawing/draw-picture";
import { styledSvg } from "~/map/styled-svg";
import type { readContrastPage } from "~/pages/contrast/contrast-page.server";
import { type ContrastDrawing, drawContrast } from "./contrast-drawing.server";

type Shown = Extract<Awaited<ReturnType<typeof readContrastPage>>, { ok: true }>;

/** `filter`: as it may be told outside; `leftOut`: organisations that its words would name. P83 */
export function contrastPicture(
  { table, states, options }: Shown,
  { filter, leftOut }: { filter: Shown["table"]["filter"]; leftOut: number },
  language: Language,
): string {
  const [t, frame] = [contrastText[language], frameText[language]];
  const drawing = drawContrast(table, states, language);
  const [x, y] = [table.x, table.y].map((measure) => datedMeasure(measure, table.filter, language));
  const picture = drawPicture({
    language,
    title: t.heading(x ?? "", y ?? ""),
    lead: [
      sheetConditions(filter, options, language),
      table.question.by === "state"
        ? t.known(table.known, table.rows.length)
        : t.knownMissions(table.known, table.rows.length),
      ...(table.farApart ? [t.farApart(x ?? "", y ?? "")] : []),
    ],
    map: drawing.svg,
    legend: [
      shades(table.x, x ?? "", drawing, language),
      circles(table.y, y ?? "", drawing, language),
    ],
    notes: [
      t.absence,
      ...[table.x, table.y].flatMap(({ definition, source }) =>
        definition === null ? [] : [`${definition[language]} ${t.source}${t.colon}${source}`],
      ),
      ...(leftOut > 0 ? [mapText[language].picture.leftOut(leftOut)] : []),
      ...(table.containsFictional ? [frame.fictionalPicture] : []),
      `${mapText[language].picture.asOf(formatDay(table.asOf.toISOString().slice(0, 10), language))}　${frame.credits}`,
    ],
  });
  // The hue of what is there is set on what stands around the drawing.
  const there = table.x.isDone ? picture : picture.replace("<svg ", '<svg class="contrast-there" ');
  return styledSvg(there, PICTURE_STYLES);
}

type Measure = Shown["table"]["x"];

function shades(
  { unit }: Measure,
  name: string,
  { classes }: ContrastDrawing,
  language: Language,
): LegendGroup {
  const [t, map] = [contrastText[language], mapText[language]];
  const entries = classes.map(({ shade, range, areas }) => {
    const zero = shade === "no-data" ? t.unknown : t.zero;
    const to = range?.to ?? null;
    const text =
      range === null
        ? zero
        : map.legend.range(writtenFigure(range.from), to === null ? null : writtenFigure(to));
    const sample = `<rect class="map-state map-shade-${shade}" width="26" height="14"/>`;
    return { sample, text: `${text}${t.states(areas)}` };
  });
  return { heading: t.dated(name, unit[language]), entries, remark: "" };
}

function circles(
  { unit, isDone }: Measure,
  name: string,
  { greatest }: ContrastDrawing,
  language: Language,
): LegendGroup {
  const className = circleClass({ isThere: !isDone });
  const entries = circleSizes(greatest).map(({ value, share }) => ({
    sample: `<circle class="${className}" cx="13" cy="7" r="${radiusOf(share)}"/>`,
    text: writtenFigure(value),
  }));
  return { heading: contrastText[language].dated(name, unit[language]), entries, remark: "" };
}

export function contrastPictureNames({ table }: Shown, language: Language) {
  const { x, y } = table;
  const name = contrastText[language].heading(x.name[language], y.name[language]);
  return {
    name: `${name.replace(/[\\/:*?"<>|\s]+/g, "_")}.svg`,
    plain: `kusanone-contrast-${table.question.by}.svg`,
  };
}
