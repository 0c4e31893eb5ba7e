/** The columns of a paper's sheets: their names, what they hold and how wide they are. */
import type { Language } from "~/domain/value/language";
import { paperSheetText } from "~/i18n/paper/paper-sheet-text";
import type { SheetColumn } from "./paper";

export type ColumnName = keyof (typeof paperSheetText)["ja"]["column"];

const COUNTS: ReadonlySet<ColumnName> = new Set([
  ...(["value", "events", "planned", "continuing", "roughly_dated"] as const),
  ...(["attendance_low", "attendance_high", "online_low", "online_high"] as const),
  ...(["sessions", "sessions_missing", "whole_low", "whole_high"] as const),
  ...(["published_events", "published_attendance"] as const),
]);

const WIDTHS: Partial<Record<ColumnName, number>> = {
  ...{ item: 44, value: 14, words: 30, label_ja: 28, label_en: 26, group_ja: 14, line: 20 },
  ...{ title_ja: 46, title_en: 46, event_id: 8, planned: 8, continuing: 8, sessions: 8 },
  ...{ events: 9, open_ended: 7, fictional: 7, exact_share: 9, states: 9, first_day: 12 },
  ...{ places: 26, source: 30, wording: 30, term: 20, meaning: 90 },
  ...{ rows_url: 44, rows_url_planned: 44, as_of: 25, key: 16, criterion: 20, tags: 24 },
};
const WIDTH = 12;

export function sheetColumns(names: readonly ColumnName[], language: Language): SheetColumn[] {
  return names.map((name) => ({
    name,
    label: paperSheetText[language].column[name],
    kind: name === "exact_share" ? "percent" : COUNTS.has(name) ? "count" : "text",
    width: WIDTHS[name] ?? WIDTH,
  }));
}
