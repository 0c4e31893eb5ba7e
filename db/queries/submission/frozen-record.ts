/** The record of a frozen submission, as it was stored: the bytes of its `report.json`. */
import type { FrozenReport } from "~/domain/submission/frozen-report";
import type { Handle } from "../../client";
import { readFileParts } from "../file/file-parts";
import { listReportFiles } from "./submissions";

/** Null where it is not frozen. */
export async function findFrozenRecord(
  db: Handle,
  submissionId: number,
): Promise<FrozenReport | null> {
  const files = await listReportFiles(db, submissionId);
  const record = files.find(({ name }) => name === "report.json");
  if (record === undefined) return null;
  const parts: Buffer[] = [];
  for await (const part of readFileParts(db, record.hash)) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString("utf8")) as FrozenReport;
}
