/**
 * What can be imported as a table of its own: everything of a kind, or a template with one filled row. What is exported
 * comes back unchanged. It writes nothing.
 */
import type { Context } from "~/context/context.server";
import type { ImportKind } from "~/domain/import/import-kind";
import { mayImport } from "~/domain/import/import-right";
import type { Language } from "~/domain/value/language";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import { importers } from "./importers";

/** Its first row is the header. */
export type KindTable = string[][];

export async function exportKind(
  { db, user }: Pick<Context, "db" | "user">,
  kind: ImportKind,
  language: Language,
): Promise<Parsed<KindTable, "kind-missing" | "forbidden">> {
  if (!mayImport(user, kind)) return refuse("forbidden");
  const importer = importers[kind];
  if (importer === undefined) return refuse("kind-missing");
  const { columns } = importer;
  const table = [headerOf(kind, language)];
  for await (const some of importer.all(db.read, user))
    for (const { id, entry } of some)
      table.push(columns.map(({ key, isId }) => (isId ? id : importer.cell(entry, key))));
  return parsed(table);
}

export function templateOfKind(
  kind: ImportKind,
  language: Language,
): Parsed<KindTable, "kind-missing"> {
  const columns = importers[kind]?.columns;
  if (columns === undefined) return refuse("kind-missing");
  return parsed([headerOf(kind, language), columns.map(({ example = "" }) => example)]);
}

function headerOf(kind: ImportKind, language: Language): string[] {
  const columns = importers[kind]?.columns ?? [];
  return columns.map(({ names: [ja, en] }) => (language === "ja" ? ja : en));
}
