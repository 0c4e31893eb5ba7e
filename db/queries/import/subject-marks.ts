/**
 * The mark of how a subject stands: two of the same mark are the same, row for row. It is the hash of the subject's
 * snapshot as JSON (`import-snapshots`), written here without putting the snapshot together: an import marks each of its
 * rows.
 */
import { hash } from "node:crypto";
import { sql } from "drizzle-orm";
import { compareText } from "~/domain/day/calendar-date";
import type { Handle } from "../../client";
import { inList } from "../store/in-list";
import { askedOf, type SubjectTable } from "./import-snapshots";

const LENGTH = 22;

/** Of every id that is asked for, also of one that is not there: all its tables are empty then. */
export async function markSubjects(
  db: Handle,
  tables: readonly SubjectTable[],
  ids: readonly string[],
): Promise<Map<string, string>> {
  const texts = new Map(ids.map((id) => [id, ""]));
  if (ids.length === 0) return texts;
  const subjects = new Map(ids.map((id) => [id, id]));
  const owners = new Map<string, Map<string, string>>();
  for (const of of tables) {
    const named = of.through === undefined ? subjects : (owners.get(of.through) ?? new Map());
    const { rows, subjectOf } = await rowTexts(db, of, named);
    owners.set(of.table, subjectOf);
    for (const [id, before] of texts)
      texts.set(id, `${before}${before && ","}"${of.table}":[${joined(rows.get(id))}]`);
  }
  return new Map([...texts].map(([id, text]) => [id, markOf(`{${text}}`)]));
}

const markOf = (snapshot: string): string => hash("sha256", snapshot, "base64url").slice(0, LENGTH);

/** In no order of their own. */
const joined = (rows: readonly string[] = []): string =>
  rows.length > 1 ? rows.toSorted(compareText).join(",") : (rows[0] ?? "");

/** The rows of one table as JSON, by subject; and whose each is, by what others hang on. */
async function rowTexts(
  db: Handle,
  of: SubjectTable,
  named: ReadonlyMap<string, string>,
): Promise<{ rows: Map<string, string[]>; subjectOf: Map<string, string> }> {
  const found = { rows: new Map<string, string[]>(), subjectOf: new Map<string, string>() };
  const asked = askedOf(of, named.keys());
  if (asked.length === 0) return found;
  const { table, by, rowsBy, derived = [] } = of;
  const { names, rows } = await db.lists(
    sql`select * from ${sql.identifier(table)} where ${inList(sql`${sql.identifier(by)}`, asked)}`,
  );
  const [byAt, rowsByAt] = [names.indexOf(by), names.indexOf(rowsBy ?? by)];
  const textOf = rowWriter(names, derived);
  for (const row of rows) {
    const subject = named.get(String(row[byAt])) ?? "";
    if (rowsBy !== undefined) found.subjectOf.set(String(row[rowsByAt]), subject);
    const own = found.rows.get(subject);
    if (own === undefined) found.rows.set(subject, [textOf(row)]);
    else own.push(textOf(row));
  }
  return found;
}

/** Writes a row as JSON does the object of its columns. */
function rowWriter(names: readonly string[], derived: readonly string[]) {
  const kept = names.flatMap((name, at) => (derived.includes(name) ? [] : [{ name, at }]));
  const places = kept.map(({ name, at }, place) => ({
    ...{ at, before: `${place === 0 ? "" : ","}${JSON.stringify(name)}:` },
  }));
  return (row: readonly unknown[]): string => {
    let text = "{";
    for (const { at, before } of places) {
      const value = row[at];
      text += before + (value === null ? "null" : JSON.stringify(value));
    }
    return `${text}}`;
  };
}
