/** A difference as every view of it draws it: named rows in official order, each part with the way to its events. N10, P170 */
import { compareText } from "~/domain/day/calendar-date";
import type { DifferencePart, DifferenceRow } from "~/domain/submission/difference";
import { type DifferenceQuestion, differenceParams } from "~/domain/submission/difference-question";
import type { FrozenReport } from "~/domain/submission/frozen-report";
import type { Bilingual } from "~/domain/value/language";
import { differenceNames } from "./difference-names";

export type NamedPart = Omit<DifferencePart, "events"> & { events: number; rowsUrl: string };
export type NamedRow = Omit<DifferenceRow, "parts"> & { label: Bilingual; parts: NamedPart[] };

export type DifferenceFacts = {
  question: DifferenceQuestion;
  a: FrozenReport;
  b: FrozenReport;
  rows: readonly DifferenceRow[];
};

/** The address where the events of a part are listed: a path, so that files are the same anywhere. */
export function partUrl(
  question: DifferenceQuestion,
  { key, figure }: Pick<DifferenceRow, "key" | "figure">,
  { reason }: Pick<DifferencePart, "reason">,
): string {
  const params = differenceParams(question);
  for (const [name, value] of Object.entries({ key, figure, reason })) params.set(name, value);
  return `/submissions/difference/events?${params}`;
}

export function namedRows({ question, a, b, rows }: DifferenceFacts): NamedRow[] {
  const names = differenceNames({ a, b }, question.by, new Set(rows.map(({ key }) => key)));
  const order = new Map([...names.keys()].map((key, at) => [key, at]));
  const placeOf = (key: string) => order.get(key) ?? names.size;
  return [...rows]
    .sort((one, other) => placeOf(one.key) - placeOf(other.key) || compareText(one.key, other.key))
    .map((row) => ({
      ...row,
      label: names.get(row.key) ?? { ja: row.key, en: row.key },
      parts: row.parts.map(({ reason, change, events }) => ({
        ...{ reason, change, events: events.length },
        rowsUrl: partUrl(question, row, { reason }),
      })),
    }));
}
