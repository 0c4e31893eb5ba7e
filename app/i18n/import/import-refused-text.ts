/** The file of the rows that were not taken. */
import type { Text } from "../text";

type Told = { column: string | null; words: string; otherRow: number | null };

const ja = {
  rowHead: "元の行番号",
  reasonHead: "取り込めない理由",
  reason: ({ column, words, otherRow }: Told) =>
    `${column === null ? "" : `列「${column}」：`}${words}${otherRow === null ? "" : `（${otherRow}行目）`}`,
  between: " ",
};

const en: typeof ja = {
  rowHead: "Row in the file",
  reasonHead: "Why it is not imported",
  reason: ({ column, words, otherRow }) =>
    `${column === null ? "" : `${column}: `}${words}${otherRow === null ? "" : ` (row ${otherRow})`}`,
  between: " ",
};

export const importRefusedText: Text<typeof ja> = { ja, en };
