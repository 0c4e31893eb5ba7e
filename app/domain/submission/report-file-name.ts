/** The files of a frozen report, in the order in which they are made and shown. The first is the record itself. */
export const REPORT_FILE_NAMES = [
  ...(["report.json", "report.csv", "report.xlsx", "report.docx", "report.pdf"] as const),
] as const;
export type ReportFileName = (typeof REPORT_FILE_NAMES)[number];

export function reportFileName(text: string): ReportFileName | null {
  return REPORT_FILE_NAMES.find((name) => name === text) ?? null;
}
