/** A drawing of a document with what is said beside it: a table without lines, the drawing as shapes that can be edited. */
import type { PaperBlock, PaperDrawing } from "./paper";
import { wordDrawing } from "./word-drawing";
import { TEXT_WIDTH } from "./word-table";
import { wordParagraph, wordRun } from "./word-text";

type Beside = Extract<PaperBlock, { kind: "beside" }>;

/** Of the drawing and of what stands beside it, in twentieths of a point. */
const WIDTHS = [3600, TEXT_WIDTH - 3600] as const;
/** In the units of drawings: 12,700 to a point. */
const WIDE = 2_200_000;
/** Drawings are told from charts by it. */
const FIRST_ID = 1_000;

export function wordBeside({ drawing, rows }: Beside): string {
  const said = rows.map(({ label, text }) =>
    wordParagraph("Cell", wordRun(`${label}　`, "<w:b/><w:bCs/>") + wordRun(text)),
  );
  const [first, second] = WIDTHS;
  const grid = WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const cells = [
    cellXml(wordParagraph("Chart", drawingXml(drawing)), first),
    cellXml(said.join("") || wordParagraph("Cell", ""), second),
  ];
  return `<w:tbl><w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr></w:tbl>`;
}

const cellXml = (content: string, width: number): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;

function drawingXml({ areas, dots, ...drawing }: PaperDrawing): string {
  return wordDrawing({
    ...drawing,
    ...{ wide: WIDE, firstId: FIRST_ID },
    layers: [{ fill: "EFEFEF", rings: areas }],
    dots: dots.map(({ x, y, held }) => ({ x, y, fill: held ? "000000" : "FFFFFF" })),
  });
}
