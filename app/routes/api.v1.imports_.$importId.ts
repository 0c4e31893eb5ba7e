/** GET /api/v1/imports/:id?outcome=&after=&limit=: where an import stands, its counts and a page of its rows. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { parseRowsQuestion } from "~/domain/api-import";
import { idOf } from "~/domain/value/id-of";
import { answerJson, notFoundApi, refuseMethod, refuseQuestion } from "~/http/api-answer.server";
import { authorizeApi, authorizeApiWrite } from "~/http/authorize-api.server";
import { answeredImport } from "~/http/import-answered.server";
import { readImportAnswer } from "~/pages/import/import-answer.server";
import { findOpenedImport } from "~/pages/import/opened-import.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "import.make");
  const id = idOf(params.importId ?? "");
  if (id === null) return notFoundApi(ctx.language);
  const opened = answeredImport(await findOpenedImport(ctx, id), ctx.language);
  const question = parseRowsQuestion(new URL(request.url).searchParams);
  if (!question.ok) return refuseQuestion(question.refusals, ctx.language);
  return answerJson(await readImportAnswer(ctx, opened.value, question));
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApiWrite(request, "import.make");
  return refuseMethod(ctx.language);
}
