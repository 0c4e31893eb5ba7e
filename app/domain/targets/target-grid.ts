/** The grid of targets: rows, columns and, in each cell, the target beside what was done and is planned. P10 */

import type { CellFigures } from "~/domain/counting/tie-rows";
import type { FilterOptions, NamedKey } from "~/domain/filter/filter-options";
import { type Figure, filterToParams, type RegisterFilter } from "~/domain/filter/register-filter";
import type { Bilingual } from "~/domain/value/language";
import { type Target, type TargetCell, targetCellKey, targetKey } from "./target";
import { type TargetQuestion, targetTerms } from "./target-question";

/** A null key is "all": a level of its own, never the sum of the others. */
export type GridLine = { key: string | null; name: Bilingual | null };
export type GridColumn = GridLine & {
  /** The plan whose term it is, where the year has two. N7 */
  group: Bilingual | null;
};

export type GridCell = {
  /** Its measure and cell as one key. */
  key: string;
  maySet: boolean;
  target: (Pick<Target, "value" | "revision"> & { setBy: string | null; setAt: Date }) | null;
  figures: Pick<CellFigures, "events" | "planned" | "attendance">;
  /** Where the rows behind its figures are listed. N10 */
  urls: { held: string; planned: string; attendance: string };
};

export type TargetGrid = {
  columns: GridColumn[];
  rows: (GridLine & { cells: GridCell[] })[];
};

export function gridColumns(question: TargetQuestion, options: FilterOptions): GridColumn[] {
  const all: GridColumn = { key: null, name: null, group: null };
  if (question.columns === "none") return [all];
  const groups = targetTerms(
    question.columns === "priority" ? options.priorities : options.tiers,
  ).reverse();
  const terms = groups.flatMap(({ name, terms: of }) =>
    of.map((term) => ({ key: term.key, name: term.name, group: groups.length > 1 ? name : null })),
  );
  return [all, ...terms];
}

export function gridRows(question: TargetQuestion, options: FilterOptions): GridLine[] {
  const named: readonly NamedKey[] =
    question.rows === "state" ? options.states : options.organisers;
  return [{ key: null, name: null }, ...named.map(({ key, name }) => ({ key, name }))];
}

export function gridCell(question: TargetQuestion, row: GridLine, column: GridLine): TargetCell {
  const { rows, columns, within } = question;
  return {
    organiser: rows === "organiser" ? row.key : within,
    state: rows === "state" ? row.key : within,
    priority: columns === "priority" ? column.key : null,
    tier: columns === "tier" ? column.key : null,
  };
}

type GridFacts = {
  question: TargetQuestion;
  columns: readonly GridColumn[];
  rows: readonly GridLine[];
  /** By `targetKey`. */
  targets: ReadonlyMap<string, NonNullable<GridCell["target"]>>;
  /** By `targetCellKey`. */
  figures: ReadonlyMap<string, GridCell["figures"]>;
  filter: RegisterFilter;
  maySet(cell: TargetCell): boolean;
};

export function targetGrid(facts: GridFacts): TargetGrid {
  const { question, columns, rows, targets, figures, filter, maySet } = facts;
  const cellAt = (row: GridLine, column: GridLine): GridCell => {
    const cell = gridCell(question, row, column);
    const key = targetKey(question.measure, cell);
    const counted = figures.get(targetCellKey(cell));
    if (counted === undefined) throw new Error(`Nothing was counted for ${key}`);
    return {
      key,
      maySet: maySet(cell),
      target: targets.get(key) ?? null,
      figures: counted,
      urls: targetUrls(filter, cell),
    };
  };
  return {
    columns: [...columns],
    rows: rows.map((row) => ({ ...row, cells: columns.map((column) => cellAt(row, column)) })),
  };
}

/** The lists of events behind the figures of a cell. N10 */
export function targetUrls(filter: RegisterFilter, cell: TargetCell): GridCell["urls"] {
  const list = (more: Partial<RegisterFilter>) =>
    `/events?${filterToParams({ ...filter, ...cell, ...more })}`;
  const behind = (figure: Figure) => list({ figure });
  return {
    held: behind("held"),
    planned: behind("planned"),
    attendance: behind("attendance"),
  };
}
