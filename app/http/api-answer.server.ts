/** Answers of the API: JSON that no cache keeps, and refusals that name the parameter. */

import type { ImportParameterRefusal } from "~/domain/api-import";
import type { PageRefusal } from "~/domain/api-question";
import type { QuestionRefusal } from "~/domain/report-question";
import type { Language } from "~/domain/value/language";
import { apiText } from "~/i18n/api-text";
import { problem } from "./problem.server";

export function answerJson(value: unknown): Response {
  return new Response(JSON.stringify(value), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
    },
  });
}

export function refuseQuestion(
  refusals: readonly (QuestionRefusal | PageRefusal | ImportParameterRefusal)[],
  language: Language,
): Response {
  const t = apiText[language];
  const details = refusals.map(({ field, value, reason }) =>
    t.refused(field, value, t.reason[reason]),
  );
  return badRequest(details.join(" "));
}

/** It is there from now on, at this address. */
export function answerCreated(value: unknown, address: string): Response {
  const headers = { "Content-Type": "application/json; charset=utf-8", Location: address };
  return new Response(JSON.stringify(value), { status: 201, headers });
}

/** It is begun, and goes on in the background. */
export function answerAccepted(value: unknown): Response {
  const headers = { "Content-Type": "application/json; charset=utf-8" };
  return new Response(JSON.stringify(value), { status: 202, headers });
}

export function notFoundApi(language: Language): Response {
  return problem({ status: 404, title: "Not Found", detail: apiText[language].notFound });
}

/** It is not where this could be done. `counted`: numbers that say why, beside the words. */
export function conflict(detail: string, counted: Record<string, number> = {}): Response {
  return problem({ status: 409, title: "Conflict", detail, ...counted });
}

/** What is only read, or only written to. */
export function refuseMethod(language: Language, allowed: "GET" | "POST" = "GET"): Response {
  const detail = allowed === "GET" ? apiText[language].readOnly : apiText[language].writeOnly;
  return problem({ status: 405, title: "Method Not Allowed", detail }, { Allow: allowed });
}

export function badRequest(detail: string): Response {
  return problem({ status: 400, title: "Bad Request", detail });
}
