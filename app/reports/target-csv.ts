/**
 * Targets as CSV: each beside the figures of exactly its cell, and the rows behind them. P10, N10
 *
 * The file is what the page takes back: a person fills in the column of targets and leaves the rest alone.
 */

import { peopleIfCounted } from "~/domain/counting/attendance-state";
import type { CellFigures } from "~/domain/counting/tie-rows";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import {
  TARGET_LEVELS,
  type TargetCell,
  type TargetLevel,
  targetCellKey,
} from "~/domain/targets/target";
import { FILE_COLUMNS, TOLD_COLUMNS } from "~/domain/targets/target-columns";
import { targetUrls } from "~/domain/targets/target-grid";
import type { TargetMeasure } from "~/domain/targets/target-measure";
import type { Bilingual, Language } from "~/domain/value/language";
import { type CsvCell, type CsvFile, csvFile } from "./report/csv-file";

type FileTarget = {
  measure: TargetMeasure;
  cell: TargetCell;
  /** Null: a row to fill in. */
  value: number | null;
  setBy: string | null;
  setAt: Date | null;
};

export type TargetFileFacts = {
  fiscalYear: number;
  filter: RegisterFilter;
  named: Record<TargetLevel, readonly { key: string; name: Bilingual }[]>;
  targets: readonly FileTarget[];
  /** By `targetCellKey`. */
  figures: ReadonlyMap<string, Pick<CellFigures, "events" | "planned" | "attendance">>;
  containsFictional: boolean;
  asOf: Date;
  /** Makes the links absolute: a file travels. */
  origin: string;
};

export function targetCsv(facts: TargetFileFacts, language: Language): CsvFile {
  const lines = facts.targets.map((target) => cellsOf(target, facts, language));
  return csvFile([[...FILE_COLUMNS, ...TOLD_COLUMNS], ...lines]);
}

function cellsOf(
  { measure, cell, value, setBy, setAt }: FileTarget,
  facts: TargetFileFacts,
  language: Language,
): CsvCell[] {
  const nameOf = (level: TargetLevel) =>
    facts.named[level].find(({ key }) => key === cell[level])?.name[language] ?? cell[level];
  const figures = facts.figures.get(targetCellKey(cell));
  const { held, attendance } = targetUrls(facts.filter, cell);
  const people = figures?.attendance;
  return [
    ...[facts.fiscalYear, measure],
    ...TARGET_LEVELS.map((level) => cell[level]),
    value,
    ...TARGET_LEVELS.map(nameOf),
    ...[figures?.events ?? null, figures?.planned ?? null],
    ...(people === undefined
      ? [null, null]
      : [people.low, people.high].map((of) => peopleIfCounted(people, of))),
    people?.sessionsMissing ?? null,
    ...[setBy, setAt?.toISOString() ?? null, facts.containsFictional],
    `${facts.origin}${measure === "events" ? held : attendance}`,
    facts.asOf.toISOString(),
  ];
}
