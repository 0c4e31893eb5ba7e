/** `sites.csv` in an address: of which kind of import a file is, and how it is written. */
import { IMPORT_KINDS, type ImportKind } from "./import-kind";

export const TABLE_ENDINGS = ["csv", "xlsx"] as const;
export type TableEnding = (typeof TABLE_ENDINGS)[number];

/** Null for any other name. */
export function kindFile(name: string): { kind: ImportKind; ending: TableEnding } | null {
  const [stem, last, ...more] = name.split(".");
  const kind = IMPORT_KINDS.find((known) => known === stem);
  const ending = TABLE_ENDINGS.find((known) => known === last);
  return kind === undefined || ending === undefined || more.length > 0 ? null : { kind, ending };
}
