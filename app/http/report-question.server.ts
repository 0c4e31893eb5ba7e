/** The question of a report's address, read the same way for page and file. */
import { parseReportQuestion, type QuestionVerdict } from "~/domain/report-question";
import type { Handle } from "~db/client";
import { findKnownKeys } from "~db/queries/known-keys";

/** `year` is the one in the path; a year among the parameters would contradict it and is refused. */
export async function readReportQuestion(
  db: Handle,
  request: Request,
  year?: string,
): Promise<QuestionVerdict> {
  const params = new URLSearchParams(new URL(request.url).search);
  if (year !== undefined) params.append("year", year);
  return parseReportQuestion(params, await findKnownKeys(db));
}
