/** Targets from a table as a form posts it, with what was understood of the table. */
import type { TargetFileRefusal } from "~/domain/targets/target-file-problem";
import { type PostedTable, readPostedTable } from "./posted-table";
import {
  type KnownTargets,
  MOST_REFUSALS,
  MOST_TARGET_ROWS,
  readTargetFile,
  type TargetRow,
} from "./target-file";

export type PostedTargets = Pick<PostedTable, "understood" | "text"> &
  ({ ok: true; entries: TargetRow[] } | { ok: false; refusals: TargetFileRefusal[] });

const byRow = (a: TargetFileRefusal, b: TargetFileRefusal): number => (a.row ?? 0) - (b.row ?? 0);

/** `again`: the table that was posted before is read again, otherwise. */
export async function readPostedTargets(
  form: FormData,
  known: KnownTargets,
  again: boolean,
): Promise<PostedTargets> {
  const table = await readPostedTable(form, { again, maxRows: MOST_TARGET_ROWS });
  const { understood, text } = table;
  if (table.ok) return { understood, text, ...readTargetFile(table.header, table.rows, known) };
  const { refusals, whole } = table;
  const others = whole === null ? null : readTargetFile(whole.header, whole.rows, known);
  const all = [...refusals, ...(others?.ok === false ? others.refusals : [])];
  return { understood, text, ok: false, refusals: all.sort(byRow).slice(0, MOST_REFUSALS) };
}
