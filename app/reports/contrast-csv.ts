/**
 * A contrast as a file: a line per area with both figures as intervals, their ranks and the rate. An empty cell is
 * unknown; an empty `…_high` beside a `…_low` is open above. N10
 */
import type { Contrast } from "~/domain/contrast/contrast";
import type { ContrastMeasure } from "~/domain/contrast/contrast-measure";
import type { Bilingual } from "~/domain/value/language";
import { type CsvFile, csvFile } from "./report/csv-file";

const COLUMNS = [
  ...["area", "area_ja", "area_en"],
  ...["x", "x_as_of", "x_low", "x_high", "x_unit", "x_rank_from", "x_rank_to"],
  ...["y", "y_as_of", "y_low", "y_high", "y_unit", "y_rank_from", "y_rank_to"],
  ...["per", "rate_low", "rate_high", "ranks_behind", "named"],
  ...["contains_fictional", "rows_url", "as_of"],
];

export type ContrastFileTable = Contrast & {
  x: ContrastMeasure;
  y: ContrastMeasure;
  areas: readonly { key: string; name: Bilingual; isMission: boolean }[];
  /** Of the filter, for what is counted of it. */
  period: string;
  containsFictional: boolean;
  asOf: Date;
  /** Where the rows of an area are listed. */
  rowsUrl: (area: { key: string; isMission: boolean }) => string;
};

export function contrastCsv(table: ContrastFileTable): CsvFile {
  const { x, y, period, rows, areas, named } = table;
  const lines = rows.map((row) => {
    const area = areas.find(({ key }) => key === row.area);
    return [
      ...[row.area, area?.name.ja ?? null, area?.name.en ?? null],
      ...[x.key, x.asOf ?? period, row.x?.low ?? null, row.x?.high ?? null, x.unit.en],
      ...[row.xRank?.from ?? null, row.xRank?.to ?? null],
      ...[y.key, y.asOf ?? period, row.y?.low ?? null, row.y?.high ?? null, y.unit.en],
      ...[row.yRank?.from ?? null, row.yRank?.to ?? null],
      ...[x.per, row.rate?.low ?? null, row.rate?.high ?? null],
      ...[row.xRank === null ? null : row.behind, named.includes(row.area)],
      table.containsFictional,
      area === undefined ? null : table.rowsUrl(area),
      table.asOf.toISOString(),
    ];
  });
  return csvFile([COLUMNS, ...lines]);
}
