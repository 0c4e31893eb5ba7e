/** Drawings of a document as shapes that can be edited, and for programs that know none their words. */
import { wordText } from "./word-text";

const DRAWN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const OFFICE_2010 = "http://schemas.microsoft.com/office/word/2010";
const CHOICE = `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wpg="${OFFICE_2010}/wordprocessingGroup" xmlns:wps="${OFFICE_2010}/wordprocessingShape"`;
const DOT = 6;

type Point = { x: number; y: number };
export type WordDrawing = {
  title: string;
  words: string;
  width: number;
  height: number;
  /** In the units of drawings: 12,700 to a point. */
  wide: number;
  /** Of all its shapes, by which they are told from others of the document. */
  firstId: number;
  /** Outlines with one fill each, such as EFEFEF. */
  layers: readonly { fill: string; rings: readonly (readonly Point[])[] }[];
  dots: readonly (Point & { fill: string })[];
};

export function wordDrawing(drawing: WordDrawing): string {
  const { title, words, width, height, wide, firstId, layers, dots } = drawing;
  const scale = wide / width;
  const [cx, cy] = [wide, Math.round(height * scale)];
  const size = `<a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/>`;
  const point = ({ x, y }: Point) =>
    `<a:pt x="${Math.round(x * scale)}" y="${Math.round(y * scale)}"/>`;
  const outlines = layers.map(({ fill, rings }, at) => {
    const drawn = rings.map((ring) => {
      const [start, ...rest] = ring.map(point);
      return `<a:moveTo>${start}</a:moveTo>${rest.map((to) => `<a:lnTo>${to}</a:lnTo>`).join("")}<a:close/>`;
    });
    const name = wordText(at === 0 ? title : `${title} ${at + 1}`);
    return `<wps:wsp><wps:cNvPr id="${firstId + 1 + at}" name="${name}"/><wps:cNvSpPr/><wps:spPr><a:xfrm>${size}</a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${cx}" h="${cy}">${drawn.join("")}</a:path></a:pathLst></a:custGeom>${filled(fill)}${LINE}</wps:spPr><wps:bodyPr/></wps:wsp>`;
  });
  const firstDot = firstId + 1 + layers.length;
  const marks = dots.map(({ x, y, fill }, at) => {
    const off = [x, y].map((value) => Math.round((value - DOT / 2) * scale));
    const ext = Math.round(DOT * scale);
    return `<wps:wsp><wps:cNvPr id="${firstDot + at}" name="${at + 1}"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="${off[0]}" y="${off[1]}"/><a:ext cx="${ext}" cy="${ext}"/></a:xfrm><a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>${filled(fill)}${LINE}</wps:spPr><wps:bodyPr/></wps:wsp>`;
  });
  const group = `<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>${size}<a:chOff x="0" y="0"/><a:chExt cx="${cx}" cy="${cy}"/></a:xfrm></wpg:grpSpPr>${outlines.join("")}${marks.join("")}</wpg:wgp>`;
  const inline = `<w:drawing><wp:inline xmlns:wp="${PLACED}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${firstId}" name="${wordText(title)}" descr="${wordText(words)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${DRAWN}"><a:graphicData uri="${OFFICE_2010}/wordprocessingGroup">${group}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
  return `<w:r><mc:AlternateContent ${CHOICE}><mc:Choice Requires="wpg">${inline}</mc:Choice><mc:Fallback><w:t>${wordText(words)}</w:t></mc:Fallback></mc:AlternateContent></w:r>`;
}

const filled = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const LINE = `<a:ln w="8890">${filled("000000")}</a:ln>`;
