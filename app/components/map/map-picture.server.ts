/** The map of the page as a file: the same figures, drawn by the same function, with everything that explains them. */
import { EVENT_FORMS, type EventForm } from "~/domain/counting/event-form";
import type { Outcome } from "~/domain/counting/occurrence";
import { formatDay, formatReportPeriod } from "~/domain/day/format-day";
import type { Language } from "~/domain/value/language";
import { sheetConditions } from "~/i18n/filter/filter-conditions";
import { filterText } from "~/i18n/filter/filter-text";
import { frameText } from "~/i18n/frame-text";
import { mapText } from "~/i18n/map-text";
import { drawPicture, type LegendGroup } from "~/map/draw-picture";
import { drawWholeMap } from "~/map/draw-whole-map.server";
import { markClass, markShapes } from "~/map/form-mark";
import { styledSvg } from "~/map/styled-svg";
import type { MapPage } from "~/pages/map/map-page.server";
import { headingOf, rangeOf, sameness } from "./map-legend";
import { shadingOf } from "./map-shading";
import { PICTURE_STYLES } from "./picture-styles.server";

type Shown = Extract<MapPage, { ok: true }>;

/** `leftOut`: organisations that the words of the filter would name; the words are not in it then. P83 */
export function mapPicture(page: Shown & { leftOut: number }, language: Language): string {
  const { areas, figures, classes, query, filter, options, today, fictional } = page;
  const [t, frame] = [mapText[language], frameText[language]];
  const { measure } = query;
  const shading = shadingOf(areas, figures.cells, { measure, classes, today, language });
  const map = drawWholeMap({
    states: shading.states,
    selected: null,
    own: page.own,
    ...page.marks,
    event: query.event,
    spots: page.spots,
    jurisdictions: page.jurisdictions,
    label: t.title,
    // A file has no links, and the names of events stay in the register.
    titleOf: () => "",
    hrefOf: () => "",
    hrefOfSymbol: () => "",
  });
  const picture = drawPicture({
    language,
    title: headingOf(query.measure, filter, today, language),
    lead: [sheetConditions(filter, options, language), t.count(page.shown.shown, page.shown.total)],
    map,
    legend: [classesOf(page, shading.entries, language), formsOf(page, language)],
    notes: [
      ...(page.leftOut > 0 ? [t.picture.leftOut(page.leftOut)] : []),
      ...(fictional.inPeriod ? [frame.fictionalPicture] : []),
      `${t.picture.asOf(formatDay(today, language))}　${frame.credits}`,
    ],
  });
  return styledSvg(picture, PICTURE_STYLES);
}

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

function classesOf({ query, filter, today }: Shown, entries: Entries, language: Language) {
  const t = mapText[language];
  return {
    heading: headingOf(query.measure, filter, today, language),
    entries: entries.map((entry) => ({
      sample: `<rect class="map-state map-shade-${entry.shade}" width="26" height="14"/>`,
      text: `${rangeOf(entry, query.measure, t)}${t.legend.states(entry.areas)}`,
    })),
    remark: [
      sameness(query.measure, filter, t),
      ...(query.measure === "attendance" ? [t.legend.lowNote] : []),
      ...(query.measure === "gap" ? [t.legend.gapNote] : []),
    ].join(" "),
  } satisfies LegendGroup;
}

function formsOf({ caravans, shown, query, own }: Shown, language: Language): LegendGroup {
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
      ...(query.borders ? [{ sample: lineOf("map-border"), text: t.legend.border }] : []),
      ...(own.length > 0 ? [{ sample: lineOf("map-outline-own"), text: t.legend.own }] : []),
    ],
    remark: [
      ...(query.events ? [t.legend.numbers] : []),
      ...(total > 0 ? [t.legend.itineraries(drawn, total)] : []),
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
