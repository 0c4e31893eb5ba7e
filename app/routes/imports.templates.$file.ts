/** /imports/templates/sites.xlsx: the columns of a kind with one filled row, to begin a table from. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { kindFile } from "~/domain/import/kind-file";
import { authorize, found } from "~/http/authorize.server";
import { tableAnswer } from "~/http/table-answer.server";
import { templateOfKind } from "~/operations/import/export-kind.server";
import { tableFile } from "~/reports/table-file";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language } = await authorize(request, "import.make");
  const { kind, ending } = found(kindFile(params.file ?? ""));
  const table = templateOfKind(kind, language);
  return tableAnswer(`template-${kind}`, tableFile(ending, found(table.ok ? table.value : null)));
}
