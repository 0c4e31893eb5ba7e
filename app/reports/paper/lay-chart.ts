/** A chart of bars on a page, in ink: a line for each step, a bar for each figure, and the figure above it. */
import { groupDigits } from "~/domain/value/whole-number";
import { chartSteps } from "./chart-scale";
import { BAR_GREY, elementIn, INK, LINE_GREY, PAGE, PAGE_WIDTH, type PageMark } from "./laid-page";
import type { PageFlow } from "./page-flow";
import type { PaperChart } from "./paper";

const HEIGHT = 130;
const UNIT = 14;
const FEET = 18;
const SCALE = 34;
export const CHART_HEIGHT = UNIT + HEIGHT + FEET;
const SMALL = 8;
/** More labels than this would run into each other. */
const MOST_LABELS = 14;

export function layChart(flow: PageFlow, chart: PaperChart): void {
  if (!flow.holds(CHART_HEIGHT)) flow.turn();
  const top = flow.y + UNIT;
  const foot = top + HEIGHT;
  const steps = chartSteps(chart.bars.map(({ value }) => value));
  const highest = steps.at(-1) ?? 1;
  const yOf = (value: number) => foot - (value / highest) * HEIGHT;
  const words = (text: string, x: number, y: number, align: "start" | "end" | "middle") => {
    const spare = flow.measure(text, SMALL, false);
    const shift = align === "start" ? 0 : align === "end" ? spare : spare / 2;
    return { kind: "words", text, x: x - shift, y, size: SMALL, bold: false } satisfies PageMark;
  };
  const unit = words(chart.unit, PAGE.left + SCALE - 4, flow.y, "end");
  const lines = steps.flatMap((step): PageMark[] => [
    {
      kind: "line",
      from: { x: PAGE.left + SCALE, y: yOf(step) },
      to: { x: PAGE.right, y: yOf(step) },
      width: step === 0 ? 0.8 : 0.4,
      colour: step === 0 ? INK : LINE_GREY,
    },
    words(groupDigits(step), PAGE.left + SCALE - 4, yOf(step) - SMALL / 2, "end"),
  ]);
  const room = (PAGE_WIDTH - SCALE) / Math.max(1, chart.bars.length);
  const width = Math.min(28, room * 0.6);
  const every = Math.ceil(chart.bars.length / MOST_LABELS);
  const bars = chart.bars.flatMap(({ label, value }, at): PageMark[] => {
    const middle = PAGE.left + SCALE + room * (at + 0.5);
    const y = yOf(value);
    const bar = { x: middle - width / 2, y, width, height: foot - y };
    return [
      ...(value > 0 ? [{ kind: "box" as const, ...bar, colour: BAR_GREY }] : []),
      ...(at % every === 0 ? [words(label, middle, foot + 5, "middle")] : []),
      ...(every === 1 ? [words(groupDigits(value), middle, y - SMALL - 3, "middle")] : []),
    ];
  });
  flow.put(elementIn(flow.section, "Figure", { alt: chart.words }), unit, ...lines, ...bars);
  flow.y = foot + FEET;
}
