/**
 * A paper as the bytes of a file or as the pages of the screen: the same paper gives the same of both. It is work of a
 * second or more, which the server has done by a thread of its own.
 */
import type { PaperFormat } from "~/domain/meeting/meeting";
import type { MeetingFacts } from "~/reports/meeting/meeting-facts";
import { meetingPaper } from "~/reports/meeting/meeting-paper";
import type { LaidPage } from "~/reports/paper/laid-page";
import { laidPages } from "~/reports/paper/laid-pages";
import type { Paper } from "~/reports/paper/paper";
import { paperDocx } from "~/reports/paper/paper-docx";
import { paperPdf } from "~/reports/paper/paper-pdf";

/** What a thread is handed: a paper, or all that the papers of a meeting are made of. */
export type PaperTask = ({ paper: Paper } | { meeting: MeetingFacts }) & {
  as: PaperFormat | "pages";
};

/** Who makes files and pages, such as a thread of the server. */
export type PaperMaker = {
  file(task: PaperTask & { as: PaperFormat }): Promise<Uint8Array<ArrayBuffer>>;
  pages(task: PaperTask & { as: "pages" }): Promise<LaidPage[]>;
};

/** In the thread of whoever asks. */
export const paperMaker: PaperMaker = {
  file: async (task) => await fileOf(paperOf(task), task.as),
  pages: async (task) => pagesOf(paperOf(task)),
};

const paperOf = (task: PaperTask): Paper =>
  "paper" in task ? task.paper : meetingPaper(task.meeting);

const fileOf = async (paper: Paper, format: PaperFormat): Promise<Uint8Array<ArrayBuffer>> =>
  format === "pdf" ? await paperPdf(paper) : paperDocx(paper);

/** Without what programs read aloud of a PDF: the screen has its words as text. */
const pagesOf = (paper: Paper): LaidPage[] =>
  laidPages(paper).map((page) => ({
    ...page,
    pieces: page.pieces.map(({ marks }) => ({ element: null, marks })),
  }));
