/** All rows of what a kind exports, its header first. */
import type { ImportKind } from "~/domain/import/import-kind";
import type { Language } from "~/domain/value/language";
import { exportKind, type KindTable } from "~/operations/import/export-kind.server";

export async function exportedTable(
  ctx: Parameters<typeof exportKind>[0],
  kind: ImportKind,
  language: Language,
): Promise<KindTable> {
  const rows = exportKind(ctx, kind, language);
  if (!rows.ok) throw new Error(rows.reason);
  const table: KindTable = [];
  for await (const some of rows.value) table.push(...some);
  return table;
}
