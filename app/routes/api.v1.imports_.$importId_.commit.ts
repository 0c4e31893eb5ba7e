/** POST /api/v1/imports/:id/commit: in the background. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { parseReasonBody } from "~/forms/import-reason.server";
import { answerImportTurn } from "~/http/answer-import-turn.server";
import { refuseMethod } from "~/http/api-answer.server";
import { authorizeApi, authorizeApiWrite } from "~/http/authorize-api.server";
import { commitImport } from "~/operations/import/commit-import.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "import.make");
  return refuseMethod(ctx.language, "POST");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorizeApiWrite(request, "import.make");
  if (request.method !== "POST") return refuseMethod(ctx.language, "POST");
  const body = parseReasonBody(await request.text());
  const asked = { importId: params.importId, body };
  return await answerImportTurn(ctx.language, asked, (turn) => commitImport(ctx, turn));
}
