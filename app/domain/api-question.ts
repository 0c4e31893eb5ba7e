/** What the API may be asked about events and places. Nothing that is not understood is ignored. */

import type { DraftReader } from "~/domain/approval/approval";
import { type CalendarDate, dayOf } from "~/domain/day/calendar-date";
import { refuseContradictions } from "~/domain/filter/filter-refusal";
import { FILTER_PARAMETERS, refuseStrangers } from "~/domain/filter/parameters";
import {
  type KnownKeys,
  parseRegisterFilter,
  type RegisterFilter,
} from "~/domain/filter/register-filter";
import { MOST_API_ROWS } from "~/domain/value/limits";
import { asksNothing } from "~/domain/value/search-words";
import { isUnreadable, madeReadable } from "~/domain/value/typed-text";
import type { QuestionRefusal } from "./report-question";

const DEFAULT_ROWS = 50;
const LONGEST_PLACE = 100;

export type PageReason = "not-a-cursor" | "not-a-limit" | "day-missing-or-wrong" | "place-missing";
export type PageRefusal = { field: string; value: string; reason: PageReason };
export type EventQuestion = {
  filter: RegisterFilter;
  /** The id of the last event of the page before. */
  after: number | null;
  limit: number;
};
export type PlaceQuestion = { q: string; on: CalendarDate; limit: number };
type Refused = { ok: false; refusals: (QuestionRefusal | PageRefusal)[] };

/** Without a period, events of all days. */
export function parseEventQuestion(
  params: URLSearchParams,
  known: KnownKeys,
  draftsOf: DraftReader,
): ({ ok: true } & EventQuestion) | Refused {
  const refusals: (QuestionRefusal | PageRefusal)[] = refuseStrangers(params, [
    ...FILTER_PARAMETERS,
    "figure",
    "cursor",
    "limit",
  ]);
  const verdict = parseRegisterFilter(params, known, null, draftsOf);
  if (!verdict.ok) refusals.push(...verdict.refusals);
  const after = readIdCursor(params, "cursor", refusals);
  const limit = readLimit(params, refusals);
  if (!verdict.ok || limit === null || refusals.length > 0) return { ok: false, refusals };
  return { ok: true, filter: verdict.filter, after, limit };
}

/** `today` stands in where no day is given. */
export function parsePlaceQuestion(
  params: URLSearchParams,
  today: CalendarDate,
): ({ ok: true } & PlaceQuestion) | Refused {
  const refusals: (QuestionRefusal | PageRefusal)[] = [
    ...refuseStrangers(params, ["q", "on", "limit"]),
    ...refuseContradictions(params),
  ];
  const q = (params.get("q") ?? "").normalize("NFKC").trim();
  if (isUnreadable(q))
    refusals.push({
      field: "q",
      value: madeReadable(q.slice(0, 40)),
      reason: "unreadable",
    });
  else if (asksNothing(q)) refusals.push(refusal("q", q, "place-missing"));
  if (q.length > LONGEST_PLACE)
    refusals.push({ field: "q", value: q.slice(0, 40), reason: "too-long" });
  const typed = params.get("on") ?? today;
  const on = isoDay(typed);
  if (on === null) refusals.push(refusal("on", typed, "day-missing-or-wrong"));
  const limit = readLimit(params, refusals);
  if (on === null || limit === null || refusals.length > 0) return { ok: false, refusals };
  return { ok: true, q, on, limit };
}

/** How many rows are asked for; null, with a refusal added, where it is no number of them. */
export function readLimit(
  params: URLSearchParams,
  refusals: (QuestionRefusal | PageRefusal)[],
): number | null {
  const typed = params.get("limit");
  if (typed === null) return DEFAULT_ROWS;
  const limit = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  if (limit >= 1 && limit <= MOST_API_ROWS) return limit;
  refusals.push(refusal("limit", typed, "not-a-limit"));
  return null;
}

function isoDay(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The id of the last row of the page before; null for the first page, or with a refusal added. */
export function readIdCursor(
  params: URLSearchParams,
  field: string,
  refusals: (QuestionRefusal | PageRefusal)[],
): number | null {
  const cursor = params.get(field);
  if (cursor === null) return null;
  if (/^[1-9]\d{0,14}$/.test(cursor)) return Number(cursor);
  refusals.push(refusal(field, cursor, "not-a-cursor"));
  return null;
}

const refusal = (field: string, value: string, reason: PageReason): PageRefusal => ({
  field,
  value: value.slice(0, 40),
  reason,
});
