/** Said at the head of every page of totals while an import is under way. */
import { groupDigits } from "~/domain/value/whole-number";
import type { Text } from "../text";

const progress = (done: number, total: number | null): string =>
  total === null ? "" : ` ${groupDigits(done)}/${groupDigits(total)}`;

const ja = {
  committing: (done: number, total: number | null) => `取り込み中${progress(done, total)}。`,
  undoing: (done: number, total: number | null) => `取込みを取り消し中${progress(done, total)}。`,
  reload: "数値は変わっている途中です。",
};

const en: typeof ja = {
  committing: (done, total) => `An import is under way${progress(done, total)}.`,
  undoing: (done, total) => `An import is being undone${progress(done, total)}.`,
  reload: "The figures are still changing.",
};

export const importRunningText: Text<typeof ja> = { ja, en };
