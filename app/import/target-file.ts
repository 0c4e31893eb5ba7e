/**
 * Targets from a table: one row per cell, by the names of its columns. P10, P11
 *
 * Every column of a level must be there, or a forgotten one would widen every cell to "all". Levels are read by their
 * keys or their names. Whatever is wrong is told with row and column, and then nothing of the table is taken.
 */

import { parseWrittenFiscalYear } from "~/domain/day/written-fiscal-year";
import type { TableRow } from "~/domain/import/understood-table";
import {
  readTargetValue,
  type TargetCell,
  type TargetEntry,
  type TargetLevel,
  targetKey,
} from "~/domain/targets/target";
import { type FileColumn, TOLD_COLUMNS } from "~/domain/targets/target-columns";
import type { TargetFileReason, TargetFileRefusal } from "~/domain/targets/target-file-problem";
import { TARGET_MEASURES, type TargetMeasure } from "~/domain/targets/target-measure";
import { type ChoiceReader, choiceReader, type NamedChoice } from "~/domain/value/named-choice";
import { fold } from "~/domain/value/search-text";
import { type ColumnPlaces, type KnownColumns, readColumns, shownCell } from "./table-columns";

export type TargetRow = Omit<TargetEntry, "seen"> & { row: number };
export type TargetFile =
  | { ok: true; entries: TargetRow[] }
  | { ok: false; refusals: TargetFileRefusal[] };

export type KnownTargets = {
  fiscalYear: number;
  named: Record<TargetLevel, readonly NamedChoice[]>;
};

export const MOST_TARGET_ROWS = 5_000;
/** More are of no use to whoever mends the table. */
export const MOST_REFUSALS = 50;

/** Columns as the file of the page names them, and as a person would. */
const COLUMNS: KnownColumns<FileColumn> = {
  names: {
    fiscal_year: ["fiscal_year", "fiscal year", "年度", "会計年度"],
    measure: ["measure", "指標"],
    organiser: ["organiser", "organizer", "実施主体", "公館"],
    state: ["state", "州", "州・地域", "州名"],
    priority: ["priority", "priority area", "重点分野"],
    tier: ["tier", "level of interest", "関心度"],
    target: ["target", "目標", "目標値"],
  },
  optional: ["fiscal_year"],
  told: TOLD_COLUMNS,
};
const MEASURE_NAMES: Record<TargetMeasure, readonly string[]> = {
  events: ["events", "取組", "件数", "取組の件数", "取組件数"],
  attendance: ["attendance", "参加者数", "延べ参加者数"],
};

export function readTargetFile(
  header: TableRow,
  rows: readonly TableRow[],
  known: KnownTargets,
): TargetFile {
  const { places, refusals } = readColumns(header, COLUMNS);
  if (refusals.length > 0) return { ok: false, refusals: refusals.slice(0, MOST_REFUSALS) };
  const { organiser, state, priority, tier } = known.named;
  const reading = {
    ...{ places, fiscalYear: known.fiscalYear },
    choices: {
      organiser: choiceReader(organiser),
      state: choiceReader(state),
      priority: choiceReader(priority),
      tier: choiceReader(tier),
    },
  };
  const read = rows.map((row) => readRow(row, reading));
  const wrong = [...read.flatMap((row) => row.refusals), ...twice(read)];
  if (wrong.length > 0) return { ok: false, refusals: wrong.slice(0, MOST_REFUSALS) };
  return { ok: true, entries: read.flatMap(({ entry }) => entry ?? []) };
}

type ReadRow = {
  row: number;
  entry: TargetRow | null;
  refusals: TargetFileRefusal[];
};

type Reading = {
  places: ColumnPlaces<FileColumn>;
  fiscalYear: number;
  choices: Record<TargetLevel, ChoiceReader>;
};

function readRow({ number, cells }: TableRow, reading: Reading): ReadRow {
  const { places, fiscalYear, choices } = reading;
  const refusals: TargetFileRefusal[] = [];
  const textOf = (column: FileColumn) => cells[places.get(column)?.at ?? -1]?.trim() ?? "";
  const refuse = (column: FileColumn, reason: TargetFileReason) => {
    const name = places.get(column)?.name ?? column;
    refusals.push({ row: number, column: name, value: shownCell(textOf(column)), reason });
    return null;
  };
  const year = yearProblem(textOf("fiscal_year"), fiscalYear);
  if (year !== null) refuse("fiscal_year", year);
  const level = (column: TargetLevel) => {
    const choice = choices[column](textOf(column));
    return choice.ok ? choice.value : refuse(column, choice.reason);
  };
  const cell: TargetCell = {
    organiser: level("organiser"),
    state: level("state"),
    priority: level("priority"),
    tier: level("tier"),
  };
  const measure = measureOf(textOf("measure")) ?? refuse("measure", "unknown");
  const value = measure === null ? null : readTargetValue(textOf("target"), measure);
  if (value !== null && !value.ok) refuse("target", value.reason);
  const isRight = refusals.length === 0 && measure !== null && value?.ok === true;
  const entry = isRight ? { row: number, measure, cell, value: value.value } : null;
  return { row: number, refusals, entry };
}

function yearProblem(text: string, asked: number): TargetFileReason | null {
  if (text === "") return null;
  const year = parseWrittenFiscalYear(text);
  if (!year.ok) return year.reason;
  return year.value === asked ? null : "other-year";
}

/** A cell that two rows set: both would be right, and only one could be. */
function twice(rows: readonly ReadRow[]): TargetFileRefusal[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, entry }): TargetFileRefusal[] => {
    if (entry === null) return [];
    const key = targetKey(entry.measure, entry.cell);
    const former = first.get(key);
    if (former !== undefined)
      return [{ row, column: null, value: "", reason: "cell-twice", otherRow: former }];
    first.set(key, row);
    return [];
  });
}

const MEASURES = new Map(
  TARGET_MEASURES.flatMap((measure) => MEASURE_NAMES[measure].map((name) => [fold(name), measure])),
);
const measureOf = (text: string): TargetMeasure | null => MEASURES.get(fold(text)) ?? null;
