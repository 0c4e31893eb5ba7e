/** The files of a frozen report beside its record, each made from the record alone: the one list of them. P162 */
import type { FrozenReport } from "~/domain/submission/frozen-report";
import type { ReportFileName } from "~/domain/submission/report-file-name";
import { frozenCsv } from "~/reports/submission/frozen-csv";

export type Frozen = { report: FrozenReport; sha256: string };

const inUtf8 = (text: string) => new TextEncoder().encode(text);

export const REPORT_FILES = {
  "report.csv": async ({ report }: Frozen) => inUtf8(frozenCsv(report)),
} satisfies Partial<Record<ReportFileName, (frozen: Frozen) => Promise<Uint8Array>>>;
