/** Answers of the API: JSON that no cache keeps, and refusals that name the parameter. */
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
  refusals: readonly (QuestionRefusal | PageRefusal)[],
  language: Language,
): Response {
  const t = apiText[language];
  const details = refusals.map(({ field, value, reason }) =>
    t.refused(field, value, t.reason[reason]),
  );
  return badRequest(details.join(" "));
}

/** The API is for reading only. */
export function refuseMethod(language: Language): Response {
  const detail = apiText[language].readOnly;
  return problem({ status: 405, title: "Method Not Allowed", detail }, { Allow: "GET" });
}

function badRequest(detail: string): Response {
  return problem({ status: 400, title: "Bad Request", detail });
}
