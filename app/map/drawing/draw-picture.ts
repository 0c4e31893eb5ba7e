/**
 * The picture a reader saves: a map with its title, period, conditions, legend and sources, as one SVG file that needs
 * nothing of the site. Written with the classes of the site's style sheets, which `styledSvg` turns into attributes.
 */
import { classPatterns } from "../class-patterns";

export type LegendEntry = {
  /** An SVG shape of 26 by 14. */
  sample: string;
  text: string;
};
export type LegendGroup = { heading: string; entries: readonly LegendEntry[]; remark: string };
export type Picture = {
  language: string;
  title: string;
  /** Period, conditions and what is counted, a line each. */
  lead: readonly string[];
  /** An SVG element with a view box, without position or size. */
  map: string;
  legend: readonly LegendGroup[];
  notes: readonly string[];
};

const WIDTH = 1200;
const EDGE = 32;
const INNER = WIDTH - 2 * EDGE;
/** Width of the map to its height. */
const MAP_SHAPE = 904 / 499;
const SIZES = { title: 26, lead: 15, legend: 14, notes: 12 };
const LINE = 1.5;
const SAMPLE = 34;
const GAP = 22;

/** A part of the picture, and how far down it reaches. */
type Drawn = { svg: string; bottom: number };

export function drawPicture({ language, title, lead, map, legend, notes }: Picture): string {
  const head = paragraphs([title], { size: SIZES.title, top: EDGE, weight: 700 });
  const under = paragraphs(lead, { size: SIZES.lead, top: head.bottom });
  const height = INNER / MAP_SHAPE;
  const mapTop = under.bottom + 12;
  const placed = map.replace(
    "<svg ",
    `<svg x="${EDGE}" y="${Math.round(mapTop)}" width="${INNER}" height="${Math.round(height)}" `,
  );
  const groups = stacked(legend, mapTop + height + 12);
  const foot = paragraphs(notes, { size: SIZES.notes, top: groups.bottom + 6, soft: true });
  const bottom = Math.ceil(foot.bottom + EDGE / 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" viewBox="0 0 ${WIDTH} ${bottom}" width="${WIDTH}" height="${bottom}" font-family="Hiragino Sans, Yu Gothic, Meiryo, Noto Sans CJK JP, sans-serif" fill="#1a1a1a">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${bottom}" fill="#ffffff"/>`,
    PATTERNS,
    ...[head.svg, under.svg, placed, groups.svg, foot.svg],
    "</svg>\n",
  ].join("");
}

/** The pattern of areas without data is among them. */
const PATTERNS = `<defs>${classPatterns({ ink: "#949494", ground: "#ffffff" })}</defs>`;

function stacked(groups: readonly LegendGroup[], top: number): Drawn {
  let bottom = top;
  const svg = groups.map((group) => {
    const drawn = legendGroup(group, bottom);
    bottom = drawn.bottom + 6;
    return drawn.svg;
  });
  return { svg: svg.join(""), bottom };
}

/** A heading, then its entries side by side, then what is to be known of them. */
function legendGroup({ heading, entries, remark }: LegendGroup, top: number): Drawn {
  const size = SIZES.legend;
  const head = paragraphs([heading], { size, top, weight: 700 });
  const line = size * LINE + 2;
  let [x, y] = [EDGE, head.bottom];
  const samples = entries.map(({ sample, text }) => {
    const width = SAMPLE + widthOf(text, size) + GAP;
    if (x + width - GAP > WIDTH - EDGE && x > EDGE) [x, y] = [EDGE, y + line];
    const svg = `<g transform="translate(${Math.round(x)} ${Math.round(y + 3)})">${sample}</g>${textAt(text, { x: x + SAMPLE, y: y + size, size })}`;
    x += width;
    return svg;
  });
  const below = entries.length > 0 ? y + line : y;
  const rest = paragraphs(remark === "" ? [] : [remark], { size: SIZES.notes, top: below });
  return { svg: head.svg + samples.join("") + rest.svg, bottom: rest.bottom };
}

type Setting = { size: number; top: number; weight?: number; soft?: boolean };

function paragraphs(
  texts: readonly string[],
  { size, top, weight = 400, soft = false }: Setting,
): Drawn {
  const lines = texts.flatMap((text) => broken(text, size));
  const svg = lines.map((line, at) =>
    textAt(line, { x: EDGE, y: top + at * size * LINE + size, size, weight, soft }),
  );
  return { svg: svg.join(""), bottom: top + lines.length * size * LINE };
}

type Place = { x: number; y: number; size: number; weight?: number; soft?: boolean };

function textAt(text: string, { x, y, size, weight = 400, soft = false }: Place): string {
  const look = `${weight === 400 ? "" : ` font-weight="${weight}"`}${soft ? ' fill="#4d4d4d"' : ""}`;
  return `<text x="${Math.round(x)}" y="${Math.round(y)}" font-size="${size}"${look}>${escaped(text)}</text>`;
}

/** Lines no wider than the picture: between Japanese characters, elsewhere between words. */
function broken(text: string, size: number): string[] {
  const pieces = text.match(/[\u3000-\uffef]|[^\s\u3000-\uffef]{1,60}\s*|\s+/g) ?? [];
  const lines: string[] = [""];
  for (const piece of pieces) {
    const line = `${lines.at(-1)}${piece}`;
    if (widthOf(line, size) > INNER && lines.at(-1) !== "") lines.push(piece);
    else lines[lines.length - 1] = line;
  }
  return lines.filter((line) => line !== "");
}

/** About: a Japanese character is as wide as it is high, a letter six tenths of that. */
function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, char) => sum + (char > "\u2e7f" ? 1 : 0.6), 0) * size;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replace(CONTROLS, "");
}

/** XML has no way of writing them. */
const CONTROLS = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
