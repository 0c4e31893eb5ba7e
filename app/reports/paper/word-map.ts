/** A shaded map of a document, and under it a line of what each grey says. */
import type { PaperMap } from "./paper";
import { SHADE_GREYS } from "./shade-greys";
import { wordDrawing } from "./word-drawing";
import { TEXT_WIDTH } from "./word-table";
import { wordParagraph, wordRun } from "./word-text";

/** As wide as the lines. */
const WIDE = TEXT_WIDTH * 635;
const FIRST_ID = 5_000;
const SAMPLE = 400;

export function wordMap({ areas, legend, ...map }: PaperMap): string {
  const layers = SHADE_GREYS.map((grey, shade) => ({
    fill: grey.slice(1),
    rings: areas.filter((area) => area.shade === shade).flatMap(({ rings }) => rings),
  })).filter(({ rings }) => rings.length > 0);
  const drawing = { ...map, wide: WIDE, firstId: FIRST_ID, layers, dots: [] };
  return wordParagraph("Chart", wordDrawing(drawing)) + legendXml(legend);
}

function legendXml(legend: PaperMap["legend"]): string {
  if (legend.length === 0) return "";
  const width = Math.floor(TEXT_WIDTH / legend.length) - SAMPLE;
  const cells = legend.map(({ shade, label }) => {
    const fill = (SHADE_GREYS[shade] ?? "#FFFFFF").slice(1);
    const sample = `<w:tcBorders>${EDGES}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
    return cellXml("", SAMPLE, sample) + cellXml(label, width, "");
  });
  const grid = legend.map(() => `<w:gridCol w:w="${SAMPLE}"/><w:gridCol w:w="${width}"/>`);
  const total = legend.length * (SAMPLE + width);
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid.join("")}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr></w:tbl>${wordParagraph("PaperNote", "")}`;
}

const EDGES = ["top", "left", "bottom", "right"]
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join("");

const cellXml = (text: string, width: number, look: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${look}</w:tcPr>${wordParagraph("Cell", text === "" ? "" : wordRun(text))}</w:tc>`;
