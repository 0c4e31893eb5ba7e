/** A difference as the API answers it, keyed by the codes of the field. P170 */
import { type DifferenceFacts, namedRows } from "./difference-rows";

export function differenceAnswer(facts: DifferenceFacts, origin: string) {
  const { question, a, b } = facts;
  return {
    by: question.by,
    restatedUnder: question.under,
    a: { period: a.period, asOf: a.asOf, rules: a.rules },
    b: { period: b.period, asOf: b.asOf, rules: b.rules },
    rows: namedRows(facts).map(({ axis, key, figure, a: was, b: is, parts, residual, label }) => ({
      ...{ axis, key, label, figure, a: was, b: is },
      parts: parts.map(({ reason, change, rowsUrl }) => ({
        ...{ reason, change, rowsUrl: `${origin}${rowsUrl}` },
      })),
      residual,
    })),
  };
}
export type DifferenceAnswer = ReturnType<typeof differenceAnswer>;
