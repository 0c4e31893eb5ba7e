/**
 * Targets from a table: one row per cell, by the names of its columns. P10, P11
 *
 * Every column of a level must be there, or a forgotten one would widen every cell to "all". Levels are read by their
 * keys or their names. Whatever is wrong is told with row and column, and then nothing of the table is taken.
 */

import {
  readTargetValue,
  type TargetCell,
  type TargetEntry,
  type TargetLevel,
  targetKey,
} from "~/domain/targets/target";
import { FILE_COLUMNS, type FileColumn, TOLD_COLUMNS } from "~/domain/targets/target-columns";
import type { TargetFileReason, TargetFileRefusal } from "~/domain/targets/target-file-problem";
import { TARGET_MEASURES, type TargetMeasure } from "~/domain/targets/target-measure";
import type { Bilingual } from "~/domain/value/language";
import { isUnreadable, madeReadable } from "~/domain/value/typed-text";
import { type TableRow, tableRows } from "./table-rows";

export type TargetRow = Omit<TargetEntry, "seen"> & { row: number };
export type TargetFile =
  | { ok: true; entries: TargetRow[] }
  | { ok: false; refusals: TargetFileRefusal[] };

type Named = { key: string; name: Bilingual };
export type KnownTargets = { fiscalYear: number; named: Record<TargetLevel, readonly Named[]> };

const MAX_ROWS = 5_000;
const MOST_REFUSALS = 50;
const LONGEST_SHOWN = 40;

const OPTIONAL: readonly FileColumn[] = ["fiscal_year"];
/** Columns as the file of the page names them, and as a person would. */
const NAMES: Record<FileColumn, readonly string[]> = {
  fiscal_year: ["fiscal_year", "fiscal year", "年度"],
  measure: ["measure", "指標"],
  organiser: ["organiser", "実施主体"],
  state: ["state", "州", "州・地域"],
  priority: ["priority", "重点分野"],
  tier: ["tier", "関心度"],
  target: ["target", "目標"],
};
const MEASURE_NAMES: Record<TargetMeasure, readonly string[]> = {
  events: ["events", "取組", "件数", "取組の件数"],
  attendance: ["attendance", "参加者数", "延べ参加者数"],
};
export function readTargetFile(text: string, known: KnownTargets): TargetFile {
  const table = tableRows(text);
  if (!table.ok) return refusedWhole(table.reason);
  const [header, ...rows] = table.value;
  if (header === undefined || rows.length === 0) return refusedWhole("no-rows");
  if (rows.length > MAX_ROWS) return refusedWhole("too-many-rows");
  const { places, refusals } = readHeader(header);
  if (refusals.length > 0) return { ok: false, refusals };
  const read = rows.map((row) => readRow(row, places, known));
  const wrong = [...read.flatMap((row) => row.refusals), ...twice(read)];
  if (wrong.length > 0) return { ok: false, refusals: wrong.slice(0, MOST_REFUSALS) };
  return { ok: true, entries: read.flatMap(({ entry }) => entry ?? []) };
}

const refusedWhole = (reason: TargetFileReason): TargetFile => ({
  ok: false,
  refusals: [{ row: null, column: null, value: "", reason }],
});

type Places = Map<FileColumn, { at: number; name: string }>;

function readHeader({ number, cells }: TableRow) {
  const places: Places = new Map();
  const refusals: TargetFileRefusal[] = [];
  const refuse = (name: string, reason: TargetFileReason) =>
    refusals.push({ row: number, column: shown(name), value: "", reason });
  for (const [at, name] of cells.entries()) {
    const column = FILE_COLUMNS.find((known) => NAMES[known].includes(folded(name)));
    if (column !== undefined && places.has(column)) refuse(name, "column-twice");
    else if (column !== undefined) places.set(column, { at, name: shown(name) });
    else if (folded(name) !== "" && !TOLD_COLUMNS.some((told) => told === folded(name)))
      refuse(name, "column-unknown");
  }
  for (const column of FILE_COLUMNS)
    if (!places.has(column) && !OPTIONAL.includes(column)) refuse(column, "column-missing");
  return { places, refusals };
}

type ReadRow = {
  row: number;
  entry: TargetRow | null;
  refusals: TargetFileRefusal[];
};

function readRow({ number, cells }: TableRow, places: Places, known: KnownTargets): ReadRow {
  const refusals: TargetFileRefusal[] = [];
  const textOf = (column: FileColumn) => cells[places.get(column)?.at ?? -1]?.trim() ?? "";
  const refuse = (column: FileColumn, reason: TargetFileReason) => {
    const name = places.get(column)?.name ?? column;
    refusals.push({ row: number, column: name, value: shown(textOf(column)), reason });
    return null;
  };
  for (const column of FILE_COLUMNS) if (isUnreadable(textOf(column))) refuse(column, "unreadable");
  const year = textOf("fiscal_year").normalize("NFKC");
  if (year !== "" && year !== String(known.fiscalYear)) refuse("fiscal_year", "other-year");
  const level = (column: TargetLevel) => {
    const found = keyOf(textOf(column), known.named[column]);
    return found === "unknown" || found === "ambiguous"
      ? refuse(column, found)
      : (found?.key ?? null);
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

/** A cell that two rows set: both would be right, and only one could be. */
function twice(rows: readonly ReadRow[]): TargetFileRefusal[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, entry }): TargetFileRefusal[] => {
    if (entry === null) return [];
    const key = targetKey(entry.measure, entry.cell);
    const former = first.get(key);
    if (former !== undefined)
      return [{ row, column: null, value: String(former), reason: "cell-twice" }];
    first.set(key, row);
    return [];
  });
}

/** The one whose key or name this is; null where nothing is said, which means all. */
function keyOf(text: string, named: readonly Named[]): Named | null | "unknown" | "ambiguous" {
  const asked = folded(text);
  if (asked === "") return null;
  const byKey = named.find(({ key }) => folded(key) === asked);
  if (byKey !== undefined) return byKey;
  const byName = named.filter(({ name }) => [name.ja, name.en].some((of) => folded(of) === asked));
  return byName.length > 1 ? "ambiguous" : (byName[0] ?? "unknown");
}

const measureOf = (text: string): TargetMeasure | null =>
  TARGET_MEASURES.find((measure) => MEASURE_NAMES[measure].includes(folded(text))) ?? null;

/** Full-width letters make no difference. */
const folded = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

const shown = (text: string): string => madeReadable(text.trim().slice(0, LONGEST_SHOWN));
