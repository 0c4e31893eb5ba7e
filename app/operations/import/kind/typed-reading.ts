/** What the importers of typed columns share: a row as values, and what is wrong with it. */
import type { RowChoice, RowFinding, RowReading } from "~/domain/import/row-reading";
import { readTyped, type TypedColumn } from "~/domain/import/typed-columns";

type Values<Key extends string> = Partial<Record<Key, unknown>>;
type Asked = { column: string; reason: string; choices: readonly RowChoice[] };
type Rest<Entry> =
  | { key: string; entry: Entry }
  | { problems: RowFinding[] }
  | { leftOut: string }
  | { asked: Asked };

/** `rest` looks at the values as a whole: where they lie, what they are known by. */
export function typedReading<Key extends string, Entry extends Values<Key>>(
  columns: readonly TypedColumn<Key>[],
  cells: ReadonlyMap<Key, string>,
  rest: (values: Values<Key>) => Rest<Entry>,
): RowReading<Entry> {
  const { values, problems } = readTyped(columns, cells);
  if (problems.length > 0) return { outcome: "refused", problems };
  const read = rest(values);
  if ("leftOut" in read) return { outcome: "left-out", column: null, reason: read.leftOut };
  if ("asked" in read) return { outcome: "asked", ...read.asked };
  if ("problems" in read) return { outcome: "refused", problems: read.problems };
  return { outcome: "read", key: read.key, externalId: null, entry: read.entry, findings: [] };
}

export const problem = (column: string, reason: string, value: unknown): RowFinding => ({
  ...{ column, reason },
  value: value === null || value === undefined ? "" : String(value),
});

/** Ids as the engine has them, and as the register has them. */
export const numericIds = (ids: readonly string[]): number[] =>
  ids.map(Number).filter((id) => Number.isSafeInteger(id));
