/** A year in a cell of a table: 2024, 2024年, 2024.0. */
import { remembered } from "~/domain/value/remembered";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";

/** Null: the cell is empty. */
export const readYearCell = remembered((cell): Parsed<number | null, "year-malformed"> => {
  const text = cell.normalize("NFKC").trim().replace(/年$/, "").replace(/\.0$/, "");
  if (text === "") return parsed(null);
  return /^(19|20)\d{2}$/.test(text) ? parsed(Number(text)) : refuse("year-malformed");
});
