/** A shaded map on a page, as wide as its lines, and under it what each grey says. */
import { elementIn, INK, PAGE, PAGE_WIDTH, type PageMark } from "./laid-page";
import type { PageFlow } from "./page-flow";
import type { PaperMap } from "./paper";
import { SHADE_GREYS } from "./shade-greys";

const SIZE = 8.5;
const SAMPLE = { width: 16, height: 9 };
const LEGEND = 18;
const BETWEEN = 14;
const AFTER = 6;

export const mapHeight = ({ width, height }: PaperMap): number =>
  (height * PAGE_WIDTH) / width + LEGEND + AFTER;

export function layMap(flow: PageFlow, map: PaperMap): void {
  if (!flow.holds(mapHeight(map))) flow.turn();
  const scale = PAGE_WIDTH / map.width;
  const top = flow.y;
  const land = map.areas.flatMap(({ rings, shade }) =>
    rings.map(
      (ring): PageMark => ({
        kind: "shape",
        points: ring.map(({ x, y }) => ({ x: PAGE.left + x * scale, y: top + y * scale })),
        fill: SHADE_GREYS[shade] ?? "#FFFFFF",
        width: 0.4,
      }),
    ),
  );
  flow.put(elementIn(flow.section, "Figure", { alt: map.words }), ...land);
  flow.y = top + map.height * scale;
  flow.put(elementIn(flow.section, "P"), ...legendMarks(flow, map));
  flow.y += LEGEND + AFTER;
}

function legendMarks(flow: PageFlow, { legend }: PaperMap): PageMark[] {
  let x = PAGE.left;
  const y = flow.y + (LEGEND - SAMPLE.height) / 2;
  return legend.flatMap(({ shade, label }): PageMark[] => {
    const box = { x, y, ...SAMPLE };
    const words = { x: x + SAMPLE.width + 4, y: y + (SAMPLE.height - SIZE) / 2 };
    x = words.x + flow.measure(label, SIZE, false) + BETWEEN;
    return [
      { kind: "box", ...box, colour: SHADE_GREYS[shade] ?? "#FFFFFF" },
      { kind: "frame", ...box, colour: INK },
      { kind: "words", text: label, ...words, size: SIZE, bold: false },
    ];
  });
}
