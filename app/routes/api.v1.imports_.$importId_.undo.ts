/** POST /api/v1/imports/:id/undo: in the background. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "~/domain/value/id-of";
import { answerAccepted, notFoundApi, refuseMethod } from "~/http/api-answer.server";
import { authorizeApi, authorizeApiWrite } from "~/http/authorize-api.server";
import { answeredImport } from "~/http/import-answered.server";
import { undoImport } from "~/operations/import/undo-import.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "import.make");
  return refuseMethod(ctx.language, "POST");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorizeApiWrite(request, "import.make");
  if (request.method !== "POST") return refuseMethod(ctx.language, "POST");
  const id = idOf(params.importId ?? "");
  if (id === null) return notFoundApi(ctx.language);
  answeredImport(await undoImport(ctx, { id }), ctx.language);
  return answerAccepted({ id });
}
