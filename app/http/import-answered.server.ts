/** The verdict of an operation on an import, as the API answers it: 404, 403 and 409 in words. */
import type { Denial } from "~/context/denial.server";
import type { ImportState } from "~/domain/import/import-state";
import type { Language } from "~/domain/value/language";
import { importApiText } from "~/i18n/import/import-api-text";
import { conflict, notFoundApi } from "./api-answer.server";
import { forbiddenApi } from "./authorize-api.server";

type NotNow = { ok: false; reason: "not-now"; state: ImportState };

export function answeredImport<Answer extends object>(
  verdict: Answer | Denial | NotNow,
  language: Language,
): Exclude<Answer, Denial | NotNow> {
  if ("reason" in verdict && verdict.reason === "not-found") throw notFoundApi(language);
  if ("reason" in verdict && verdict.reason === "forbidden") throw forbiddenApi(language);
  if ("state" in verdict) throw conflict(importApiText[language].notNow(String(verdict.state)));
  return verdict as Exclude<Answer, Denial | NotNow>;
}
