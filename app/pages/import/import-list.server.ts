/** Imports, newest first: all for the secretariat, of the own organiser for an editor. */
import type { Context } from "~/context/context.server";
import { IMPORT_KINDS } from "~/domain/import/import-kind";
import { mayImport } from "~/domain/import/import-right";
import { idOf } from "~/domain/value/id-of";
import { countImports, type ListedImport, listImports } from "~db/queries/import/imports";
import { listRunningImports, type RunningImport } from "~db/queries/import/running-imports";

const PAGE_SIZE = 50;

export type ImportList = {
  rows: ListedImport[];
  total: number;
  /** `?before=` of the next page; null on the last. */
  older: number | null;
  running: RunningImport[];
};

export async function readImportList(ctx: Context, params: URLSearchParams): Promise<ImportList> {
  const { read } = ctx.db;
  const of = {
    organiser: ctx.user.role === "secretariat" ? null : (ctx.user.organiser ?? ""),
    kinds: IMPORT_KINDS.filter((kind) => mayImport(ctx.user, kind)),
  };
  const olderThan = idOf(params.get("before") ?? "");
  const rows = await listImports(read, { ...of, olderThan }, PAGE_SIZE + 1);
  return {
    rows: rows.slice(0, PAGE_SIZE),
    total: await countImports(read, of),
    older: rows.length > PAGE_SIZE ? (rows[PAGE_SIZE - 1]?.id ?? null) : null,
    running: await listRunningImports(read),
  };
}
