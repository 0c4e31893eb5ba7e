/**
 * The wording of a message (発信事項): plain text in which {A} stands for a figure, and {A:day} for the day, month or year
 * that the figure is of. P200
 *
 * A figure is never typed: what stands in its place is a letter, so that the text holds no numeral of its own.
 */
import type { Bilingual, Language } from "~/domain/value/language";

export const FIGURE_LETTERS = [
  ...(["A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M"] as const),
] as const;
export type FigureLetter = (typeof FIGURE_LETTERS)[number];

export type TextPiece =
  | { kind: "words"; text: string }
  | { kind: "figure" | "day"; letter: FigureLetter };

/** What stands for each letter, as the one writer of facts writes it. */
export type WrittenFigure = { letter: FigureLetter; figure: Bilingual; day: Bilingual };

const TOKEN = /[{｛]([A-HJ-MＡ-ＨＪ-Ｍ])([:：]day)?[}｝]/gu;

/** Full-width signs are read as the narrow ones, as Japanese keyboards type them. */
export function piecesOf(wording: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const match of wording.matchAll(TOKEN)) {
    if (match.index > at) pieces.push({ kind: "words", text: wording.slice(at, match.index) });
    const letter = (match[1] ?? "").normalize("NFKC") as FigureLetter;
    pieces.push({ kind: match[2] === undefined ? "figure" : "day", letter });
    at = match.index + match[0].length;
  }
  if (at < wording.length) pieces.push({ kind: "words", text: wording.slice(at) });
  return pieces;
}

/** The text as it is kept: written by its pieces, so that one text has one form. */
export const wordingOf = (pieces: readonly TextPiece[]): string =>
  pieces.map((piece) => (piece.kind === "words" ? piece.text : tokenOf(piece))).join("");

export const tokenOf = ({ kind, letter }: Exclude<TextPiece, { kind: "words" }>): string =>
  kind === "day" ? `{${letter}:day}` : `{${letter}}`;

/** The letters that a text uses, each once. */
export function lettersIn(wording: string): FigureLetter[] {
  const used = piecesOf(wording).flatMap((piece) => (piece.kind === "words" ? [] : [piece.letter]));
  return FIGURE_LETTERS.filter((letter) => used.includes(letter));
}

/** Null where a letter stands for nothing: what cannot be said whole is not said. */
export function saidText(
  wording: string,
  written: readonly WrittenFigure[],
  language: Language,
): string | null {
  let said = "";
  for (const piece of piecesOf(wording)) {
    if (piece.kind === "words") {
      said += piece.text;
      continue;
    }
    const found = written.find(({ letter }) => letter === piece.letter);
    if (found === undefined) return null;
    said += found[piece.kind][language];
  }
  return said;
}
