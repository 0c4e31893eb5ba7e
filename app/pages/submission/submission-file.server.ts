/** One file of a frozen report, as it was stored, and what it is called where it is saved. P162, P163 */
import type { Context } from "~/context/context.server";
import { reportFileName } from "~/domain/submission/report-file-name";
import { shortCode } from "~/domain/submission/short-code";
import type { OpenedFile } from "~/http/report-file-answer.server";
import { submissionTitle } from "~/reports/submission/submission-title";
import { readFileParts } from "~db/queries/file/file-parts";
import { findSubmission, listReportFiles } from "~db/queries/submission/submissions";
import { openableFiles } from "./openable-files.server";

/** Null where there is none; "closed" where this person may not open it. */
export async function readSubmissionFile(
  ctx: Context,
  id: number,
  asked: string,
): Promise<OpenedFile | "closed" | null> {
  const fileName = reportFileName(asked);
  const stored = await findSubmission(ctx.db.read, id);
  if (fileName === null || stored === null || stored.sha256 === null) return null;
  const files = await openableFiles(ctx, id, await listReportFiles(ctx.db.read, id));
  const file = files.find(({ name }) => name === fileName);
  if (file === undefined) return null;
  if (file.closed) return "closed";
  const { hash, bytes } = file;
  const [, ending = ""] = fileName.split(".");
  const code = shortCode(stored.sha256);
  return {
    ...{ hash, bytes, ending },
    plain: `kusanone-${stored.from}-${stored.to}-${code}.${ending}`,
    name: `${submissionTitle(stored, ctx.language)}_${code}.${ending}`,
    parts: readFileParts(ctx.db.read, hash),
  };
}
