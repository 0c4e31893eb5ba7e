/** A submission as the API answers it: where it stands, what counted it, and its figures by every axis. P162 */
import type { Period } from "~/domain/day/calendar-date";
import { shortCode } from "~/domain/submission/short-code";
import type { SubmissionState } from "~/domain/submission/submission-state";
import { lineAnswer, PRINTED_NOTE } from "~/reports/report/report-answer";
import { linesOf, type ReportTable } from "~/reports/report/report-table";

export type AnsweredSubmission = {
  id: number;
  state: SubmissionState;
  period: Period;
  rules: string;
  code: string;
  /** Null until it is frozen. */
  sha256: string | null;
  frozenAt: Date | null;
};

export function submissionAnswer(
  { sha256, frozenAt, ...submission }: AnsweredSubmission,
  { tables, containsFictional }: { tables: readonly ReportTable[]; containsFictional: boolean },
  origin: string,
) {
  const [first] = tables;
  const total = first === undefined ? undefined : linesOf(first, "total")[0];
  if (first === undefined || total === undefined) throw new Error("A submission has no total");
  return {
    ...submission,
    ...{ sha256, shortCode: sha256 === null ? null : shortCode(sha256) },
    frozenAt: frozenAt?.toISOString() ?? null,
    figures: {
      asOf: first.asOf.toISOString(),
      containsFictional,
      printedNote: PRINTED_NOTE,
      ...lineAnswer(total, origin),
      by: Object.fromEntries(
        tables.map((table) => [
          table.axis,
          linesOf(table, "row").map((line) => ({
            ...{ key: line.key, label: line.label },
            ...lineAnswer(line, origin),
          })),
        ]),
      ),
    },
  };
}
