/**
 * A paper (資料) as the Government hands it in: one value that a document, a PDF and a workbook are written from.
 *
 * It holds words and order and no look. Numbers stand as they are printed; the sheets beside it hold them as numbers.
 */
import type { Language } from "~/domain/value/language";
import type { CsvCell } from "~/reports/report/csv-file";

export type PaperColumn = {
  label: string;
  /** Part of the width of the page, in percent; all of them are 100. */
  width: number;
  align: "start" | "end";
};

export type PaperRow = {
  /** group: a heading within the table; part: a line under its head; sum: what the others add up to. */
  role: "row" | "part" | "group" | "sum";
  cells: readonly string[];
};

export type PaperTable = {
  /** Said of it by programs that read aloud. */
  title: string;
  columns: readonly PaperColumn[];
  rows: readonly PaperRow[];
};

export type PaperBar = { label: string; value: number };
/** Bars from zero. What they show is said in words too. */
export type PaperChart = { title: string; unit: string; words: string; bars: readonly PaperBar[] };

/** A drawing in ink: closed outlines, and dots, filled or hollow. What it shows is said in words too. */
export type PaperDrawing = {
  title: string;
  words: string;
  width: number;
  height: number;
  areas: readonly (readonly { x: number; y: number }[])[];
  dots: readonly { x: number; y: number; held: boolean }[];
};

/** A shaded map: 0 nothing, 5 the most. What it shows is said in words too. */
export type PaperMap = {
  title: string;
  words: string;
  width: number;
  height: number;
  areas: readonly { rings: readonly (readonly { x: number; y: number }[])[]; shade: number }[];
  legend: readonly { shade: number; label: string }[];
};

export type PaperBlock =
  /** １　総括 */
  | { kind: "section"; number: string; text: string }
  /** (1)　…, ア　… */
  | { kind: "item"; level: 1 | 2; number: string; text: string }
  | { kind: "text"; text: string }
  | { kind: "note"; text: string }
  | { kind: "table"; table: PaperTable }
  | { kind: "chart"; chart: PaperChart }
  | { kind: "map"; map: PaperMap }
  /** A drawing with what is said beside it. */
  | { kind: "beside"; drawing: PaperDrawing; rows: readonly { label: string; text: string }[] };

/** The paper itself, and each 別紙 after it: begins on a page of its own. */
export type PaperPart = {
  /** 資料１, 資料１ 別紙３: at the top right of its pages. Empty: none. */
  number: string;
  title: string;
  /** Below the title, at the right: the day, who approved it. */
  lines: readonly string[];
  blocks: readonly PaperBlock[];
};

export type SheetColumn = {
  /** Of the CSV: the same in both languages. */
  name: string;
  label: string;
  kind: "text" | "count" | "percent";
  /** In characters. */
  width: number;
};

/** A table of figures for programs: a sheet of the workbook and a CSV of its own. */
export type PaperSheet = {
  name: string;
  title: string;
  columns: readonly SheetColumn[];
  /** How many of the first columns are printed; the others are for programs. */
  printed: number;
  /** As many as there are: may be asked for more than once. */
  rows: Iterable<readonly CsvCell[]>;
  /** Rows that the others add up to, by their number from 0. */
  sums: ReadonlySet<number>;
};

export type Paper = {
  language: Language;
  /** Of the file: what a list of files shows. */
  title: string;
  /** 機密性2情報: at the top left of every page. */
  mark: string;
  /** 草の根 確定版 7F3A-91C2　令和8年6月1日時点: at the bottom left of every page. */
  foot: string;
  /** Said under the title of every part, where something in it is fictional. */
  caution: string | null;
  /** The instant that the paper speaks of, as the files say of themselves. */
  asOf: string;
  /** Around the number of a page and that of all: １／６, Page 1 of 6. */
  pageOf: { before: string; between: string; after: string };
  parts: readonly PaperPart[];
  sheets: readonly PaperSheet[];
};
