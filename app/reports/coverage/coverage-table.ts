/**
 * The one value that page, CSV and API draw the coverage matrix from. P30-P34
 *
 * Rows and columns stand in official order. Cells less overlap make the total of their row and of their column; the
 * totals themselves less overlap make the total of all. Drafts and targets stand beside and are in no sum.
 */
import { PLACELESS_KEYS } from "~/domain/counting/axis";
import { type LastContact, latestContact } from "~/domain/counting/last-contact";
import {
  ALL_KEY,
  type CoverageAxis,
  type CoverageCell,
  type CoverageFigures,
  type CoverageOverlap,
  coverageOverlap,
} from "~/domain/coverage/coverage";
import { type CoverageGap, figuresAt, gapsOf } from "~/domain/coverage/coverage-gap";
import type { CalendarDate, Period } from "~/domain/day/calendar-date";
import { filterToParams, type RegisterFilter } from "~/domain/filter/register-filter";
import {
  isWithin,
  type JurisdictionRow,
  missionOfKey,
  statesHeldBy,
} from "~/domain/place/jurisdiction";
import {
  type Target,
  type TargetCell,
  targetCellKey,
  targetCellOfFilter,
} from "~/domain/targets/target";
import type { Bilingual } from "~/domain/value/language";
import { type AxisPlan, type AxisTerm, axisRows } from "~/reports/report/axis-rows";

export type CoverageValue = CoverageFigures & {
  /** The asker's own, apart from everything. */
  drafts: number;
  target: number | null;
  last: LastContact | null;
};

export type CoverageColumn = {
  key: string;
  label: Bilingual;
  head: { key: string; label: Bilingual } | null;
  /** The plan whose term it is, where the period has several. N7 */
  group: Bilingual | null;
  /** A term of a plan: where nothing was done for it, its cells are empty. Rows for none are not empty. P32 */
  isTerm: boolean;
  total: CoverageValue;
  overlap: CoverageOverlap;
};

export type CoverageRow = {
  key: string;
  label: Bilingual;
  isState: boolean;
  /** One for each column. */
  cells: CoverageValue[];
  total: CoverageValue;
  overlap: CoverageOverlap;
  /** Null for rows without a state, and where no priority areas are in force. */
  gap: CoverageGap | null;
};

export type CoverageTable = {
  axis: CoverageAxis;
  period: Period | null;
  today: CalendarDate;
  asOf: Date;
  filterQuery: string;
  /** The states of a jurisdiction that the filter asks for: each can be asked for in its place. J5 */
  within: string[];
  columns: CoverageColumn[];
  rows: CoverageRow[];
  total: CoverageValue;
  /** Rows less the total, and columns less the total. */
  overlap: { rows: CoverageOverlap; columns: CoverageOverlap };
};

export type CoverageTableFacts = {
  filter: RegisterFilter;
  axis: CoverageAxis;
  today: CalendarDate;
  asOf: Date;
  counted: readonly CoverageCell[];
  columns: ReadonlySet<string>;
  terms: readonly AxisTerm[];
  plans: readonly AxisPlan[];
  states: readonly AxisTerm[];
  jurisdictions: readonly JurisdictionRow[];
  leaves: readonly string[];
  drafts: readonly { row: string; column: string; drafts: number }[];
  targets: readonly Pick<Target, "cell" | "value">[];
  cellContacts: readonly { row: string; column: string; last: LastContact }[];
  stateContacts: ReadonlyMap<string, LastContact>;
};

export function coverageTable(facts: CoverageTableFacts): CoverageTable {
  const { filter, axis, counted, today, asOf, leaves } = facts;
  const valueAt = valuesOf(facts);
  const present = new Set([...facts.columns, ...facts.drafts.map(({ column }) => column)]);
  present.delete(ALL_KEY);
  const terms = axisRows(axis, present, facts.terms, facts.plans);
  const labels = new Map(facts.terms.map(({ key, label }) => [key, label]));
  const rowKeys = rowKeysOf(facts);
  const gaps = gapsOf(rowKeys, leaves, counted);
  const states = new Set(facts.states.map(({ key }) => key));
  const rows = axisRows("state", new Set(rowKeys), facts.states, []).map(({ key, label }) => {
    const cells = terms.map((term) => valueAt(key, term.key));
    const total = valueAt(key, ALL_KEY);
    const isState = states.has(key);
    const gap = isState && leaves.length > 0 ? (gaps.get(key) ?? null) : null;
    return { key, label, isState, cells, total, overlap: coverageOverlap(cells, total), gap };
  });
  const columns = terms.map(({ key, label, parent, group }) => {
    const total = valueAt(ALL_KEY, key);
    const inRows = rowKeys.map((row) => figuresAt(counted, row, key));
    const head = parent === null ? null : { key: parent, label: labels.get(parent) ?? label };
    const isTerm = labels.has(key);
    return { key, label, head, group, isTerm, total, overlap: coverageOverlap(inRows, total) };
  });
  const total = valueAt(ALL_KEY, ALL_KEY);
  return {
    ...{ axis, period: filter.period, today, asOf, columns, rows, total },
    filterQuery: `?${filterToParams(filter)}`,
    within: statesAsked(facts),
    overlap: {
      rows: coverageOverlap(
        rows.map((row) => row.total),
        total,
      ),
      columns: coverageOverlap(
        columns.map((column) => column.total),
        total,
      ),
    },
  };
}

function statesAsked({ filter, jurisdictions }: CoverageTableFacts): string[] {
  const mission = filter.state === null ? null : missionOfKey(filter.state);
  return mission === null ? [] : statesHeldBy(mission, jurisdictions);
}

/** All states and rows for none; of a filter by state only what lies in it, and what its occurrences touch besides. */
function rowKeysOf({ filter, states, counted, jurisdictions }: CoverageTableFacts): string[] {
  const all = [...states.map(({ key }) => key), ...PLACELESS_KEYS];
  const { state } = filter;
  if (state === null) return all;
  const said = new Set(counted.map(({ row }) => row));
  return all.filter((key) => isWithin(key, state, jurisdictions) || said.has(key));
}

/** Figures, drafts, target and last contact of a cell, a row, a column or all. */
function valuesOf(facts: CoverageTableFacts): (row: string, column: string) => CoverageValue {
  const name = (row: string, column: string) => `${row} ${column}`;
  const figures = new Map(facts.counted.map((cell) => [name(cell.row, cell.column), cell]));
  const drafts = new Map(facts.drafts.map((cell) => [name(cell.row, cell.column), cell.drafts]));
  const contacts = new Map(
    facts.cellContacts.map(({ row, column, last }) => [name(row, column), last]),
  );
  const lastAt = (row: string, column: string) => {
    if (column !== ALL_KEY && row !== ALL_KEY) return contacts.get(name(row, column)) ?? null;
    if (row !== ALL_KEY) return facts.stateContacts.get(row) ?? null;
    if (column === ALL_KEY) return latestContact(facts.stateContacts.values());
    const ofColumn = facts.cellContacts.filter((contact) => contact.column === column);
    return latestContact(ofColumn.map(({ last }) => last));
  };
  const targetAt = targetsOf(facts);
  return (row, column) => {
    const { events, approved, submitted, returned, continuing, roughlyDated } =
      figures.get(name(row, column)) ?? figuresAt([]);
    return {
      ...{ events, approved, submitted, returned, continuing, roughlyDated },
      drafts: drafts.get(name(row, column)) ?? 0,
      target: targetAt(row, column),
      last: lastAt(row, column),
    };
  };
}

/** Only a target of exactly this cell. P34 */
function targetsOf({ filter, axis, targets }: CoverageTableFacts) {
  const byCell = new Map(targets.map(({ cell, value }) => [targetCellKey(cell), value]));
  const asked = targetCellOfFilter(filter);
  return (row: string, column: string): number | null => {
    if (asked === null) return null;
    const cell: TargetCell = { ...asked.cell };
    if (row !== ALL_KEY) cell.state = row;
    if (column !== ALL_KEY) cell[axis] = column;
    return byCell.get(targetCellKey(cell)) ?? null;
  };
}
