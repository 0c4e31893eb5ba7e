/** A paper as it is laid on its pages, for the screen: the same pages as its PDF has. */
import type { LaidPaper } from "./laid-page";
import { layPaper } from "./lay-paper";
import type { Paper } from "./paper";
import { paperFaces } from "./paper-faces";
import { printed } from "./printable";

export function laidPages(paper: Paper): LaidPaper["pages"] {
  const { measure, covers } = paperFaces();
  return layPaper(printed(paper, covers), measure).pages;
}
