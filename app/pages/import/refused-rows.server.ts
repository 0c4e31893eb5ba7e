/**
 * Rows of an import that were refused, or are asked, as they came, each with what is wrong: to be mended and brought
 * again. A file of them is read like the one they are from; the columns of the reasons are none of the kind.
 */
import type { Context } from "~/context/context.server";
import type { ImportColumn } from "~/domain/import/import-kind";
import { importReason } from "~/i18n/import/import-reason";
import { importRefusedText } from "~/i18n/import/import-refused-text";
import { listImportRows, type StoredRow } from "~db/queries/import/import-rows";
import type { StoredImport } from "~db/queries/import/imports";

const AT_ONCE = 1_000;

/** Its first row is the header. */
export async function readRefusedRows(
  { db, language }: Context,
  { id, kind, understood, mapping }: StoredImport,
  columns: readonly ImportColumn[],
): Promise<string[][]> {
  const t = importRefusedText[language];
  const header = understood?.header ?? [];
  const nameOf = (key: string) => mapping?.[key] ?? columns.find((of) => of.key === key)?.names[0];
  const reasonOf = ({ findings, column, reason, value, otherRow }: StoredRow) =>
    (findings?.length ? findings : [{ column, reason: reason ?? "", value: value ?? "" }])
      .map((found) =>
        t.reason({
          column: found.column === null ? null : (nameOf(found.column) ?? found.column),
          words: importReason(kind, found.reason, language),
          otherRow,
        }),
      )
      .join(t.between);
  const table = [[...header, t.rowHead, t.reasonHead]];
  for (let after = 0; ; ) {
    const question = { outcomes: ["refused", "asked"] as const, after };
    const rows = await listImportRows(db.read, id, question, AT_ONCE);
    for (const row of rows) {
      const cells = header.map((_, at) => row.cells[at] ?? "");
      table.push([...cells, String(row.row), reasonOf(row)]);
    }
    const last = rows.at(-1)?.row;
    if (last === undefined || rows.length < AT_ONCE) return table;
    after = last;
  }
}
