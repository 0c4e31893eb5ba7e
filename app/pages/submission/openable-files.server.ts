/**
 * The files of a frozen report, and which of them this person opens. The record holds every event by itself: where one of
 * them is 機密性3, it opens for the secretariat alone. P163
 */
import type { Context } from "~/context/context.server";
import { can } from "~/domain/people/permissions";
import { REPORT_FILE_NAMES, type ReportFileName } from "~/domain/submission/report-file-name";
import { secretAmong } from "~/domain/submission/secret-among";
import { findFrozenRecord } from "~db/queries/submission/frozen-record";
import type { ReportFile } from "~db/queries/submission/submissions";

/** In the order in which they are made. */
export async function openableFiles(
  ctx: Pick<Context, "db" | "user">,
  submissionId: number,
  files: readonly ReportFile[],
) {
  const closed = await isRecordClosed(ctx, submissionId);
  return REPORT_FILE_NAMES.flatMap((name) => {
    const file = files.find((one) => one.name === name);
    return file === undefined ? [] : [{ ...file, closed: closed && holdsEvents(name) }];
  });
}

const holdsEvents = (name: ReportFileName): boolean => name === "report.json";

async function isRecordClosed({ db, user }: Pick<Context, "db" | "user">, submissionId: number) {
  if (can(user, "submission.edit")) return false;
  const record = await findFrozenRecord(db.read, submissionId);
  return record !== null && secretAmong(record) > 0;
}
