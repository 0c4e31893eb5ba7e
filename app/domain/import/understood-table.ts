/** What was understood of a table before anything of it is taken: shown to whoever brings it, to be changed and read again. */
import type { Encoding, Separator } from "./table-format";

/** `number` is the row's number in the spreadsheet, from 1. */
export type TableRow = { number: number; cells: string[] };

export type UnderstoodTable = {
  /** Null for a text that was pasted. */
  fileName: string | null;
  /** The bytes as they came, packed: they travel with the page, and nothing of them is stored. */
  packed: string;
  /** Null for a pasted text, which has none, and for bytes of none that is known. */
  encoding: Encoding | null;
  separator: Separator;
  /** What the person chose in place of the guess. */
  chosen: { encoding: Encoding | null; separator: Separator | null };
  /** The first rows, their cells shortened, and how many rows and columns there are. */
  rows: TableRow[];
  rowCount: number;
  columnCount: number;
  /** Characters that only the machine which wrote the file knows (外字). */
  hasPrivateCharacters: boolean;
};
