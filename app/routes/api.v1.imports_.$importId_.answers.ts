/** POST /api/v1/imports/:id/answers [{ row, choice }]: what its rows ask. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "~/domain/value/id-of";
import { parseImportAnswers } from "~/forms/import-answers.server";
import { answerAccepted, badRequest, notFoundApi, refuseMethod } from "~/http/api-answer.server";
import { authorizeApi, authorizeApiWrite } from "~/http/authorize-api.server";
import { answeredImport } from "~/http/import-answered.server";
import { importApiText } from "~/i18n/import/import-api-text";
import { answerRows } from "~/operations/import/answer-rows.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "import.make");
  return refuseMethod(ctx.language, "POST");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorizeApiWrite(request, "import.make");
  const t = importApiText[ctx.language];
  const id = idOf(params.importId ?? "");
  if (request.method !== "POST") return refuseMethod(ctx.language, "POST");
  if (id === null) return notFoundApi(ctx.language);
  const answers = parseImportAnswers(await request.text());
  if (answers === null) return badRequest(t.answersMalformed);
  const verdict = answeredImport(await answerRows(ctx, { id, answers }), ctx.language);
  if (verdict.ok) return answerAccepted({ id });
  return badRequest(t.answersRefused(verdict.refused.map(({ row }) => row).join(", ")));
}
