/** What the address of the register of partners asks. What it does not understand is refused in words, as on `/events`. */
import {
  type FilterRefusal,
  refusalOf,
  refuseContradictions,
} from "~/domain/filter/filter-refusal";
import { refuseStrangers } from "~/domain/filter/parameters";
import { PARTNER_TYPES, type PartnerType } from "~/domain/partner";
import { asksNothing } from "~/domain/value/search-words";
import { isUnreadable } from "~/domain/value/typed-text";

const PARAMETERS = ["q", "type", "state", "after"];
const LONGEST_SEARCH = 200;

export type PartnerFilter = { q: string | null; type: PartnerType | null; state: string | null };
export type PartnerCursor = { name: string; id: number };

/** `typed`: what was asked for, as far as the boxes of the page can hold it. */
export type PartnerQuestion =
  | { ok: true; filter: PartnerFilter; after: PartnerCursor | null }
  | { ok: false; refusals: FilterRefusal[]; typed: PartnerFilter };

export function readPartnerQuestion(
  params: URLSearchParams,
  states: readonly { code: string }[],
): PartnerQuestion {
  const refusals = [...refuseContradictions(params), ...refuseStrangers(params, PARAMETERS)];
  const asked = (field: string) => params.get(field)?.trim() || null;
  const [q, type, state, cursor] = [asked("q"), asked("type"), asked("state"), asked("after")];
  if (q !== null && q.length > LONGEST_SEARCH) refusals.push(refusalOf(params, "q", "too-long"));
  else if (q !== null && isUnreadable(q)) refusals.push(refusalOf(params, "q", "unreadable"));
  else if (q !== null && asksNothing(q)) refusals.push(refusalOf(params, "q", "no-words"));
  const filter: PartnerFilter = {
    q,
    type: PARTNER_TYPES.find((known) => known === type) ?? null,
    state: states.find(({ code }) => code === state)?.code ?? null,
  };
  const after = cursor === null ? null : readCursor(cursor);
  if (filter.type !== type) refusals.push(refusalOf(params, "type", "unknown"));
  if (filter.state !== state) refusals.push(refusalOf(params, "state", "unknown"));
  if (cursor !== null && after === null) refusals.push(refusalOf(params, "after", "unknown"));
  return refusals.length > 0 ? { ok: false, refusals, typed: filter } : { ok: true, filter, after };
}

export function partnerCursorText({ name, id }: PartnerCursor): string {
  return JSON.stringify([name, id]);
}

function readCursor(text: string): PartnerCursor | null {
  const match = /^\["((?:[^"\\]|\\.)*)",([1-9]\d{0,14})\]$/.exec(text);
  if (match?.[1] === undefined) return null;
  try {
    return { name: String(JSON.parse(`"${match[1]}"`)), id: Number(match[2]) };
  } catch {
    return null;
  }
}
