/** A paper laid on pages of A4: title, numbered sections and items, tables, notes, a chart. */
import { breakLines } from "./break-lines";
import {
  elementIn,
  type FontMeasure,
  type LaidPaper,
  PAGE,
  PAGE_WIDTH,
  type PageElement,
} from "./laid-page";
import { layBeside } from "./lay-beside";
import { CHART_HEIGHT, layChart } from "./lay-chart";
import { layMap, mapHeight } from "./lay-map";
import { layTable, startHeight } from "./lay-table";
import { flowPages, type PageFlow } from "./page-flow";
import { pageFrame } from "./page-frame";
import type { Paper, PaperBlock, PaperPart } from "./paper";

type Setting = {
  tag: PageElement["tag"];
  size: number;
  line: number;
  bold?: boolean;
  align?: "end" | "middle";
  /** What stands before the first line, and how far from the margin; the lines stand right of it, under each other. */
  label?: { text: string; at: number };
  before?: number;
  after?: number;
  /** Not alone at the foot of a page. */
  keep?: number;
};

const TITLE: Setting = { tag: "H1", size: 15, line: 22, bold: true, align: "middle", after: 6 };
const LINES: Setting = { tag: "P", size: 10.5, line: 16, align: "end" };
const CAUTION: Setting = { tag: "P", size: 9, line: 14, bold: true, before: 4, after: 4 };
const SECTION: Setting = {
  tag: "H2",
  size: 11,
  line: 18,
  bold: true,
  before: 11,
  after: 3,
};
const ITEM = { tag: "P", size: 10.5, line: 17, after: 2 } as const;
const TEXT: Setting = { tag: "P", size: 10.5, line: 17.5, after: 2 };
const NOTE: Setting = { tag: "Note", size: 8.5, line: 12.5, before: 3, after: 2 };

const TABLE_GAP = 3;
const CHART_GAP = 6;

export function layPaper(paper: Paper, measure: FontMeasure): LaidPaper {
  const { document, pages } = flowPages(paper.parts, measure, (flow, at) => {
    const part = paper.parts[at];
    if (part) layPart(flow, part, paper.caution);
  });
  const framed = pages.map((page, at) => {
    const place = { number: page.number, at: at + 1, of: pages.length };
    return { ...page, frame: pageFrame(paper, place, measure) };
  });
  return { document, pages: framed };
}

function layPart(flow: PageFlow, part: PaperPart, caution: string | null): void {
  layWords(flow, part.title, TITLE);
  for (const line of part.lines) layWords(flow, line, LINES);
  if (caution !== null) layWords(flow, caution, CAUTION);
  for (const [at, block] of part.blocks.entries()) layBlock(flow, block, part.blocks[at + 1]);
}

function layBlock(flow: PageFlow, block: PaperBlock, next: PaperBlock | undefined): void {
  switch (block.kind) {
    case "section":
      layWords(flow, block.text, {
        ...SECTION,
        label: { text: `${block.number}　`, at: 0 },
        keep: keptHeight(flow, next),
      });
      break;
    case "item":
      layItem(flow, block);
      break;
    case "text":
      layWords(flow, block.text, TEXT);
      break;
    case "note":
      layWords(flow, block.text, NOTE);
      break;
    case "table":
      flow.y += TABLE_GAP;
      layTable(flow, block.table);
      flow.y += 4;
      break;
    case "chart":
      flow.y += CHART_GAP;
      layChart(flow, block.chart);
      break;
    case "map":
      flow.y += CHART_GAP;
      layMap(flow, block.map);
      break;
    case "beside":
      layBeside(flow, block);
  }
}

/** How much of the next block a heading stays with. */
function keptHeight(flow: PageFlow, next: PaperBlock | undefined): number {
  if (next?.kind === "chart") return CHART_HEIGHT + CHART_GAP;
  if (next?.kind === "map") return mapHeight(next.map) + CHART_GAP;
  if (next?.kind === "table") return startHeight(flow, next.table) + TABLE_GAP;
  return 2 * TEXT.line;
}

/** (1)　… with its lines under each other, as far in as its level is deep. */
function layItem(flow: PageFlow, item: Extract<PaperBlock, { kind: "item" }>): void {
  const label = { text: `${item.number}　`, at: (item.level - 1) * ITEM.size };
  layWords(flow, item.text, { ...ITEM, label });
}

function layWords(flow: PageFlow, text: string, setting: Setting): void {
  const { size, line, bold = false, before = 0, after = 0, keep = 0 } = setting;
  const measure = (of: string) => flow.measure(of, size, bold);
  const { label } = setting;
  const indent = label ? label.at + measure(label.text) : 0;
  const lines = breakLines(text, PAGE_WIDTH - indent, measure);
  const element = elementIn(flow.section, setting.tag);
  if (!flow.holds(before + line * Math.min(2, lines.length) + (keep && after + keep))) flow.turn();
  else if (flow.y > PAGE.top) flow.y += before;
  for (const [at, words] of lines.entries()) {
    if (!flow.holds(line)) flow.turn();
    const mark = (of: string, x: number) => {
      const y = flow.y + (line - size) / 2;
      flow.put(element, { kind: "words", text: of, x: PAGE.left + x, y, size, bold });
    };
    if (label && at === 0) mark(label.text, label.at);
    const spare = PAGE_WIDTH - indent - measure(words);
    const shift = setting.align === "end" ? spare : setting.align === "middle" ? spare / 2 : 0;
    mark(words, indent + Math.max(0, shift));
    flow.y += line;
  }
  flow.y += after;
}
