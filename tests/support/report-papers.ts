/** Papers for tests, of records made by hand, and every file that is made of one. */
import { createHash } from "node:crypto";
import type { FrozenReport } from "~/domain/submission/frozen-report";
import type { Language } from "~/domain/value/language";
import type { Paper } from "~/reports/paper/paper";
import { paperCsvs } from "~/reports/paper/paper-csv";
import { paperDocx } from "~/reports/paper/paper-docx";
import type { PaperQuestion } from "~/reports/paper/paper-facts";
import { paperPdf } from "~/reports/paper/paper-pdf";
import { paperXlsx } from "~/reports/paper/paper-xlsx";
import { reportPaper } from "~/reports/paper/report-paper";

export function paperOf(
  report: FrozenReport,
  language: Language = "ja",
  more: Partial<PaperQuestion> = {},
): Paper {
  const asked = { code: "7F3A-91C2", number: null, lines: [], before: null, finished: null };
  return reportPaper({ report, ...asked, ...more }, language);
}

/** The hash of every file of a paper, by its name. */
export async function hashesOf(paper: Paper): Promise<Record<string, string>> {
  const csv = paperCsvs(paper).map(({ name, content }) => [`${name}.csv`, content] as const);
  const files = {
    docx: paperDocx(paper),
    pdf: await paperPdf(paper),
    xlsx: paperXlsx(paper),
    ...Object.fromEntries(csv),
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      createHash("sha256").update(content).digest("hex"),
    ]),
  );
}

/** Every text that a paper prints, in its order. */
export function textsOf(paper: Paper): string[] {
  return paper.parts.flatMap(({ number, title, lines, blocks }) => [
    ...[number, title, ...lines],
    ...blocks.flatMap((block) => {
      if (block.kind === "chart") return [block.chart.title, block.chart.words];
      if (block.kind === "map")
        return [block.map.words, ...block.map.legend.map(({ label }) => label)];
      if (block.kind === "beside")
        return [block.drawing.words, ...block.rows.flatMap(({ label, text }) => [label, text])];
      if (block.kind !== "table") return [block.text];
      const { columns, rows } = block.table;
      return [...columns.map(({ label }) => label), ...rows.flatMap(({ cells }) => cells)];
    }),
  ]);
}
