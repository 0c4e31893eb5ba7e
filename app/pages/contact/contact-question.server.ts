/** What the address of the list of contacts asks. What it does not understand is refused in words. */
import { OFFICES, type Office } from "~/domain/contact/office";
import { type CalendarDate, FIRST_DAY, LAST_DAY } from "~/domain/day/calendar-date";
import { parseDay } from "~/domain/day/parse-day";
import {
  type FilterRefusal,
  refusalOf,
  refuseContradictions,
} from "~/domain/filter/filter-refusal";
import { refuseStrangers } from "~/domain/filter/parameters";
import type { ContactCursor, ContactFilter } from "~db/queries/contact/contact-list";

const PARAMETERS = ["state", "office", "organiser", "from", "to", "after", "saved"];

/** What was asked for, as far as the boxes of the page can hold it. */
export type TypedContactFilter = {
  state: string | null;
  office: Office | null;
  organiser: string | null;
  from: CalendarDate | null;
  to: CalendarDate | null;
};

export type ContactQuestion = { typed: TypedContactFilter } & (
  | { ok: true; filter: ContactFilter; after: ContactCursor | null }
  | { ok: false; refusals: FilterRefusal[] }
);

type Known = { states: readonly { code: string }[]; organisers: readonly { slug: string }[] };

export function readContactQuestion(params: URLSearchParams, known: Known): ContactQuestion {
  const refusals = [...refuseContradictions(params), ...refuseStrangers(params, PARAMETERS)];
  const asked = (field: string) => params.get(field)?.trim() || null;
  const oneOf = <Value extends string>(field: string, values: readonly Value[]) => {
    const found = values.find((value) => value === asked(field)) ?? null;
    if (found !== asked(field)) refusals.push(refusalOf(params, field, "unknown"));
    return found;
  };
  const dayOf = (field: string) => {
    const typed = asked(field);
    const day = typed === null ? null : parseDay(typed);
    if (day !== null && !day.ok) refusals.push(refusalOf(params, field, "not-a-day"));
    return day?.ok ? day.value : null;
  };
  const typed: TypedContactFilter = {
    state: oneOf(
      "state",
      known.states.map(({ code }) => code),
    ),
    office: oneOf("office", OFFICES),
    organiser: oneOf(
      "organiser",
      known.organisers.map(({ slug }) => slug),
    ),
    from: dayOf("from"),
    to: dayOf("to"),
  };
  const { from, to, ...rest } = typed;
  if (from !== null && to !== null && from > to)
    refusals.push(refusalOf(params, "from", "from-after-to"));
  const cursor = asked("after");
  const after = cursor === null ? null : readCursor(cursor);
  if (cursor !== null && after === null) refusals.push(refusalOf(params, "after", "unknown"));
  if (refusals.length > 0) return { ok: false, typed, refusals };
  const period =
    from === null && to === null ? null : { from: from ?? FIRST_DAY, to: to ?? LAST_DAY };
  return { ok: true, typed, filter: { ...rest, period }, after };
}

export function contactCursorText({ to, id }: ContactCursor): string {
  return `${to}.${id}`;
}

function readCursor(text: string): ContactCursor | null {
  const match = /^(\d{4}-\d{2}-\d{2})\.([1-9]\d{0,14})$/.exec(text);
  return match?.[1] === undefined ? null : { to: match[1], id: Number(match[2]) };
}
