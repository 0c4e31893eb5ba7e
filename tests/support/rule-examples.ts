/**
 * The worked examples of docs/rules.md, so that the numbers people read are the numbers that are tested.
 *
 * An example is a table under the heading of its rule. A test names the columns: of those that are given it works out
 * the others, and the table has to come out as it is written.
 */
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { type DocTable, sectionsOf, tablesOf } from "./doc-tables";

const rules = sectionsOf(readFileSync("docs/rules.md", "utf8"));

type Row<Column extends string> = Record<Column, string>;

/** The rows of the example that has exactly these columns. */
export function exampleRows<Column extends string>(
  rule: string,
  columns: readonly Column[],
): Row<Column>[] {
  const table = tablesOf(textOf(rule)).find((one) => hasColumns(one, columns));
  if (table === undefined || table.rows.length === 0)
    throw new Error(`docs/rules.md has no example of ${rule} with the columns ${columns}`);
  return table.rows.map(
    (cells) =>
      Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ""])) as Row<Column>,
  );
}

/** Works out the right-hand columns of an example from the left-hand ones: every row has to say the same. */
export function checkExample<Given extends string, Answer extends string>(
  rule: string,
  given: readonly Given[],
  answers: readonly Answer[],
  answer: (row: Row<Given>) => Row<Answer>,
): void {
  const rows = exampleRows<Given | Answer>(rule, [...given, ...answers]);
  expect(rows.map((row) => ({ ...row, ...answer(row) }))).toEqual(rows);
}

/** `120; 80` as its parts; `-` is none. */
export function partsOf(text: string): string[] {
  return text === "-" ? [] : text.split(";").map((part) => part.trim());
}

export const yesNo = (holds: boolean): string => (holds ? "yes" : "no");

function textOf(rule: string): string {
  const section = rules.find(({ title }) => title.split(" ")[0] === rule);
  if (section === undefined) throw new Error(`docs/rules.md does not define ${rule}`);
  return section.text;
}

function hasColumns(table: DocTable, columns: readonly string[]): boolean {
  return table.columns.join("|") === columns.join("|");
}
