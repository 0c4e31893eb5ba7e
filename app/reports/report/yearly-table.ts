/**
 * The table of a report: tied figures as lines in official order. N3, N7
 *
 * It only orders, names and links what was counted; nothing is counted here but the overlap of a head
 * with its own leaves.
 */
import type { TotalAxis } from "~/domain/counting/axis";
import {
  type CellFacts,
  type CellFigures,
  figuresOf,
  NO_FIGURES,
  type RowFigures,
  type TiedTotals,
} from "~/domain/counting/tie-rows";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { NO_TARGETS, type RowTargets } from "~/domain/targets/target";
import type { Bilingual } from "~/domain/value/language";
import { reportText } from "~/i18n/report/report-text";
import { type AxisPlan, type AxisRow, type AxisTerm, axisRows } from "./axis-rows";
import type { LineLinks, LineRole, ReportLine, ReportTable } from "./report-table";
import { reportUrl } from "./report-url";
import { lineLinks, NO_LINKS, overlapUrl } from "./rows-url";

export type TableFacts<On extends TotalAxis = TotalAxis> = {
  filter: RegisterFilter;
  axis: On;
  asOf: Date;
  totals: TiedTotals;
  /** What each head counts with its leaves together. */
  heads: readonly { key: string; facts: CellFacts }[];
  terms: readonly AxisTerm[];
  plans: readonly AxisPlan[];
  /** By the key of the row; the total's by null. P10 */
  targets: readonly { key: string | null; targets: RowTargets }[];
};

type CountedLine = Omit<ReportLine, "targets">;

export function yearlyTable<On extends TotalAxis>(facts: TableFacts<On>): ReportTable<On> {
  const { filter, axis, asOf } = facts;
  const lines = [...rowLines(facts), ...overlapLines(facts), totalLine(facts)];
  return {
    axis,
    asOf,
    period: filter.period,
    restatedUnder: filter.restated?.plan ?? null,
    lines: lines.map((line) => ({ ...line, targets: targetsOf(line, facts) })),
  };
}

/** A target of exactly this line, or none. P10 */
function targetsOf({ role, key }: CountedLine, { targets }: TableFacts): RowTargets {
  if (role !== "row" && role !== "total") return NO_TARGETS;
  const asked = role === "total" ? null : key;
  return targets.find((of) => of.key === asked)?.targets ?? NO_TARGETS;
}

function rowLines({
  filter,
  axis,
  totals,
  heads,
  terms,
  plans,
  targets,
}: TableFacts): CountedLine[] {
  const counted = new Map(totals.rows.map((row) => [row.key, row]));
  const headOf = new Map(heads.map(({ key, facts }) => [key, figuresOf(facts)]));
  // A row with a target and nothing planned or done is the one to look at. P10
  const aimedAt = new Set(targets.flatMap((of) => of.key ?? []));
  const present = new Set([...counted.keys(), ...headOf.keys(), ...aimedAt]);
  return axisRows(axis, present, terms, plans).flatMap((row) => {
    const figures = counted.get(row.key) ?? (aimedAt.has(row.key) ? nothingOf(row.key) : undefined);
    const own = figures === undefined ? [] : [rowLine(row, figures, filter, axis)];
    const head = headOf.get(row.key);
    if (head === undefined) return own;
    const leaves = terms.filter(({ parent }) => parent === row.key).map(({ key }) => key);
    const links = lineLinks(filter, axis, { ...row, leaves });
    const ofLeaves = leaves.flatMap((key) => counted.get(key) ?? []);
    const listed = `${reportUrl(filter, { by: axis })}#overlap`;
    return [...subtotalLines(row, { head, links, ofLeaves, listed }), ...own];
  });
}

const nothingOf = (key: string): RowFigures => ({ key, ...NO_FIGURES });

function rowLine(
  row: AxisRow,
  figures: RowFigures,
  filter: RegisterFilter,
  axis: TotalAxis,
): CountedLine {
  const { key, label, group, parent } = row;
  const { key: _, ...rest } = figures;
  const links = lineLinks(filter, axis, row);
  return { role: "row", key, label, group, isLeaf: parent !== null, figures: rest, links };
}

type CountedHead = {
  head: CellFigures;
  links: LineLinks;
  ofLeaves: readonly RowFigures[];
  /** Where the events in several of its leaves are named. */
  listed: string;
};

/** A head with the overlap of its leaves: an event in two leaves is one event of the head. */
function subtotalLines({ key, label, group }: AxisRow, counted: CountedHead): CountedLine[] {
  const { head, links, ofLeaves: leaves, listed } = counted;
  const extra = {
    events: head.events - sum(leaves, ({ events }) => events),
    planned: head.planned - sum(leaves, ({ planned }) => planned),
    low: head.attendance.low - sum(leaves, ({ attendance }) => attendance.low),
    high: head.attendance.high - sum(leaves, ({ attendance }) => attendance.high),
  };
  const subtotal: CountedLine = {
    role: "subtotal",
    key,
    label,
    group,
    isLeaf: false,
    figures: head,
    links,
  };
  if (Object.values(extra).every((value) => value === 0)) return [subtotal];
  const overlap = overlapLine("subtotal-overlap", `${key}:overlap`, extra, listed);
  return [subtotal, { ...overlap, group, isLeaf: true }];
}

function overlapLines({ filter, axis, totals: { overlap } }: TableFacts): CountedLine[] {
  const severalRows = {
    events: -overlap.events.severalRows,
    planned: -overlap.planned,
    low: -overlap.attendance.low,
    high: -overlap.attendance.high,
  };
  const earlierPeriod = { events: -overlap.events.earlierPeriod, planned: 0, low: 0, high: 0 };
  const all = overlapUrl(filter, axis);
  return [
    overlapLine("overlap-several-rows", "overlap:several-rows", severalRows, all),
    overlapLine("overlap-earlier-period", "overlap:earlier-period", earlierPeriod, all),
  ];
}

type Taken = { events: number; planned: number; low: number; high: number };

/** `0 - 0` is 0 and not -0, which would be printed. */
function overlapLine(
  role: Exclude<LineRole, "row" | "subtotal" | "total">,
  key: string,
  taken: Taken,
  listed: string | null,
): CountedLine {
  const figures: CellFigures = {
    ...NO_FIGURES,
    events: taken.events + 0,
    planned: taken.planned + 0,
    attendance: { ...NO_FIGURES.attendance, low: taken.low + 0, high: taken.high + 0 },
  };
  const links = { ...NO_LINKS, events: listed };
  return { role, key, label: both(role), group: null, isLeaf: false, figures, links };
}

function totalLine({ filter, axis, totals }: TableFacts): CountedLine {
  const { rows: _rows, overlap: _overlap, ...figures } = totals;
  const links = lineLinks(filter, axis, null);
  return {
    role: "total",
    key: "total",
    label: both("total"),
    group: null,
    isLeaf: false,
    figures,
    links,
  };
}

const both = (role: keyof (typeof reportText)["ja"]["line"]): Bilingual => ({
  ja: reportText.ja.line[role],
  en: reportText.en.line[role],
});

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
