/** The rows of a file that was understood, in batches of at most 500. */
import { readFile } from "node:fs/promises";
import type { BroughtRow, TableChoice } from "~/domain/import/understood-file";
import { delimitedRows } from "./delimited-rows";
import { fileText } from "./file-text";

const MOST = 500;

export async function* fileRows(path: string, choice: TableChoice): AsyncGenerator<BroughtRow[]> {
  const read = fileText(await readFile(path), choice.encoding);
  if (!read.ok) throw new Error(read.reason);
  const separator = choice.separator ?? "comma";
  const { rows } = await delimitedRows(read.value.text, { separator, most: 200_000 });
  const [header, ...data] = rows;
  for (let at = 0; at < data.length; at += MOST)
    yield data.slice(at, at + MOST).map(({ number, cells }): BroughtRow => {
      const width = header?.cells.length ?? 0;
      if (cells.length < width) return { number, cells, kind: "data", problem: "cells-missing" };
      if (cells.length > width) return { number, cells, kind: "data", problem: "cells-beyond" };
      return { number, cells, kind: "data" };
    });
}
