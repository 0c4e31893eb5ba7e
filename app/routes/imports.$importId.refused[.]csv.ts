/** /imports/:importId/refused.csv: rows that were refused or are asked, each with its reason, to be mended and brought again. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { tableAnswer } from "~/http/table-answer.server";
import { columnsOf } from "~/operations/import/importers";
import { openedImport } from "~/pages/import/import-screens.server";
import { readRefusedRows } from "~/pages/import/refused-rows.server";
import { tableFile } from "~/reports/table-file";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "import.make");
  const stored = await openedImport(ctx, pathId(params.importId));
  const table = await readRefusedRows(ctx, stored, columnsOf(stored.kind));
  return tableAnswer(`refused-rows-${stored.id}`, tableFile("csv", table));
}
