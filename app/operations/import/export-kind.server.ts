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
import type { AnyImporter } from "./kind/importer";

/** Its first row is the header. */
export type KindTable = string[][];
/** A table of any length, some rows at a time, its header first. */
export type KindRows = AsyncIterable<KindTable>;

export function exportKind(
  ctx: Pick<Context, "db" | "user">,
  kind: ImportKind,
  language: Language,
): Parsed<KindRows, "kind-missing" | "forbidden"> {
  if (!mayImport(ctx.user, kind)) return refuse("forbidden");
  const importer = importers[kind];
  if (importer === undefined) return refuse("kind-missing");
  return parsed(rowsOf(ctx, importer, headerOf(kind, language)));
}

async function* rowsOf(
  { db, user }: Pick<Context, "db" | "user">,
  importer: AnyImporter,
  header: string[],
): KindRows {
  yield [header];
  for await (const some of importer.all(db.read, user))
    yield some.map(({ id, entry }) =>
      importer.columns.map(({ key, isId }) => (isId ? id : importer.cell(entry, key))),
    );
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
