/** /imports/:importId/mapping.json: which column of its file is which, to be used for other files or by other people. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { jsonFileAnswer } from "~/http/json-file-answer.server";
import { pathId } from "~/http/path-id.server";
import { openedImport } from "~/pages/import/import-screens.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "import.make");
  const { kind, source, mapping } = await openedImport(ctx, pathId(params.importId));
  return jsonFileAnswer(`mapping-${kind}`, { kind, source, columns: mapping ?? {} });
}
