/** What a program is answered that asks for an import to be written or taken back: 202, since it is done in the background. */
import type { Denial } from "~/context/denial.server";
import type { ImportState } from "~/domain/import/import-state";
import type { CorrectionRefusal } from "~/domain/round/correction";
import { idOf } from "~/domain/value/id-of";
import type { Language } from "~/domain/value/language";
import type { Verdict } from "~/domain/value/verdict";
import { importApiText } from "~/i18n/import/import-api-text";
import { answerAccepted, badRequest, conflict, notFoundApi } from "./api-answer.server";
import { answeredImport } from "./import-answered.server";

type Asked = {
  importId: string | undefined;
  /** The body as it was read: why, where what it touches was signed off. P182 */
  body: { ok: true; reason: string | null } | { ok: false };
};
type TurnVerdict =
  | Verdict<"nothing-to-write" | CorrectionRefusal>
  | { ok: false; reason: "not-now"; state: ImportState };

export async function answerImportTurn(
  language: Language,
  { importId, body }: Asked,
  turn: (asked: { id: number; reason: string | null }) => Promise<TurnVerdict | Denial>,
): Promise<Response> {
  const id = idOf(importId ?? "");
  if (id === null) return notFoundApi(language);
  if (!body.ok) return badRequest(importApiText[language].reasonMalformed);
  const verdict = answeredImport(await turn({ id, reason: body.reason }), language);
  return verdict.ok ? answerAccepted({ id }) : conflict(importApiText[language][verdict.reason]);
}
