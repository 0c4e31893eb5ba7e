import type { CsvBytes, CsvFile } from "~/reports/report/csv-file";

/** A CSV file to save under a name. */
export function csvAnswer(fileName: string, content: CsvFile | CsvBytes): Response {
  return new Response(content, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
    },
  });
}
