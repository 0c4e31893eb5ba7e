/** The verdict of an operation on a submission, as the API answers it: 404, 403 and 409 in words. P161 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import type { FreezeRefusal } from "~/domain/submission/freezing";
import type { Language } from "~/domain/value/language";
import type { Refusal } from "~/domain/value/verdict";
import { groupDigits } from "~/domain/value/whole-number";
import { apiAccessText } from "~/i18n/api-access-text";
import { submissionApiText } from "~/i18n/submission/submission-api-text";
import { submissionRefusalText } from "~/i18n/submission/submission-refusal-text";
import { submissionText } from "~/i18n/submission/submission-text";
import { countPending } from "~db/queries/submission/pending-events";
import { findSubmission } from "~db/queries/submission/submissions";
import { conflict, notFoundApi } from "./api-answer.server";
import { problem } from "./problem.server";

type Refused = FreezeRefusal | Denial | Refusal<"changed-meanwhile" | "left-out-unsaid">;

export function freezeRefused(verdict: Refused, language: Language): Response {
  const { reason } = verdict;
  if (reason === "not-found") return notFoundApi(language);
  if (reason === "forbidden") return denied(apiAccessText[language].forbidden);
  const words = submissionRefusalText[language][reason];
  if (reason === "only-drafter") return denied(words);
  if (!("pending" in verdict)) return conflict(words);
  return conflict(submissionText[language].pending(groupDigits(verdict.pending)), {
    pending: verdict.pending,
  });
}

const denied = (detail: string) => problem({ status: 403, title: "Forbidden", detail });

/** As `awaitFreezing` of the operations answers. */
type FreezingProblem = "pending-events" | "failed" | "still-going";

/** It was begun, and did not end in a frozen report. */
export async function freezingEnded(
  { db, language }: Pick<Context, "db" | "language">,
  id: number,
  end: FreezingProblem,
): Promise<Response> {
  const t = submissionApiText[language];
  if (end === "pending-events") {
    const stored = await findSubmission(db.read, id);
    const pending = stored === null ? 0 : await countPending(db.read, stored);
    return freezeRefused({ ok: false, reason: end, pending }, language);
  }
  const headers = { "Retry-After": "60" };
  return problem({ status: 503, title: "Service Unavailable", detail: t[end] }, headers);
}
