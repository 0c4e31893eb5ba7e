/** A drawing of a document with what is said beside it: a table without lines, the drawing as shapes that can be edited. */
import type { PaperBlock, PaperDrawing } from "./paper";
import { TEXT_WIDTH } from "./word-table";
import { wordParagraph, wordRun, wordText } from "./word-text";

type Beside = Extract<PaperBlock, { kind: "beside" }>;

const DRAWN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const OFFICE_2010 = "http://schemas.microsoft.com/office/word/2010";
const CHOICE = `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wpg="${OFFICE_2010}/wordprocessingGroup" xmlns:wps="${OFFICE_2010}/wordprocessingShape"`;

/** Of the drawing and of what stands beside it, in twentieths of a point. */
const WIDTHS = [3600, TEXT_WIDTH - 3600] as const;
/** In the units of drawings: 12,700 to a point. */
const WIDE = 2_200_000;
/** Drawings are told from charts by it. */
const FIRST_ID = 1_000;
const DOT = 6;

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

function drawingXml({ title, words, width, height, areas, dots }: PaperDrawing): string {
  const scale = WIDE / width;
  const [cx, cy] = [WIDE, Math.round(height * scale)];
  const size = `<a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/>`;
  const point = ({ x, y }: { x: number; y: number }) =>
    `<a:pt x="${Math.round(x * scale)}" y="${Math.round(y * scale)}"/>`;
  const outlines = areas.map((ring) => {
    const [start, ...rest] = ring.map(point);
    return `<a:moveTo>${start}</a:moveTo>${rest.map((to) => `<a:lnTo>${to}</a:lnTo>`).join("")}<a:close/>`;
  });
  const land = `<wps:wsp><wps:cNvPr id="${FIRST_ID + 1}" name="${wordText(title)}"/><wps:cNvSpPr/><wps:spPr><a:xfrm>${size}</a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${cx}" h="${cy}">${outlines.join("")}</a:path></a:pathLst></a:custGeom>${filled("EFEFEF")}${LINE}</wps:spPr><wps:bodyPr/></wps:wsp>`;
  const marks = dots.map(({ x, y, held }, at) => {
    const off = [x, y].map((value) => Math.round((value - DOT / 2) * scale));
    const ext = Math.round(DOT * scale);
    return `<wps:wsp><wps:cNvPr id="${FIRST_ID + 2 + at}" name="${at + 1}"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="${off[0]}" y="${off[1]}"/><a:ext cx="${ext}" cy="${ext}"/></a:xfrm><a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>${filled(held ? "000000" : "FFFFFF")}${LINE}</wps:spPr><wps:bodyPr/></wps:wsp>`;
  });
  const group = `<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>${size}<a:chOff x="0" y="0"/><a:chExt cx="${cx}" cy="${cy}"/></a:xfrm></wpg:grpSpPr>${land}${marks.join("")}</wpg:wgp>`;
  const inline = `<w:drawing><wp:inline xmlns:wp="${PLACED}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${FIRST_ID}" name="${wordText(title)}" descr="${wordText(words)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${DRAWN}"><a:graphicData uri="${OFFICE_2010}/wordprocessingGroup">${group}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
  return `<w:r><mc:AlternateContent ${CHOICE}><mc:Choice Requires="wpg">${inline}</mc:Choice><mc:Fallback><w:t>${wordText(words)}</w:t></mc:Fallback></mc:AlternateContent></w:r>`;
}

const filled = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const LINE = `<a:ln w="8890">${filled("000000")}</a:ln>`;
