/** What stands on every page: mark and number of the paper above, its code and the page below. */
import { type FontMeasure, INK, PAGE, type PageMark } from "./laid-page";
import type { Paper } from "./paper";

type Place = { number: string; at: number; of: number };

const MARK = { size: 9, y: 40 };
const FOOT = { size: 8.5, y: 792 };
const NUMBER = { size: 10.5, y: 41.5 };
/** The number stands in a box, as on papers of a meeting. */
const BOX = { y: 35, height: 24, padding: 12 };
/** Mark and number reach so far into the margins. */
const OUT = 10;

export function pageFrame(
  paper: Paper,
  { number, at, of }: Place,
  measure: FontMeasure,
): PageMark[] {
  const { before, between, after } = paper.pageOf;
  const page = `${before}${at}${between}${of}${after}`;
  const words = (text: string, x: number, { size, y }: { size: number; y: number }): PageMark => ({
    kind: "words",
    ...{ text, x, y, size, bold: false },
  });
  const marks = [
    words(paper.mark, PAGE.left - OUT, MARK),
    words(paper.foot, PAGE.left, FOOT),
    words(page, PAGE.right - measure(page, FOOT.size, false), FOOT),
  ];
  if (number === "") return marks;
  const width = measure(number, NUMBER.size, false) + 2 * BOX.padding;
  const x = PAGE.right + OUT - width;
  const { y, height } = BOX;
  const box: PageMark = { kind: "frame", x, y, width, height, colour: INK };
  return [...marks, box, words(number, x + BOX.padding, NUMBER)];
}
