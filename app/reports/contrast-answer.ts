/** A contrast as the API answers it: the value of the page, with the field's codes as keys. */
import type { ContrastMeasure } from "~/domain/contrast/contrast-measure";
import type { ContrastFileTable } from "./contrast-csv";

export function contrastAnswer(table: Omit<ContrastFileTable, "rowsUrl">) {
  const { x, y, rows, known, from, named, period, containsFictional, asOf, areas } = table;
  return {
    x: measureOf(x, period),
    y: measureOf(y, period),
    per: x.per,
    known,
    of: rows.length,
    named_from: from,
    rows: rows.map((row) => ({
      area: row.area,
      name: areas.find(({ key }) => key === row.area)?.name ?? null,
      x: row.x,
      y: row.y,
      x_rank: row.xRank,
      y_rank: row.yRank,
      rate: row.rate,
      ranks_behind: row.xRank === null ? null : row.behind,
      named: named.includes(row.area),
    })),
    contains_fictional: containsFictional,
    as_of: asOf.toISOString(),
  };
}

function measureOf(measure: ContrastMeasure, period: string) {
  const { key, name, unit, definition, source } = measure;
  return { measure: key, name, unit, definition, as_of: measure.asOf ?? period, source };
}
