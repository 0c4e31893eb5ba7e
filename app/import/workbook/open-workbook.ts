/** A workbook with one of its sheets ready to be read: the chosen one, else the first that is shown and holds anything. */
import type { MergedCells, RawRow } from "~/domain/import/raw-row";
import { TableRefused } from "~/domain/import/table-refused";
import type { SheetName } from "~/domain/import/understood-file";
import { cellShapes } from "./cell-shapes";
import { mergedCells } from "./merged-cells";
import { sharedTexts } from "./shared-texts";
import { type CellContext, sheetRows } from "./sheet-rows";
import { type SheetPart, workbookDirectory } from "./workbook-directory";
import { type ZipParts, zipParts } from "./zip-parts";

export type OpenWorkbook = {
  sheets: SheetName[];
  sheet: string;
  merged: MergedCells[];
  rows: AsyncGenerator<RawRow[]>;
  close(): void;
};

export async function openWorkbook(path: string, chosen: string | null): Promise<OpenWorkbook> {
  const zip = await zipParts(path);
  try {
    const directory = await workbookDirectory(zip);
    const context: CellContext = {
      texts: directory.texts === null ? [] : await sharedTexts(zip.read(directory.texts)),
      shapes: directory.styles === null ? [] : await cellShapes(zip.read(directory.styles)),
      is1904: directory.is1904,
    };
    const sheet = await sheetOf(zip, directory.sheets, chosen, context);
    return {
      sheets: directory.sheets.map(({ name, isHidden }) => ({ name, isHidden })),
      sheet: sheet.name,
      merged: await mergedCells(zip.read(sheet.part)),
      rows: sheetRows(zip.read(sheet.part), context),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function sheetOf(
  zip: ZipParts,
  sheets: readonly SheetPart[],
  chosen: string | null,
  context: CellContext,
): Promise<SheetPart> {
  if (chosen !== null) {
    const found = sheets.find(({ name }) => name === chosen);
    if (found === undefined) throw new TableRefused("sheet-unknown", { value: chosen });
    return found;
  }
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  for (const sheet of shown) if (await hasRows(zip, sheet, context)) return sheet;
  const [first = sheets[0]] = shown;
  if (first === undefined) throw new TableRefused("workbook-malformed");
  return first;
}

async function hasRows(zip: ZipParts, { part }: SheetPart, context: CellContext): Promise<boolean> {
  for await (const rows of sheetRows(zip.read(part), context)) if (rows.length > 0) return true;
  return false;
}
