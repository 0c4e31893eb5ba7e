/** The map of the page as a file: the same figures, drawn by the same function, with everything that explains them. */
import { EVENT_FORMS, type EventForm } from "~/domain/counting/event-form";
import type { Outcome } from "~/domain/counting/occurrence";
import { formatDay, formatReportPeriod } from "~/domain/day/format-day";
import { AMOUNT_CLASSES } from "~/domain/map/project-marks";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { writtenFigure } from "~/i18n/contrast/figure-words";
import { notShownText } from "~/i18n/event/not-shown-text";
import { sheetConditions } from "~/i18n/filter/filter-conditions";
import { filterText } from "~/i18n/filter/filter-text";
import { frameText } from "~/i18n/frame-text";
import { mapText } from "~/i18n/map-text";
import { circleClass, radiusOf } from "~/map/drawing/draw-circles";
import { drawPicture, type LegendGroup } from "~/map/drawing/draw-picture";
import { drawWholeMap } from "~/map/drawing/draw-whole-map.server";
import { markClass, markShapes } from "~/map/form-mark";
import { styledSvg } from "~/map/styled-svg";
import type { MapPage } from "~/pages/map/map-page.server";
import { circleSizes, circlesOf, greatestIn, knownIn, layerHeading } from "./map-layer-figures";
import { projectSample } from "./map-legend";
import {
  circleNotes,
  farApartWords,
  mapTitle,
  rangeOf,
  sameness,
  shadeHeading,
  shadeNotes,
} from "./map-legend-words";
import { shadingOf } from "./map-shading";
import { projectTips, siteMarks } from "./map-tips";
import { PICTURE_STYLES } from "./picture-styles.server";

type Shown = Extract<MapPage, { ok: true }>;

/** `leftOut`: organisations that the words of the filter would name; the words are not in it then. P83 */
export function mapPicture(page: Shown & { leftOut: number }, language: Language): string {
  const { areas, figures, classes, query, filter, options, today, fictional, layers } = page;
  const [t, frame] = [mapText[language], frameText[language]];
  const { measure } = query;
  const shading = shadingOf(areas, figures.cells, {
    ...{ measure, classes, today, language },
    ...{ filter, layers },
  });
  const map = drawWholeMap({
    states: shading.states,
    selected: null,
    own: page.own,
    ...page.marks,
    event: query.event,
    spots: page.spots,
    jurisdictions: page.jurisdictions,
    circles: circlesOf(layers.circles, areas),
    investment: [
      ...siteMarks(page.sites?.symbols ?? [], language, ""),
      ...projectTips(page.projects?.marks ?? [], areas, language),
    ].map((mark) => ({ ...mark, title: "", href: "" })),
    label: t.title,
    // A file has no links, and the names of events stay in the register.
    titleOf: () => "",
    hrefOf: () => "",
    hrefOfSymbol: () => "",
  });
  const picture = drawPicture({
    language,
    title: mapTitle(layers, query, filter, today, language),
    lead: [
      sheetConditions(filter, options, language),
      t.count(page.shown.shown, page.shown.total),
      ...(layers.farApart ? [farApartWords(layers, query, filter, language)] : []),
    ],
    map,
    legend: [
      classesOf(page, shading.entries, language),
      ...circleSamples(page, language),
      formsOf(page, language),
    ],
    notes: [
      ...(page.notShown === null || page.notShown === 0
        ? []
        : [notShownText[language].notShown(page.notShown)]),
      ...(page.leftOut > 0 ? [t.picture.leftOut(page.leftOut)] : []),
      ...[layers.shade, layers.circles].flatMap((layer) =>
        layer === null || layer.measure.definition === null
          ? []
          : [
              `${layer.measure.definition[language]} ${t.source}${frame.colon}${layer.measure.source}`,
            ],
      ),
      ...(fictional.inPeriod ? [frame.fictionalPicture] : []),
      `${t.picture.asOf(formatDay(today, language))}　${frame.credits}`,
    ],
  });
  // The hue of what is there is set on what stands around the drawing.
  const isThere = layers.shade !== null && !layers.shade.measure.isDone;
  return styledSvg(isThere ? picture.replace("<svg ", THERE) : picture, PICTURE_STYLES);
}

const THERE = '<svg class="contrast-there" ';

/** 地図_実施件数_令和8年度.svg, and a name for programs that read no Japanese. */
export function pictureNames({ filter, query }: Shown, language: Language) {
  const t = mapText[language];
  const period = filter.period
    ? formatReportPeriod(filter.period, language)
    : filterText[language].allYears;
  const days = filter.period ? `${filter.period.from}-${filter.period.to}` : "all";
  return {
    name: `${[t.title, t.measure[query.measure], period].join("_").replace(/[\\/:*?"<>|\s]+/g, "_")}.svg`,
    plain: `kusanone-map-${query.measure}-${days}.svg`,
  };
}

type Entries = ReturnType<typeof shadingOf>["entries"];

function classesOf({ query, filter, today, layers }: Shown, entries: Entries, language: Language) {
  const t = mapText[language];
  return {
    heading: shadeHeading(layers, query.measure, filter, today, language),
    entries: entries.map((entry) => ({
      sample: `<rect class="map-state map-shade-${entry.shade}" width="26" height="14"/>`,
      text: `${rangeOf(entry, layers.shade === null ? query.measure : null, t)}${t.legend.states(entry.areas)}`,
    })),
    remark: [sameness(layers, query.measure, filter, t), ...shadeNotes(layers, query, t)].join(" "),
  } satisfies LegendGroup;
}

function circleSamples({ layers, query, filter, areas }: Shown, language: Language): LegendGroup[] {
  const t = mapText[language];
  const { circles } = layers;
  if (circles === null) return [];
  const name = circleClass({ isThere: !circles.measure.isDone });
  const entries = circleSizes(greatestIn(circles)).map(({ value, share }) => ({
    sample: `<circle class="${name}" cx="13" cy="7" r="${radiusOf(share)}"/>`,
    text: writtenFigure(value),
  }));
  const notes = [
    t.legend.knownOf(knownIn(circles), areas.length),
    ...circleNotes(layers, query, t),
  ];
  const heading = t.legend.circles(layerHeading(circles, filter, language));
  return [{ heading, entries, remark: notes.join(" ") }];
}

function formsOf(
  { caravans, shown, query, own, sites, projects }: Shown,
  language: Language,
): LegendGroup {
  const t = mapText[language];
  const { placeless, outcomes } = filterText[language];
  const names: Partial<Record<string, string>> = { ...placeless, ...outcomes };
  const missing = shown.notShown.map(({ reason, events }) =>
    t.reason(names[reason] ?? reason, events),
  );
  const { drawn, total } = caravans;
  return {
    heading: t.legend.symbols,
    entries: [
      ...(query.events
        ? [
            ...EVENT_FORMS.map((form) => ({ sample: sampleOf(form, "held"), text: t.form[form] })),
            { sample: sampleOf("mission-event", "held"), text: t.legend.held },
            { sample: sampleOf("mission-event", "scheduled"), text: t.legend.planned },
          ]
        : []),
      ...(sites === null
        ? []
        : [
            {
              sample: '<path class="map-site" d="M7 14V7Q7 0 13 0Q19 0 19 7V14z"/>',
              text: `${t.legend.site} ${t.legend.sitesOf(groupDigits(sites.located), groupDigits(sites.total))}`,
            },
          ]),
      ...(projects === null
        ? []
        : AMOUNT_CLASSES.map((amount) => ({
            sample: `<g transform="translate(34 7)">${projectSample(amount)}</g>`,
            text: `${t.legend.project} ${t.legend.amounts[amount]}`,
          }))),
      ...(query.borders ? [{ sample: lineOf("map-border"), text: t.legend.border }] : []),
      ...(own.length > 0 ? [{ sample: lineOf("map-outline-own"), text: t.legend.own }] : []),
    ],
    remark: [
      ...(query.events ? [t.legend.numbers] : []),
      ...(total > 0 ? [t.legend.itineraries(drawn, total)] : []),
      ...(projects === null ? [] : [t.legend.projectsOf(projects.shown, projects.total)]),
      ...(missing.length > 0 ? [t.picture.missing(missing)] : []),
    ].join(" "),
  };
}

function sampleOf(form: EventForm, outcome: Outcome): string {
  return `<g class="${markClass(form, outcome)}" transform="translate(5 -1)">${markShapes(form, 1)}</g>`;
}

function lineOf(className: string): string {
  return `<path class="${className}" d="M0 7H26"/>`;
}
