/** Rows of a file as rows of an import: what each says, and what it would make of the register. */

import type { SignedInUser } from "~/context/context.server";
import type { ColumnMapping } from "~/domain/import/column-mapping";
import type { RowReading } from "~/domain/import/row-reading";
import type { BroughtRow } from "~/domain/import/understood-file";
import type { Handle } from "~db/client";
import type { ReadRow, StoredRow } from "~db/queries/import/import-rows";
import { readAsAnswered } from "./asked-before";
import { compareRows, type Entry, type SoughtRow } from "./compare-rows.server";
import type { AnyImporter } from "./kind/importer";
import type { Twins } from "./twin-rows";

export type Reading = {
  importer: AnyImporter;
  known: unknown;
  user: SignedInUser;
  source: string;
  mapping: ColumnMapping;
  /** Where in a row each column stands, and what the file calls it. */
  places: ReadonlyMap<string, number>;
  twins: Twins;
  /** What was answered in earlier files, by question. */
  remembered: ReadonlyMap<string, string>;
};

/** What a person said of the row before it is read again. */
export type Answered = Partial<Pick<StoredRow, "answers" | "choices">>;

/** `refused`: rows of earlier batches that turned out to be the same as one of these. */
export type ReadBatch = { rows: ReadRow[]; refused: { row: number; otherRow: number }[] };

export async function readRows(
  db: Handle,
  reading: Reading,
  brought: readonly (BroughtRow & Answered)[],
  takesProposals = false,
): Promise<ReadBatch> {
  const rows: ReadRow[] = [];
  const sought: SoughtRow[] = [];
  // One map for all: every row has the same columns, and nobody keeps it.
  const rowByRow = { ...reading, cells: new Map<string, string>(), columns: [...reading.places] };
  for (const row of brought) {
    const read = readRow(rowByRow, row, takesProposals);
    rows.push(read.row);
    if (read.sought !== null) sought.push(read.sought);
  }
  const refused: ReadBatch["refused"] = [];
  const compared = await compareRows(db, { ...reading, kind: reading.importer.kind }, sought);
  for (const row of rows) {
    const found = compared.get(row.row);
    if (found === undefined) continue;
    const { id, former, entry, changes } = found;
    row.subjectId = id;
    row.changes = former === null ? null : changes;
    row.outcome = former === null ? "new" : changes.length > 0 ? "changed" : "unchanged";
    const other = reading.twins.add(row);
    if (other !== null) {
      Object.assign(row, refusedTwin(other));
      refused.push({ row: other, otherRow: row.row });
    } else if (row.outcome !== "unchanged") refuseForbidden(row, reading, { entry, former });
  }
  const here = new Map(rows.map((row) => [row.row, row]));
  for (const { row: number, otherRow } of refused) {
    const first = here.get(number);
    if (first !== undefined) Object.assign(first, refusedTwin(first.otherRow ?? otherRow));
  }
  return { rows, refused: refused.filter(({ row }) => !here.has(row)) };
}

/** What differs from somebody else's is told to nobody who may not write it. */
function refuseForbidden(
  row: ReadRow,
  { importer, user }: Reading,
  { entry, former }: { entry: Entry; former: Entry | null },
): void {
  if (!importer.may(user, entry, former)) {
    const nothing = { column: null, value: null, changes: null, subjectId: null };
    Object.assign(row, { outcome: "refused", reason: "not-yours", ...nothing });
    return;
  }
  const finding = importer.check?.(entry, former) ?? null;
  if (finding !== null) Object.assign(row, { outcome: "refused", ...firstOf([finding]) });
}

export const refusedTwin = (otherRow: number) =>
  ({ outcome: "refused", reason: "key-twice", column: null, value: null, otherRow }) as const;

type ReadOne = { row: ReadRow; sought: SoughtRow | null };

/** `cells`: of the row that is read; `columns`: `places` as a list. */
type RowByRow = Reading & { cells: Map<string, string>; columns: [string, number][] };

function readRow(
  reading: RowByRow,
  brought: BroughtRow & Answered,
  takesProposals: boolean,
): ReadOne {
  const { number, cells, kind, problem, problemAt } = brought;
  const row = refusedRow(number, cells);
  if (brought.answers) row.answers = brought.answers;
  if (brought.choices) row.choices = brought.choices;
  if (kind !== "data") return { row: { ...row, outcome: "left-out", reason: kind }, sought: null };
  if (problem !== undefined) {
    const column = [...reading.places].find(([, place]) => place === problemAt)?.[0] ?? null;
    const value = problemAt === undefined ? "" : (cells[problemAt] ?? "");
    return { row: { ...row, ...firstOf([{ column, reason: problem, value }]) }, sought: null };
  }
  return understood(row, answeredReading(reading, row, takesProposals));
}

/** Of one shape, and nothing copied: a file has a hundred thousand of them. */
const refusedRow = (row: number, cells: string[]): ReadRow => ({
  row,
  outcome: "refused",
  column: null,
  reason: null,
  value: null,
  otherRow: null,
  cells,
  entry: null,
  key: null,
  externalId: null,
  findings: null,
  changes: null,
  choices: null,
  answers: null,
  subjectId: null,
});

function answeredReading(
  reading: RowByRow,
  row: ReadRow,
  takesProposals: boolean,
): RowReading<Entry> {
  const { columns, cells } = reading;
  for (const [key, at] of columns) cells.set(key, (row.cells[at] ?? "").trim());
  const before = row.answers ?? {};
  const { read, answers, choices } = readAsAnswered(reading, cells, before, takesProposals);
  if (answers !== before) Object.assign(row, { answers, choices: [...(choices ?? [])] });
  return read;
}

function understood(row: ReadRow, read: RowReading<Entry>): ReadOne {
  if (read.outcome === "read") {
    const { key, externalId, entry, findings } = read;
    row.key = key;
    row.externalId = externalId;
    row.entry = entry;
    Object.assign(row, firstOf(findings));
    return { row, sought: { row: row.row, key, externalId, entry } };
  }
  if (read.outcome === "refused")
    return { row: { ...row, ...firstOf(read.problems) }, sought: null };
  const { outcome, column, reason } = read;
  const choices = read.outcome === "asked" ? [...read.choices] : row.choices;
  return { row: { ...row, outcome, column, reason, choices }, sought: null };
}

const LONGEST_VALUE = 80;

function firstOf(findings: Extract<RowReading<Entry>, { outcome: "read" }>["findings"]) {
  const [first] = findings;
  if (first === undefined) return {};
  const { column, reason, value } = first;
  return { column, reason, value: value.slice(0, LONGEST_VALUE), findings: [...findings] };
}
