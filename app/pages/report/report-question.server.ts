/** The question of a report's address, read the same way for page and file. */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { parseReportQuestion, type QuestionVerdict } from "~/domain/report-question";
import { findKnownKeys } from "~db/queries/filter/known-keys";

/** `year` is the one in the path; a year among the parameters would contradict it and is refused. */
export async function readReportQuestion(
  { db, user }: Context,
  request: Request,
  year?: string,
): Promise<QuestionVerdict> {
  const params = new URLSearchParams(new URL(request.url).search);
  if (year !== undefined) params.append("year", year);
  return parseReportQuestion(params, await findKnownKeys(db.read, params), draftReader(user));
}
