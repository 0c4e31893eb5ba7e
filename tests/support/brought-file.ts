/** A file as somebody brings it, read in the thread of the test: what was understood, its rows, or why it was refused. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type BroughtRow,
  type FilePart,
  type FileVerdict,
  NO_CHOICE,
  type TableChoice,
  type UnderstoodFile,
} from "~/domain/import/understood-file";
import { fileParts } from "~/import/file-parts";

const MOST_ROWS = 200_000;

/** The file lies there while `use` runs. */
export async function withFile<Result>(
  content: string | Uint8Array,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "kusanone-file-"));
  try {
    const path = join(folder, "brought");
    writeFileSync(path, content);
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const verdictOf = (
  content: string | Uint8Array,
  choice: Partial<TableChoice> = {},
  maxRows = MOST_ROWS,
): Promise<FileVerdict> =>
  withFile(content, (path) => verdictIn(fileParts(path, { ...NO_CHOICE, ...choice }, maxRows)));

export async function verdictIn(parts: AsyncIterable<FilePart>): Promise<FileVerdict> {
  for await (const part of parts) if ("verdict" in part) return part.verdict;
  throw new Error("The reading ended before its verdict");
}

/** Throws with the refusal where there is one. */
export function readFile(
  content: string | Uint8Array,
  choice: Partial<TableChoice> = {},
): Promise<{ file: UnderstoodFile; rows: BroughtRow[] }> {
  return withFile(content, async (path) => {
    const rows: BroughtRow[] = [];
    for await (const part of fileParts(path, { ...NO_CHOICE, ...choice }, MOST_ROWS)) {
      if ("rows" in part) rows.push(...part.rows);
      if (!("verdict" in part)) continue;
      if (!part.verdict.ok) throw new Error(JSON.stringify(part.verdict.refusal));
      return { file: part.verdict.value, rows };
    }
    throw new Error("The reading ended before its verdict");
  });
}
