/** What the address of the register of organisations asks. What it does not understand is refused in words, as on `/events`. */
import {
  type FilterRefusal,
  refusalOf,
  refuseContradictions,
} from "~/domain/filter/filter-refusal";
import { refuseStrangers } from "~/domain/filter/parameters";
import { ORGANISATION_TYPES, STANDINGS } from "~/domain/organisation/organisation";
import { asksNothing } from "~/domain/value/search-words";
import { isUnreadable } from "~/domain/value/typed-text";
import type {
  OrganisationCursor,
  OrganisationFilter,
} from "~db/queries/organisation/organisation-list";

const PARAMETERS = ["q", "type", "state"];
const LONGEST_SEARCH = 200;

/** `typed`: what was asked for, as far as the boxes of the page can hold it. */
export type OrganisationQuestion =
  | { ok: true; filter: OrganisationFilter; after: OrganisationCursor | null }
  | { ok: false; refusals: FilterRefusal[]; typed: OrganisationFilter };

type States = readonly { code: string }[];

/** `withStanding`: may it ask for partners or companies? The list of partners asks that by itself. P80 */
export function readOrganisationQuestion(
  params: URLSearchParams,
  states: States,
  withStanding: boolean,
): OrganisationQuestion {
  const { filter, refusals } = readOrganisationFilter(params, states, [
    ...(withStanding ? ["as"] : []),
    "after",
  ]);
  const cursor = params.get("after")?.trim() || null;
  const after = cursor === null ? null : readCursor(cursor);
  if (cursor !== null && after === null) refusals.push(refusalOf(params, "after", "unknown"));
  return refusals.length > 0 ? { ok: false, refusals, typed: filter } : { ok: true, filter, after };
}

/** `beside`: what the address may say besides. */
export function readOrganisationFilter(
  params: URLSearchParams,
  states: States,
  beside: readonly string[],
): { filter: OrganisationFilter; refusals: FilterRefusal[] } {
  const refusals = [
    ...refuseContradictions(params),
    ...refuseStrangers(params, [...PARAMETERS, ...beside]),
  ];
  const asked = (field: string) => params.get(field)?.trim() || null;
  const [q, type, state, as] = [asked("q"), asked("type"), asked("state"), asked("as")];
  if (q !== null && q.length > LONGEST_SEARCH) refusals.push(refusalOf(params, "q", "too-long"));
  else if (q !== null && isUnreadable(q)) refusals.push(refusalOf(params, "q", "unreadable"));
  else if (q !== null && asksNothing(q)) refusals.push(refusalOf(params, "q", "no-words"));
  const filter: OrganisationFilter = {
    q,
    type: ORGANISATION_TYPES.find((known) => known === type) ?? null,
    state: states.find(({ code }) => code === state)?.code ?? null,
    as: STANDINGS.find((known) => known === as) ?? null,
  };
  if (filter.type !== type) refusals.push(refusalOf(params, "type", "unknown"));
  if (filter.state !== state) refusals.push(refusalOf(params, "state", "unknown"));
  if (beside.includes("as") && filter.as !== as) refusals.push(refusalOf(params, "as", "unknown"));
  return { filter, refusals };
}

export function organisationCursorText({ name, id }: OrganisationCursor): string {
  return JSON.stringify([name, id]);
}

function readCursor(text: string): OrganisationCursor | null {
  const match = /^\["((?:[^"\\]|\\.)*)",([1-9]\d{0,14})\]$/.exec(text);
  if (match?.[1] === undefined) return null;
  try {
    return { name: String(JSON.parse(`"${match[1]}"`)), id: Number(match[2]) };
  } catch {
    return null;
  }
}
