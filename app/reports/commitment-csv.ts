/** Commitments of the nation as CSV: keys as the API has them. P105 */
import type { Commitment } from "~/domain/project/project-record";
import { type CsvFile, csvFile } from "./report/csv-file";

const COLUMNS = [
  ...["id", "on", "precision", "what_ja", "what_en", "amount", "qualifier", "unit", "currency"],
  ...["states", "wording", "note", "source", "source_line", "mark"],
];

export function commitmentCsv(commitments: readonly Commitment[]): CsvFile {
  return csvFile([
    COLUMNS,
    ...commitments.map((one) => [
      ...[one.id, one.on, one.precision, one.what.ja, one.what.en, one.amount, one.qualifier],
      ...[one.unit, one.currency, one.states.join(" "), one.wording, one.note],
      ...[one.source, one.sourceLine, one.mark],
    ]),
  ]);
}
