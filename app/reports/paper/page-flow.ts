/** Pages that fill from top to bottom: who lays something asks for its height first. */
import {
  elementIn,
  type FontMeasure,
  type LaidPage,
  type LaidPaper,
  PAGE,
  type PageElement,
  type PageMark,
} from "./laid-page";

export type PageFlow = {
  measure: FontMeasure;
  /** Of the part that is being laid. */
  section: PageElement;
  y: number;
  put: (element: PageElement | null, ...marks: PageMark[]) => void;
  /** Is there so much room on the page? */
  holds: (height: number) => boolean;
  turn: () => void;
};

/** Parts one after another, each from the top of a page of its own. */
export function flowPages(
  parts: readonly { number: string }[],
  measure: FontMeasure,
  lay: (flow: PageFlow, at: number) => void,
): LaidPaper {
  const document: PageElement = { tag: "Document", children: [] };
  const pages: LaidPage[] = [];
  for (const [at, { number }] of parts.entries()) {
    const section = elementIn(document, "Sect");
    const flow: PageFlow = {
      measure,
      section,
      y: PAGE.top,
      put: (element, ...marks) => pages.at(-1)?.pieces.push({ element, marks }),
      holds: (height) => flow.y + height <= PAGE.bottom,
      turn: () => {
        pages.push({ number, frame: [], pieces: [] });
        flow.y = PAGE.top;
      },
    };
    flow.turn();
    lay(flow, at);
  }
  return { document, pages };
}
