/**
 * A text as lines of a given width, broken as Japanese is: between any two characters, but never so that a line begins
 * with 、 or 」 or ends with 「 (禁則処理), and never inside a word or a number of Latin script that fits on a line.
 */

/** How wide a text is, in points. */
export type Measure = (text: string) => number;

const NOT_FIRST =
  /^[、。，．・：；！？)\]}」』】〕〉》）］｝ー々ゝゞ％%,.:;!?ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜～…／]/u;
const NOT_LAST = /[「『【〔〈《（［｛([{]$/u;
/** What hangs together: a word or a number of Latin script with its signs, or one character. */
const PIECES = /[\p{Script=Latin}\p{Nd}\p{M}'’.,:/@_%+()[\]{}#&*=~"!?$-]+|[ \t]+|\n|./gsu;

export function breakLines(text: string, width: number, measure: Measure): string[] {
  return text.split("\n").flatMap((paragraph) => linesOf(paragraph, width, measure));
}

function linesOf(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of piecesOf(text, width, measure)) {
    const wide = measure(piece);
    if (line !== "" && used + wide > width && piece.trim() !== "") {
      const [kept, carried] = parted(line, piece);
      lines.push(kept.trimEnd());
      line = carried;
      used = measure(carried);
    }
    line += piece;
    used += wide;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** What of a full line goes to the next one along with the piece that no longer fits. */
function parted(line: string, next: string): [kept: string, carried: string] {
  const signs = [...line];
  let at = signs.length;
  const MOST = 4;
  while (at > 1 && signs.length - at < MOST) {
    const first = signs[at] ?? next;
    const isWhole = !(isLatin(signs[at - 1]) && isLatin([...first][0]));
    if (isWhole && !NOT_FIRST.test(first) && !NOT_LAST.test(signs[at - 1] ?? "")) break;
    at -= 1;
  }
  const found = at > 1 && signs.length - at < MOST;
  const cut = found ? at : (wordBefore(signs, next) ?? signs.length);
  return [signs.slice(0, cut).join(""), signs.slice(cut).join("").trimStart()];
}

/** Where the word of Latin script begins that the line ends with, if what comes next must not be first: it goes along. */
function wordBefore(signs: readonly string[], next: string): number | null {
  if (!NOT_FIRST.test(next) || !isLatin(signs.at(-1))) return null;
  let at = signs.length;
  while (at > 0 && isLatin(signs[at - 1])) at -= 1;
  return at > 0 && !NOT_LAST.test(signs[at - 1] ?? "") ? at : null;
}

const isLatin = (sign: string | undefined): boolean =>
  /^[\p{Script=Latin}\p{Nd}]$/u.test(sign ?? "");

/** A word that is longer than a line is broken where the line ends. */
function piecesOf(text: string, width: number, measure: Measure): string[] {
  return (text.match(PIECES) ?? []).flatMap((piece) =>
    measure(piece) <= width ? [piece] : [...piece],
  );
}
