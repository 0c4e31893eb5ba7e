/** The chart of the years as a file: the drawing of the page, with title, period, conditions and sources. N8 */
import { renderToStaticMarkup } from "react-dom/server";
import { formatDay } from "~/domain/day/format-day";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { Language } from "~/domain/value/language";
import { sheetConditions } from "~/i18n/filter/filter-conditions";
import { frameText } from "~/i18n/frame-text";
import { mapText } from "~/i18n/map-text";
import { reportCautionText } from "~/i18n/report/report-caution-text";
import { reportText } from "~/i18n/report/report-text";
import { LanguageContext } from "~/i18n/use-text";
import { drawPicture } from "~/map/drawing/draw-picture";
import { styledSvg, stylesOf } from "~/map/styled-svg";
import type { ReportChart } from "~/pages/report/report-chart.server";
import base from "~/styles/base.css?inline";
import report from "~/styles/report.css?inline";
import { ChartYears } from "./chart-years";

const STYLES = stylesOf(base + report);

export function yearsPicture(chart: ReportChart, language: Language): string {
  const { years, shown, filter, options, leftOut, sources, asOf } = chart;
  const [t, frame, map] = [reportText[language], frameText[language], mapText[language]];
  const hasFictional = years.some(({ fictional }) => fictional);
  const picture = drawPicture({
    language,
    title: `${t.chartTitle}${t.dot}${chart.title}`,
    lead: [sheetConditions(filter, options, language), t.chartScope],
    map: renderToStaticMarkup(
      <LanguageContext.Provider value={language}>
        <ChartYears years={years} shown={shown} />
      </LanguageContext.Provider>,
    ),
    legend: [
      {
        heading: "",
        entries: [
          { sample: sampleOf("chart-bar"), text: t.chartComputed },
          { sample: sampleOf("chart-published"), text: t.chartPublished },
        ],
        remark: hasFictional ? reportCautionText[language].chartFictional : "",
      },
    ],
    notes: [
      ...(sources.length > 0 ? [t.chartSources(sources.join(t.separator))] : []),
      ...(leftOut > 0 ? [map.picture.leftOut(leftOut)] : []),
      ...(hasFictional ? [frame.fictionalPicture] : []),
      `${map.picture.asOf(formatDay(todayIn(HOME_ZONE, asOf), language))}　${frame.credits}`,
    ],
  });
  return styledSvg(picture, STYLES);
}

const sampleOf = (className: string) =>
  `<rect class="${className}" x="0.5" y="0.5" width="24" height="13"/>`;

export function yearsPictureNames({ title, filter }: ReportChart, language: Language) {
  const name = `${reportText[language].chartTitle}_${title}`;
  const { from, to } = filter.period;
  return {
    name: `${name.replace(/[\\/:*?"<>|\s]+/g, "_")}.svg`,
    plain: `kusanone-years-${from}-${to}.svg`,
  };
}
