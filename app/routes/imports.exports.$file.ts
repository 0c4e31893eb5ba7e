/** /imports/exports/sites.csv: everything of a kind that the register has. Its import changes nothing. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { kindFile } from "~/domain/import/kind-file";
import { authorize, forbidden, found } from "~/http/authorize.server";
import { tableAnswer } from "~/http/table-answer.server";
import { exportKind } from "~/operations/import/export-kind.server";
import { OWN_SOURCE } from "~/operations/import/kind/importer";
import { longTableFile } from "~/reports/table-file";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "import.make");
  const { kind, ending } = found(kindFile(params.file ?? ""));
  const table = exportKind(ctx, kind, ctx.language);
  if (!table.ok && table.reason === "forbidden") throw forbidden();
  const file = await longTableFile(ending, found(table.ok ? table.value : null));
  // By this beginning of its name the file is known as our own when it is imported.
  return tableAnswer(`${OWN_SOURCE}-${kind}`, file);
}
