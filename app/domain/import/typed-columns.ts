/**
 * Columns of a kind that say how a cell of theirs is read and written.
 *
 * What `write` makes of a value `read` makes the same value of: an export of ours imports to no change.
 */
import { isPartialDay } from "~/domain/day/partial-day";
import { fold } from "~/domain/value/search-text";
import { cleanText } from "~/domain/value/typed-text";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import { parseWholeNumber } from "~/domain/value/whole-number";
import type { ImportColumn } from "./import-kind";
import type { RowFinding } from "./row-reading";

export type TypedColumn<Key extends string = string> = ImportColumn<Key> & {
  read(text: string): Parsed<unknown, string>;
  write(value: unknown): string;
  /** What stands in the filled row of a template. */
  example?: string;
};

type Names = ImportColumn["names"];

const LONGEST = 5_000;
const plain = (value: unknown): string =>
  value === null || value === undefined ? "" : String(value);

/** An empty cell is null: there is nothing. */
function orNull<Value>(
  read: (text: string) => Parsed<Value, string>,
): (text: string) => Parsed<Value | null, string> {
  return (text) => (text.trim() === "" ? parsed(null) : read(text));
}

export function textColumn<Key extends string>(key: Key, names: Names): TypedColumn<Key> {
  return {
    ...{ key, names, write: plain },
    read: orNull((text) => cleanText(text, { max: LONGEST })),
  };
}

export function wholeColumn<Key extends string>(key: Key, names: Names): TypedColumn<Key> {
  const max = Number.MAX_SAFE_INTEGER;
  return {
    ...{ key, names, write: plain },
    read: orNull((text) => parseWholeNumber(text, { max })),
  };
}

/** A number with a point: 149.5. */
export function decimalColumn<Key extends string>(key: Key, names: Names): TypedColumn<Key> {
  return {
    ...{ key, names, write: plain },
    read: orNull((text) => {
      const typed = text.normalize("NFKC").trim();
      return /^-?\d{1,12}(\.\d{1,6})?$/.test(typed)
        ? parsed(Number(typed))
        : refuse("number-malformed");
    }),
  };
}

/** A day, a month or a year: 2026-03-19, 2026-03, 2026. */
export function partialDayColumn<Key extends string>(key: Key, names: Names): TypedColumn<Key> {
  return {
    ...{ key, names, write: plain },
    read: orNull((text) => {
      const typed = text.normalize("NFKC").trim().replaceAll("/", "-");
      return isPartialDay(typed) ? parsed(typed) : refuse("day-malformed");
    }),
  };
}

/** One of a list, by its code or by another name of it. */
export function choiceColumn<Key extends string>(
  key: Key,
  names: Names,
  values: readonly string[],
  others: Readonly<Record<string, string>> = {},
): TypedColumn<Key> {
  const known = new Map([...values.map((value) => [fold(value), value] as const)]);
  for (const [name, value] of Object.entries(others)) known.set(fold(name), value);
  return {
    ...{ key, names, write: plain },
    read: orNull((text) => {
      const value = known.get(fold(text));
      return value === undefined ? refuse("unknown") : parsed(value);
    }),
  };
}

const YES = ["1", "true", "yes", "y", "はい", "○", "有"].map(fold);
const NO = ["0", "false", "no", "n", "いいえ", "×", "無"].map(fold);

/** An empty cell says no. */
export function flagColumn<Key extends string>(key: Key, names: Names): TypedColumn<Key> {
  return {
    ...{ key, names },
    read(text) {
      const typed = fold(text);
      if (YES.includes(typed)) return parsed(true);
      return typed === "" || NO.includes(typed) ? parsed(false) : refuse("unknown");
    },
    write: (value) => (value === true ? "1" : "0"),
  };
}

/**
 * Several things in one cell, one on a line, its parts between bars: `GA | 600000000 | about | USD`. Each part is a column
 * of its own; a missing one is empty, and empty ones at the end are left away. A bar or a backslash stands behind a
 * backslash, and so does n for a line break.
 */
export function listColumn<Key extends string>(
  key: Key,
  names: Names,
  parts: readonly TypedColumn[],
): TypedColumn<Key> {
  return {
    ...{ key, names },
    read(text) {
      const items: Record<string, unknown>[] = [];
      for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== "")) {
        const cells = splitBars(line);
        if (cells.length > parts.length) return refuse("list-too-wide");
        const item: Record<string, unknown> = {};
        for (const [at, part] of parts.entries()) {
          const cell = cells[at] ?? "";
          const value = part.read(cell);
          if (!value.ok) return value;
          if (value.value === null && part.required) return refuse("list-part-missing");
          item[part.key] = value.value;
        }
        items.push(item);
      }
      return parsed(items);
    },
    write(value) {
      if (!Array.isArray(value)) return "";
      return value
        .map((item: Record<string, unknown>) => {
          const cells = parts.map((part) => escapeBars(part.write(item[part.key])));
          while (cells.at(-1) === "") cells.pop();
          return cells.join(" | ");
        })
        .join("\n");
    },
  };
}

const escapeBars = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll(/\r?\n/g, "\\n");

function splitBars(line: string): string[] {
  const cells = [""];
  for (const [piece] of line.matchAll(/\\.|[^\\|]+|\||\\/gs)) {
    const last = cells.length - 1;
    if (piece === "|") cells.push("");
    else cells[last] += piece.startsWith("\\") ? (piece === "\\n" ? "\n" : piece.slice(1)) : piece;
  }
  return cells.map((cell) => cell.trim());
}

export const requiredColumn = <Key extends string>(column: TypedColumn<Key>): TypedColumn<Key> => ({
  ...column,
  required: true,
});

/** Columns with what a template shows of each. */
export function withExamples<Key extends string>(
  columns: readonly TypedColumn<Key>[],
  examples: Readonly<Partial<Record<Key, string>>>,
): TypedColumn<Key>[] {
  return columns.map((column) => ({ ...column, example: examples[column.key] }));
}

/** The cells of a row as values by the keys of their columns; what is wrong with each. */
export function readTyped<Key extends string>(
  columns: readonly TypedColumn<Key>[],
  cells: ReadonlyMap<Key, string>,
): { values: Partial<Record<Key, unknown>>; problems: RowFinding[] } {
  const values: Partial<Record<Key, unknown>> = {};
  const problems: RowFinding[] = [];
  for (const column of columns) {
    const cell = cells.get(column.key);
    if (cell === undefined) continue;
    const read = column.read(cell);
    if (!read.ok) problems.push({ column: column.key, reason: read.reason, value: cell });
    else if (read.value === null && column.required)
      problems.push({ column: column.key, reason: "required", value: cell });
    else values[column.key] = read.value;
  }
  return { values, problems };
}

export function writeTyped<Key extends string>(
  columns: readonly TypedColumn<Key>[],
  entry: Partial<Record<Key, unknown>>,
  key: Key,
): string {
  return columns.find((column) => column.key === key)?.write(entry[key]) ?? "";
}
