/**
 * What a row below the header is: data, a note or a total. Only what cannot be data is set apart: a note stands by
 * itself, and of a total nothing but its label is text. Whatever is set apart is said.
 */
import type { RowKind } from "./understood-file";

/** 注, ※, Note: and the like; 注文 is none. */
const NOTE =
  /^[([【〔〈]?\s*(?:※|\*|注(?:\s*[\d一二三四五六七八九十①-⑳]|[)\]】〕〉:、,．.\s]|$)|注記|(?:備考|出典|資料)\s*[)\]】:]|(?:foot)?notes?\s*(?:\d|[:.)]|$)|sources?\s*:)/i;
/** The sign in a cell of its own, its text in the next. */
const NOTE_SIGN = /^[([【〔〈]?\s*(?:※|\*|注記?|(?:foot)?notes?)\s*\d*\s*[)\]】〕〉:.]*$/i;
const TOTAL = /^(?:総?合計|総計|小計|累計|計|(?:grand|sub)?-?totals?)$/i;
/** A company or a measure may be called Total; behind another text only these are sums. */
const TOTAL_BEHIND = /^(?:総?合計|総計|小計|計|sub-?totals?)$/i;

/** A figure with its unit, or a sign that there is none. */
const FIGURE =
  /^(?:約|[-+△▲$¥€£(])*\s*\d[\d.,]*\s*(?:%|人|名|件|円|ドル|千|百万|万|億|社|校|回|か所|箇所|以上|\))*$/;
const NO_FIGURE = /^(?:[-‐-―−ーx…*・.]+|\(?[dn]\)?|n\/?a)$/i;

/** `lone`: a single cell is filled; a note where no data follows. */
export function rowKindOf(cells: readonly string[], width: number): RowKind | "lone" {
  const filled = cells.filter((cell) => cell.trim() !== "").map(plain);
  const [first = "", second = ""] = filled;
  if (filled.length === 1 && NOTE.test(first)) return "note";
  if (filled.length === 2 && width >= 3 && NOTE_SIGN.test(first)) return "note";
  if (isTotal(filled, first, second)) return "total";
  return filled.length === 1 && width >= 3 ? "lone" : "data";
}

function isTotal(filled: readonly string[], first: string, second: string): boolean {
  const label = (text: string) => text.replace(/[\s:()]/g, "");
  if (TOTAL.test(label(first))) return filled.slice(1).every(isFigure);
  return TOTAL_BEHIND.test(label(second)) && filled.length > 2 && filled.slice(2).every(isFigure);
}

const plain = (text: string): string => text.normalize("NFKC").trim();
const isFigure = (text: string): boolean => FIGURE.test(text) || NO_FIGURE.test(text);
