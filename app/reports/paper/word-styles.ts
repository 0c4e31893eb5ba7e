/**
 * The styles of an official paper: 游ゴシック, lines of fixed height, headings that a word processor lists.
 *
 * Sizes stand in half points, lengths in twentieths of a point.
 */
export const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const FONT = "游ゴシック";
const FONTS = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="Arial"/>`;

type Style = {
  id: string;
  name: string;
  /** Half points. */
  size: number;
  /** Height of a line; null: as high as what stands in it. */
  line: number | null;
  before?: number;
  after?: number;
  bold?: boolean;
  align?: "center" | "right";
  indent?: { left: number; hanging: number };
  /** Its depth in the list of headings, from 0. */
  outline?: number;
};

const STYLES: readonly Style[] = [
  {
    id: "Heading1",
    name: "heading 1",
    size: 30,
    line: 440,
    after: 120,
    bold: true,
    align: "center",
    outline: 0,
  },
  {
    id: "Heading2",
    name: "heading 2",
    size: 22,
    line: 360,
    before: 280,
    after: 60,
    bold: true,
    outline: 1,
    indent: { left: 440, hanging: 440 },
  },
  { id: "Origin", name: "Origin", size: 21, line: 340, align: "right" },
  { id: "Caution", name: "Caution", size: 18, line: 280, before: 80, after: 80, bold: true },
  {
    id: "Item1",
    name: "Item 1",
    size: 21,
    line: 350,
    after: 40,
    indent: { left: 525, hanging: 525 },
  },
  {
    id: "Item2",
    name: "Item 2",
    size: 21,
    line: 350,
    after: 40,
    indent: { left: 630, hanging: 420 },
  },
  { id: "Words", name: "Words", size: 21, line: 350, after: 40 },
  { id: "PaperNote", name: "Paper note", size: 17, line: 260, before: 60, after: 40 },
  { id: "Cell", name: "Cell", size: 18, line: 250 },
  { id: "CellEnd", name: "Cell end", size: 18, line: 250, align: "right" },
  { id: "CellHead", name: "Cell head", size: 18, line: 250, align: "center" },
  { id: "ChartTitle", name: "Chart title", size: 18, line: 280, before: 160, bold: true },
  { id: "Chart", name: "Chart", size: 18, line: null, after: 60 },
  { id: "Header", name: "header", size: 18, line: null },
  { id: "Footer", name: "footer", size: 17, line: 260 },
  { id: "Break", name: "Break", size: 2, line: 20 },
];

function styleXml({ id, name, size, line, before = 0, after = 0, bold, ...place }: Style): string {
  const rule =
    line === null ? 'w:line="240" w:lineRule="auto"' : `w:line="${line}" w:lineRule="exact"`;
  const { align, indent, outline } = place;
  const paragraph = [
    outline === undefined ? "" : "<w:keepNext/>",
    // Figures stand close to the characters beside them, as in the PDF.
    '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>',
    `<w:spacing w:before="${before}" w:after="${after}" ${rule}/>`,
    indent ? `<w:ind w:left="${indent.left}" w:hanging="${indent.hanging}"/>` : "",
    align ? `<w:jc w:val="${align}"/>` : "",
    outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`,
  ];
  const run = `${bold ? "<w:b/><w:bCs/>" : ""}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"${BUILT_IN.has(id) ? "" : ' w:customStyle="1"'}><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${BUILT_IN.has(id) ? "" : "<w:qFormat/>"}<w:pPr>${paragraph.join("")}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

const BUILT_IN: ReadonlySet<string> = new Set(["Heading1", "Heading2", "Header", "Footer"]);

const DEFAULTS = `<w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';

export const WORD_STYLES = `<w:styles xmlns:w="${MAIN}">${DEFAULTS}${NORMAL}${STYLES.map(styleXml).join("")}</w:styles>`;
