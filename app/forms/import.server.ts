/** What the page of an import posts: how the file is to be read, which column is which, and what rows were answered. */
import { z } from "zod";
import type { ColumnMapping } from "~/domain/import/column-mapping";
import { ENCODINGS, SEPARATOR_NAMES } from "~/domain/import/table-format";
import { NO_CHOICE, type TableChoice } from "~/domain/import/understood-file";

/** Of a name in a header: longer ones are no names. */
const LONGEST_NAME = 32_767;

const choice = z.object({
  encoding: z.enum(ENCODINGS).nullable().catch(null),
  separator: z.enum(SEPARATOR_NAMES).nullable().catch(null),
  sheet: z.string().min(1).max(LONGEST_NAME).nullable().catch(null),
  headerRow: z.coerce.number().int().min(1).max(1_000).nullable().catch(null),
  headerRows: z
    .enum(["1", "2"])
    .transform((text) => (text === "1" ? 1 : 2))
    .nullable()
    .catch(null),
});

/** What is not one of the choices is guessed. */
export function readTableChoice(form: FormData): TableChoice {
  const text = (name: string) => form.get(name) || null;
  const typed = Object.fromEntries(Object.keys(NO_CHOICE).map((name) => [name, text(name)]));
  return choice.parse(typed);
}

const COLUMN = "column.";

/** Columns without a name are not in the file. */
export function readColumnMapping(form: FormData): ColumnMapping {
  const mapping: Record<string, string> = {};
  for (const [name, value] of form)
    if (name.startsWith(COLUMN) && typeof value === "string" && value !== "")
      mapping[name.slice(COLUMN.length)] = value.slice(0, LONGEST_NAME);
  return mapping;
}

const mappingFile = z.object({
  columns: z.record(z.string().min(1).max(100), z.string().min(1).max(LONGEST_NAME)),
});

/** As /imports/:importId/mapping.json gives it. Null: there is no such file in the form. */
export async function readMappingFile(form: FormData): Promise<ColumnMapping | null> {
  const file = form.get("mappingFile");
  if (!(file instanceof File)) return null;
  try {
    return mappingFile.parse(JSON.parse(await file.text())).columns;
  } catch {
    return null;
  }
}

const ANSWER = /^answer\.([1-9]\d{0,8})$/;

/** Rows that were left unanswered are not among them. */
export function readRowAnswers(form: FormData): { row: number; choice: string }[] {
  return [...form].flatMap(([name, value]) => {
    const row = ANSWER.exec(name)?.[1];
    return row === undefined || typeof value !== "string" || value === ""
      ? []
      : [{ row: Number(row), choice: value }];
  });
}
