/** A difference as a file: a line per part, and one for a figure that did not change. N10, P170 */
import type { Language } from "~/domain/value/language";
import { differenceText } from "~/i18n/submission/difference-text";
import { type CsvFile, csvFile } from "~/reports/report/csv-file";
import { type DifferenceFacts, namedRows } from "./difference-rows";

const COLUMNS = [
  ...["axis", "key", "row", "figure", "a", "b", "difference"],
  ...["reason", "reason_name", "change", "events", "residual"],
  ...["a_from", "a_to", "a_as_of", "b_from", "b_to", "b_as_of", "rows_url"],
];

export function differenceCsv(facts: DifferenceFacts, language: Language): CsvFile {
  const { a, b } = facts;
  const periods = [a.period.from, a.period.to, a.asOf, b.period.from, b.period.to, b.asOf];
  const { reason: names } = differenceText[language];
  const lines = namedRows(facts).flatMap((row) => {
    const of = [row.axis, row.key, row.label[language], row.figure, row.a, row.b, row.b - row.a];
    if (row.parts.length === 0)
      return [[...of, null, null, null, null, row.residual, ...periods, null]];
    return row.parts.map(({ reason, change, events, rowsUrl }) => [
      ...[...of, reason, names[reason], change, events, row.residual, ...periods, rowsUrl],
    ]);
  });
  return csvFile([COLUMNS, ...lines]);
}
