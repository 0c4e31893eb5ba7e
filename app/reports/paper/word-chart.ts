/** A chart of a document: drawn by the word processor from figures that lie beside it as a workbook, so it can be edited. */
import { workbook } from "~/reports/workbook";
import type { PaperBar, PaperChart } from "./paper";
import { wordParagraph, wordText } from "./word-text";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
/** In the units of drawings: 360,000 to a centimetre. */
const SIZE = { cx: 5_900_000, cy: 2_300_000 };

/** Where the chart stands; `relation` leads to it. */
export function placedChart(
  { title, words }: PaperChart,
  number: number,
  relation: string,
): string {
  const frame = `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="${relation}"/></a:graphicData></a:graphic>`;
  const drawing = `<w:r><w:drawing><wp:inline xmlns:wp="${PLACED}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${SIZE.cx}" cy="${SIZE.cy}"/><wp:docPr id="${number}" name="${wordText(title)}" descr="${wordText(words)}"/><wp:cNvGraphicFramePr/>${frame}</wp:inline></w:drawing></w:r>`;
  return wordParagraph("Chart", drawing);
}

/** The figures of the chart, as its own sheet. */
export const chartWorkbook = ({ title, unit, bars }: PaperChart): Uint8Array =>
  workbook([
    { name: "1", rows: [[title, unit], ...bars.map(({ label, value }) => [label, value])] },
  ]);

export function chartXml({ unit, bars }: PaperChart): string {
  const last = bars.length + 1;
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>'1'!$B$1</c:f>${strings([unit])}</c:strRef></c:tx>${filled("5A5A5A")}<c:invertIfNegative val="0"/>${LABELS}<c:cat><c:strRef><c:f>'1'!$A$2:$A$${last}</c:f>${strings(bars.map(({ label }) => label))}</c:strRef></c:cat><c:val><c:numRef><c:f>'1'!$B$2:$B$${last}</c:f>${numbers(bars)}</c:numRef></c:val></c:ser>`;
  const plot = `<c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="70"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${NAMES}${FIGURES}</c:plotArea>`;
  return `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>${plot}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

const filled = (colour: string): string =>
  `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>`;
const lined = (colour: string): string =>
  `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`;

const LABELS =
  '<c:dLbls><c:spPr><a:noFill/></c:spPr><c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
const TICKS =
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
const NAMES = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>${TICKS}${lined("000000")}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`;
const FIGURES = `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>${lined("B8B8B8")}</c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/>${TICKS}<c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>`;

const strings = (texts: readonly string[]): string =>
  `<c:strCache><c:ptCount val="${texts.length}"/>${texts
    .map((text, at) => `<c:pt idx="${at}"><c:v>${wordText(text)}</c:v></c:pt>`)
    .join("")}</c:strCache>`;

const numbers = (bars: readonly PaperBar[]): string =>
  `<c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="${bars.length}"/>${bars
    .map(({ value }, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`)
    .join("")}</c:numCache>`;
