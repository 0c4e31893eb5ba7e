/** What the API may be asked about projects, facts and ties: a page at a time, by `limit` and `after`. */
import type { PageRefusal } from "./api-question";
import { MOST_API_ROWS } from "./value/limits";

export type PageAsked = { limit: number; after: string | null };

const DEFAULT_ROWS = 50;

/** `after`: what the answer before gave as `next`. */
export function readPageAsked(params: URLSearchParams): PageAsked & { refusals: PageRefusal[] } {
  const refusals: PageRefusal[] = [];
  const typed = params.get("limit");
  const limit = typed === null ? DEFAULT_ROWS : /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  if (limit < 1 || limit > MOST_API_ROWS)
    refusals.push({ field: "limit", value: (typed ?? "").slice(0, 40), reason: "not-a-limit" });
  const after = params.get("after");
  if (after !== null && !/^[A-Za-z0-9~_.:-]{1,200}$/.test(after))
    refusals.push({ field: "after", value: after.slice(0, 40), reason: "not-a-cursor" });
  return { limit, after, refusals };
}

/** Rows behind a cursor, and the cursor of those behind them. Rows stand in the order of their ids. */
export function pageOf<Row extends { id: string | number }>(
  rows: readonly Row[],
  { limit, after }: PageAsked,
): { rows: Row[]; total: number; next: string | null } {
  const from = after === null ? 0 : rows.findIndex(({ id }) => String(id) === after) + 1;
  const shown = after !== null && from === 0 ? [] : rows.slice(from, from + limit);
  const last = shown.at(-1);
  const isMore = from + shown.length < rows.length && last !== undefined;
  return { rows: shown, total: rows.length, next: isMore ? String(last.id) : null };
}
