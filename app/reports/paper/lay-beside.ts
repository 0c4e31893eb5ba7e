/** A drawing on a page, with short lines beside it: what each is about, and what it says. */
import { breakLines } from "./break-lines";
import { elementIn, GREY, INK, PAGE, PAGE_WIDTH, type PageMark } from "./laid-page";
import type { PageFlow } from "./page-flow";
import type { PaperBlock } from "./paper";

type Beside = Extract<PaperBlock, { kind: "beside" }>;

const SIZE = 9;
const LINE = 12.5;
const ROW_GAP = 3;
const AFTER = 6;
const DRAWING = 0.38;
const BETWEEN = 12;
const LABEL = 84;

export function layBeside(flow: PageFlow, { drawing, rows }: Beside): void {
  const width = PAGE_WIDTH * DRAWING;
  const scale = width / drawing.width;
  const x = PAGE.left + width + BETWEEN;
  const room = PAGE.right - x - LABEL;
  const laid = rows.map(({ label, text }) => ({
    labels: breakLines(label, LABEL - 6, (of) => flow.measure(of, SIZE, true)),
    lines: breakLines(text, room, (of) => flow.measure(of, SIZE, false)),
  }));
  const heights = laid.map(
    ({ labels, lines }) => Math.max(labels.length, lines.length) * LINE + ROW_GAP,
  );
  const height = Math.max(
    drawing.height * scale,
    heights.reduce((sum, one) => sum + one, 0),
  );
  if (!flow.holds(height + AFTER)) flow.turn();
  const top = flow.y;
  const at = (point: { x: number; y: number }) => ({
    x: PAGE.left + point.x * scale,
    y: top + point.y * scale,
  });
  flow.put(
    elementIn(flow.section, "Figure", { alt: drawing.words }),
    ...drawing.areas.map(
      (ring): PageMark => ({ kind: "shape", points: ring.map(at), fill: GREY, width: 0.7 }),
    ),
    ...drawing.dots.map(
      ({ held, ...dot }): PageMark => ({
        ...{ kind: "dot", ...at(dot), radius: 2.4 },
        fill: held ? INK : "#FFFFFF",
      }),
    ),
  );
  let y = top;
  for (const [row, { labels, lines }] of laid.entries()) {
    const words = (text: string, left: number, line: number, bold: boolean): PageMark => {
      const mid = y + line * LINE + (LINE - SIZE) / 2;
      return { kind: "words", text, x: left, y: mid, size: SIZE, bold };
    };
    flow.put(
      elementIn(flow.section, "P"),
      ...labels.map((text, line) => words(text, x, line, true)),
      ...lines.map((text, line) => words(text, x + LABEL, line, false)),
    );
    y += heights[row] ?? 0;
  }
  flow.y = top + height + AFTER;
}
