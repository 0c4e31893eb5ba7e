/** The rows of the matrix in the order and the groups asked for. A split state stands under each of its missions. */

import { plannedIn } from "~/domain/coverage/coverage";
import type { CoverageOrder } from "~/domain/coverage/coverage-question";
import { CENSUS_REGIONS, type CensusRegion, censusRegionOf } from "~/domain/place/census-region";
import { type JurisdictionRow, postsWithin } from "~/domain/place/jurisdiction";
import type { Bilingual } from "~/domain/value/language";
import type { CoverageRow, CoverageTable, CoverageValue } from "./coverage-table";

export type CoverageRowGroup = {
  key: string;
  /** Null where the group needs no heading, or has one of the interface: a region, rows for none. */
  name: Bilingual | null;
  type: "all" | "mission" | "no-mission" | "region" | "none";
  /** Positions in the table's rows; split: its jurisdiction is shared with another mission. */
  rows: { at: number; isSplit: boolean }[];
};

type Mission = { slug: string; short: Bilingual };

export function coverageGroups(
  table: CoverageTable,
  order: Pick<CoverageOrder, "group" | "sort">,
  {
    missions,
    jurisdictions,
  }: { missions: readonly Mission[]; jurisdictions: readonly JurisdictionRow[] },
): CoverageRowGroup[] {
  const sorted = sortedRows(table, order.sort);
  const states = sorted.filter((at) => table.rows[at]?.isState);
  const none: CoverageRowGroup = {
    ...{ key: "none", name: null, type: "none" },
    rows: sorted.filter((at) => !table.rows[at]?.isState).map((at) => ({ at, isSplit: false })),
  };
  const codeOf = (at: number) => table.rows[at]?.key ?? "";
  const groups =
    order.group === "jurisdiction"
      ? byMission(states, codeOf, missions, jurisdictions, table.today)
      : order.group === "region"
        ? byRegion(states, codeOf)
        : [groupOf("all", "all", null, states)];
  return [...groups, none].filter(({ rows }) => rows.length > 0);
}

function groupOf(
  key: string,
  type: CoverageRowGroup["type"],
  name: Bilingual | null,
  rows: readonly number[],
): CoverageRowGroup {
  return { key, type, name, rows: rows.map((at) => ({ at, isSplit: false })) };
}

function byMission(
  states: readonly number[],
  codeOf: (at: number) => string,
  missions: readonly Mission[],
  jurisdictions: readonly JurisdictionRow[],
  today: string,
): CoverageRowGroup[] {
  const holders = new Map(
    states.map((at) => [at, postsWithin(codeOf(at), jurisdictions, today).posts]),
  );
  const held = missions.map(({ slug, short }) => ({
    ...{ key: slug, name: short, type: "mission" as const },
    rows: states
      .filter((at) => holders.get(at)?.includes(slug))
      .map((at) => ({ at, isSplit: (holders.get(at)?.length ?? 0) > 1 })),
  }));
  const unheld = states.filter((at) => holders.get(at)?.length === 0);
  return [...held, groupOf("no-mission", "no-mission", null, unheld)];
}

function byRegion(states: readonly number[], codeOf: (at: number) => string): CoverageRowGroup[] {
  const inRegion = (region: CensusRegion) =>
    states.filter((at) => censusRegionOf(codeOf(at)) === region);
  return CENSUS_REGIONS.map((region) => groupOf(region, "region", null, inRegion(region)));
}

/** Positions of the rows; most first, longest ago first, and never before everything else. */
function sortedRows(table: CoverageTable, sort: string): number[] {
  const rank = rankBy(table, sort);
  const positions = table.rows.map((_row, at) => at);
  if (rank === null) return positions;
  const ranks = table.rows.map(rank);
  return positions.sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b);
}

function rankBy(table: CoverageTable, sort: string): ((row: CoverageRow) => number) | null {
  if (sort === "total") return (row) => weight(row.total);
  if (sort === "gap") return (row) => row.gap?.empty ?? -1;
  if (sort === "last") return (row) => -(row.total.last ? Date.parse(row.total.last.day) : -9e15);
  const at = table.columns.findIndex(({ key }) => key === sort);
  return at < 0 ? null : (row) => weight(row.cells[at]);
}

/** By what was held, then by what is planned. */
const weight = (value: CoverageValue | undefined): number =>
  value === undefined ? 0 : value.events + plannedIn(value) / 1e6;
