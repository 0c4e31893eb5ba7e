/**
 * Events per fiscal year: bars for ours, a dashed outline for what was published of exactly that year.
 *
 * Drawn on the server. The table beside it says the same in figures.
 */
import { groupDigits } from "~/domain/value/whole-number";
import { reportCautionText } from "~/i18n/report/report-caution-text";
import { reportText } from "~/i18n/report/report-text";
import { useText } from "~/i18n/use-text";
import type { ReportPage } from "~/reports/report/report-sheet";

const WIDTH = 360;
const HEIGHT = 190;
const LEFT = 34;
const TOP = 18;
const BOTTOM = 22;
const PLOT = HEIGHT - TOP - BOTTOM;
const STEPS = 3;
/** Up to so many years every bar has its figure; more would not be readable. */
const MOST_LABELLED = 12;

type Year = ReportPage["years"][number];

export function ChartYears({ years, shown }: { years: readonly Year[]; shown: number | null }) {
  const t = useText(reportText);
  const caution = useText(reportCautionText);
  const highest = Math.max(
    ...years.flatMap(({ events, published }) => [events, published?.events ?? 0]),
  );
  const ticks = ticksUpTo(highest);
  const top = ticks.at(-1) ?? 1;
  const y = (value: number) => TOP + PLOT - (value / top) * PLOT;
  const slot = (WIDTH - LEFT) / years.length;
  const sentences = years.map(({ name, events, published, fictional }) => {
    const called = fictional ? caution.yearWithFictional(name) : name;
    return published?.eventsWords
      ? t.chartYearPublished(called, groupDigits(events), published.eventsWords)
      : t.chartYear(called, groupDigits(events));
  });
  return (
    <svg
      className="chart-years"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby="chart-years-title chart-years-description"
    >
      <title id="chart-years-title">{t.chartTitle}</title>
      <desc id="chart-years-description">{t.chartDescription(sentences.join(t.separator))}</desc>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="chart-line" x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
          <text className="chart-tick" x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
            {groupDigits(tick)}
          </text>
        </g>
      ))}
      {years.map((year, at) => (
        <YearBar
          key={year.year}
          year={year}
          x={LEFT + at * slot}
          slot={slot}
          y={y}
          isShown={year.year === shown}
          isLabelled={years.length <= MOST_LABELLED || at % 2 === 0}
        />
      ))}
    </svg>
  );
}

type BarProps = {
  year: Year;
  x: number;
  slot: number;
  y: (value: number) => number;
  isShown: boolean;
  isLabelled: boolean;
};

function YearBar({ year, x, slot, y, isShown, isLabelled }: BarProps) {
  const caution = useText(reportCautionText);
  const width = Math.min(34, slot * 0.7);
  const left = x + (slot - width) / 2;
  const middle = x + slot / 2;
  const published = year.published?.events ?? null;
  const highest = Math.max(year.events, published ?? 0);
  const base = HEIGHT - BOTTOM;
  // A year with one event among hundreds still has a bar to see.
  const height = year.events === 0 ? 0 : Math.max(1.5, base - y(year.events));
  return (
    <g>
      <rect
        className={isShown ? "chart-bar chart-bar-shown" : "chart-bar"}
        x={left}
        y={base - height}
        width={width}
        height={height}
      />
      {published === null ? null : (
        <rect
          className="chart-published"
          x={left}
          y={y(published)}
          width={width}
          height={base - y(published)}
        />
      )}
      {isLabelled ? (
        <>
          <text className="chart-value" x={middle} y={y(highest) - 4} textAnchor="middle">
            {highest === 0 ? "" : groupDigits(highest)}
          </text>
          <text
            className={isShown ? "chart-year chart-year-shown" : "chart-year"}
            x={middle}
            y={HEIGHT - 6}
            textAnchor="middle"
          >
            {shortYear(year.year)}
            {year.fictional ? caution.fictionalMark : ""}
          </text>
        </>
      ) : null}
    </g>
  );
}

/** ’18 for FY2018: the same in both languages, and short. */
const shortYear = (year: number): string => `’${String(year).slice(2)}`;

/** Round steps from 0 to at least the highest value. */
function ticksUpTo(highest: number): number[] {
  const rough = Math.max(1, highest) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough,
  );
  const whole = Math.ceil(step);
  return Array.from({ length: Math.ceil(Math.max(1, highest) / whole) + 1 }, (_, at) => at * whole);
}
