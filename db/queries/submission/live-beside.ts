/** What is registered now of a period, to be compared with what a frozen report knew of it. P170, P171 */
import type { DraftReader } from "~/domain/approval/approval";
import type { Period } from "~/domain/day/calendar-date";
import { CODE_VERSION } from "~/domain/submission/code-version";
import type { FrozenReport, ReportBasis } from "~/domain/submission/frozen-report";
import type { Database } from "../../client";
import { readUnchanged } from "../store/read-unchanged";
import { liveReport } from "./live-report";

type Asked = { period: Period; now: Date; reader: DraftReader; secrets?: boolean };

/** With what the frozen one knows in its period: else an event that has moved out of it would seem to have gone. `reader`: P185. */
export async function readLiveBeside(
  db: Pick<Database, "read" | "writeKeepingAnswers">,
  frozen: FrozenReport | null,
  { period, now, reader, secrets = true }: Asked,
): Promise<ReportBasis> {
  const alsoEvents = frozen?.events.map(({ id }) => id) ?? [];
  const question = { period, asOf: now, code: CODE_VERSION, alsoEvents, figuresOnly: true };
  const read = { ...question, reader, secrets };
  return await readUnchanged(db, (handle) => liveReport(handle, read));
}
