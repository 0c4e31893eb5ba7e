/** An export read back by its importer, row by row, as the engine compares: for tests of importers without a job. */
import { parse } from "csv-parse/sync";
import { expect } from "vitest";
import type { Context } from "~/context/context.server";
import type { TypedColumn } from "~/domain/import/typed-columns";
import type { Language } from "~/domain/value/language";
import type { EntryOf, Importer } from "~/operations/import/kind/importer";
import { importCsv } from "~/reports/import-csv";

/** Rows of a file by the keys of the columns that its heads name. */
export function rowsOfFile<Key extends string>(
  text: string,
  columns: readonly TypedColumn<Key>[],
): Map<Key, string>[] {
  const [heads = [], ...lines] = parse(text, { bom: true }) as string[][];
  const keys = heads.map((head) => columns.find(({ names }) => names.includes(head))?.key ?? null);
  return lines.map(
    (cells) =>
      new Map(
        keys.flatMap((key, at) => (key === null ? [] : [[key, (cells[at] ?? "").trim()] as const])),
      ),
  );
}

export async function knowledgeOf<Key extends string, Entry extends EntryOf<Key>, Known>(
  importer: Importer<Key, Entry, Known>,
  ctx: Context,
  source = "kusanone",
): Promise<Known> {
  const question = { importId: 1, source, onlyJapanese: false, fiscalYear: null, now: new Date() };
  return await importer.know(ctx.db.read, { ...question, language: ctx.language, user: ctx.user });
}

/** Exports everything, reads the file back, and answers what would change: nothing, of an export of ours. */
export async function changesOfExport<Key extends string, Entry extends EntryOf<Key>, Known>(
  importer: Importer<Key, Entry, Known>,
  columns: readonly TypedColumn<Key>[],
  ctx: Context,
  language: Language,
) {
  const exported: { id: string; entry: Entry }[] = [];
  for await (const some of importer.all(ctx.db.read, ctx.user)) exported.push(...some);
  const file = importCsv(
    columns,
    exported,
    ({ entry }) => entry as Record<string, unknown>,
    language,
  );
  const known = await knowledgeOf(importer, { ...ctx, language });
  const rows = rowsOfFile(file, columns);
  expect(rows).toHaveLength(exported.length);
  const changes: string[] = [];
  for (const [at, cells] of rows.entries()) {
    const read = importer.read(cells, new Map(), known);
    if (read.outcome !== "read") {
      changes.push(`row ${at + 1}: ${JSON.stringify(read)}`);
      continue;
    }
    const id = (await importer.find(ctx.db.read, [read.key])).get(read.key);
    if (id !== exported[at]?.id) changes.push(`row ${at + 1} is ${id}, was ${exported[at]?.id}`);
    const former = (await importer.load(ctx.db.read, [id ?? ""])).get(id ?? "");
    if (former === undefined) continue;
    const whole = { ...former, ...read.entry };
    for (const { key } of columns)
      if (importer.cell(former, key) !== importer.cell(whole, key))
        changes.push(
          `row ${at + 1}, ${key}: ${importer.cell(former, key)} → ${importer.cell(whole, key)}`,
        );
  }
  return { changes, rows: rows.length };
}
