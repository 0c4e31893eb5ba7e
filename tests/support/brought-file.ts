/** A file as somebody brings it, read in the thread of the test: what was understood, its rows, or why it was refused. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type BroughtRow,
  type FileVerdict,
  NO_CHOICE,
  settledChoice,
  type TableChoice,
  type UnderstoodFile,
} from "~/domain/import/understood-file";
import { broughtRows } from "~/import/brought-rows";
import { understood } from "~/import/understood";

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
  withFile(content, (path) => understood(path, { ...NO_CHOICE, ...choice }, maxRows));

/** Throws with the refusal where there is one. */
export function readFile(
  content: string | Uint8Array,
  choice: Partial<TableChoice> = {},
): Promise<{ file: UnderstoodFile; rows: BroughtRow[] }> {
  return withFile(content, async (path) => {
    const verdict = await understood(path, { ...NO_CHOICE, ...choice }, MOST_ROWS);
    if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusal));
    const rows: BroughtRow[] = [];
    for await (const batch of broughtRows(path, settledChoice(verdict.value))) rows.push(...batch);
    return { file: verdict.value, rows };
  });
}
