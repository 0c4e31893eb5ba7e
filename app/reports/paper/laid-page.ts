/** Pages as they are laid: marks at their places, each under the element of the paper that it belongs to. */

/** What a mark belongs to, for programs that read aloud. */
export type PageElement = {
  tag: "Document" | "Sect" | "H1" | "H2" | "P" | "Note" | "Table" | "TR" | "TH" | "TD" | "Figure";
  alt?: string;
  /** Of a head: what it heads. */
  scope?: "Column" | "Row";
  children: PageElement[];
};

/** In points, from the top left of the page. */
export type PageMark =
  | { kind: "words"; text: string; x: number; y: number; size: number; bold: boolean }
  | { kind: "line"; from: Point; to: Point; width: number; colour: string }
  | {
      kind: "shape";
      points: readonly Point[];
      fill: string | null;
      width: number;
    }
  | { kind: "dot"; x: number; y: number; radius: number; fill: string }
  | { kind: "box" | "frame"; x: number; y: number; width: number; height: number; colour: string };
export type Point = { x: number; y: number };

/** Null: nobody reads it aloud, like a line, or the head of a table said before. */
export type PagePiece = { element: PageElement | null; marks: PageMark[] };
export type LaidPage = {
  /** Of the part that it belongs to. */
  number: string;
  /** What stands on every page, around what is laid on it. */
  frame: PageMark[];
  pieces: PagePiece[];
};
export type LaidPaper = { document: PageElement; pages: LaidPage[] };

export type FontMeasure = (text: string, size: number, bold: boolean) => number;

/** A4, with the margins of an official paper. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 65,
  right: 530.28,
  top: 84,
  bottom: 772,
};
export const PAGE_WIDTH = PAGE.right - PAGE.left;

export const INK = "#000000";
export const GREY = "#EFEFEF";
export const BAR_GREY = "#5A5A5A";
export const LINE_GREY = "#B8B8B8";

export function elementIn(
  parent: PageElement,
  tag: PageElement["tag"],
  more: Pick<PageElement, "alt" | "scope"> = {},
): PageElement {
  const element: PageElement = { tag, children: [], ...more };
  parent.children.push(element);
  return element;
}
