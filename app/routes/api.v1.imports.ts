/** POST /api/v1/imports?kind=&source=&filter=: a file as the body, to be read and previewed. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { parseImportRequest } from "~/domain/api-import";
import { answerAccepted, conflict, refuseMethod, refuseQuestion } from "~/http/api-answer.server";
import { authorizeApi, authorizeApiWrite } from "~/http/authorize-api.server";
import { RECEIVED_STATUS } from "~/http/file-sink.server";
import { answeredImport } from "~/http/import-answered.server";
import { problem } from "~/http/problem.server";
import { discardFile, receiveFile } from "~/http/received-file.server";
import { fileReceivedText } from "~/i18n/file-received-text";
import { importApiText } from "~/i18n/import/import-api-text";
import { startImport } from "~/operations/import/start-import.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "import.make");
  return refuseMethod(ctx.language, "POST");
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApiWrite(request, "import.make");
  const { language } = ctx;
  if (request.method !== "POST") return refuseMethod(language, "POST");
  const asked = parseImportRequest(new URL(request.url).searchParams);
  if (!asked.ok) return refuseQuestion(asked.refusals, language);
  const received = await receiveFile(request);
  if (!received.ok) {
    const detail = fileReceivedText[language][received.reason];
    return problem({ status: RECEIVED_STATUS[received.reason], title: "Not Received", detail });
  }
  try {
    const { kind, source, onlyJapanese } = asked;
    const file = { ...received.value, name: received.value.name || "file" };
    const verdict = await startImport(ctx, { kind, source, onlyJapanese, file });
    const started = answeredImport(verdict, language);
    return started.ok
      ? answerAccepted({ id: started.id })
      : conflict(importApiText[language][started.reason]);
  } finally {
    await discardFile(received.value.path);
  }
}
