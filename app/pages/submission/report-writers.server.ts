/** The files of a frozen report beside its record, each made from the record alone: the one list of them. P162 */
import type { FrozenReport } from "~/domain/submission/frozen-report";
import { REPORT_FILE_NAMES, type ReportFileName } from "~/domain/submission/report-file-name";
import { shortCode } from "~/domain/submission/short-code";
import type { Paper } from "~/reports/paper/paper";
import { paperDocx } from "~/reports/paper/paper-docx";
import { saidOfReporting } from "~/reports/paper/paper-facts";
import { paperPdf } from "~/reports/paper/paper-pdf";
import { paperXlsx } from "~/reports/paper/paper-xlsx";
import { reportPaper } from "~/reports/paper/report-paper";
import { frozenCsv } from "~/reports/submission/frozen-csv";

export type Frozen = { report: FrozenReport; sha256: string };

const inUtf8 = (text: string) => new TextEncoder().encode(text);

export const REPORT_FILES = {
  "report.csv": async ({ report }: Frozen) => inUtf8(frozenCsv(report)),
  "report.xlsx": async (frozen: Frozen) => paperXlsx(paperOf(frozen)),
  "report.docx": async (frozen: Frozen) => paperDocx(paperOf(frozen)),
  "report.pdf": async (frozen: Frozen) => await paperPdf(paperOf(frozen)),
} satisfies Record<Exclude<ReportFileName, "report.json">, (frozen: Frozen) => Promise<Uint8Array>>;

/** Every file beside the record, one after another, from the bytes of the record. */
export async function* filesOf(
  record: Uint8Array,
  sha256: string,
): AsyncGenerator<{ name: ReportFileName; content: Uint8Array }> {
  const report: FrozenReport = JSON.parse(new TextDecoder().decode(record));
  for (const name of REPORT_FILE_NAMES)
    if (name !== "report.json")
      yield { name, content: await REPORT_FILES[name]({ report, sha256 }) };
}

/** Worked out once for the files of one freezing. */
const papers = new WeakMap<FrozenReport, Paper>();

function paperOf({ report, sha256 }: Frozen): Paper {
  const known = papers.get(report);
  if (known !== undefined) return known;
  const asked = { report, code: shortCode(sha256), number: null, lines: [] };
  const paper = reportPaper({ ...asked, before: null, ...saidOfReporting(report) }, "ja");
  papers.set(report, paper);
  return paper;
}
