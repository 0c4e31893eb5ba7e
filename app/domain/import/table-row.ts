/** A row of a table as it stands: `number` is its number in the spreadsheet, from 1. */
export type TableRow = { number: number; cells: string[] };
