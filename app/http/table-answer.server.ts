/** A table to save under a name, without its ending, in letters that every program reads. */
import type { TableFile } from "~/reports/table-file";
import { csvAnswer } from "./csv-answer.server";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function tableAnswer(name: string, file: TableFile): Response {
  if (file.ending === "csv") return csvAnswer(`${name}.csv`, file.content);
  return new Response(Buffer.from(file.content), {
    headers: {
      "Content-Type": WORKBOOK,
      "Content-Disposition": `attachment; filename="${name}.xlsx"`,
    },
  });
}
