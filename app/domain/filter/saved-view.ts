/**
 * A saved view: a page with the conditions somebody set on it, under a name of their own.
 *
 * It keeps the address, not what stood on the page: opened later, it answers for that day, and to each reader what that
 * reader may see.
 */

import { VIEW_ADDRESS, VIEW_NAME } from "~/domain/value/limits";
import { cleanText, type TypedTextRefusal } from "~/domain/value/typed-text";
import { type Parsed, refuse } from "~/domain/value/verdict";

/** The pages whose address carries conditions worth a name. */
const VIEW_PAGES = [
  { page: "map", path: /^\/(map\/(nation|missions\/[a-z-]+|states\/[A-Z]{2}))?$/ },
  { page: "events", path: /^\/events$/ },
  { page: "calendar", path: /^\/events\/calendar$/ },
  { page: "coverage", path: /^\/coverage$/ },
  { page: "report", path: /^\/reports\/\d{4}$/ },
  { page: "state", path: /^\/states\/[A-Z]{2}$/ },
] as const;
export type ViewPage = (typeof VIEW_PAGES)[number]["page"];

/** Where one stands in a long list, or what was just done: neither belongs to a view. */
const PASSING = ["after", "before", "back", "saved", "_routes", "index"];

export type ViewNameProblem = TypedTextRefusal | "required";

export function parseViewName(typed: string): Parsed<string, ViewNameProblem> {
  const name = cleanText(typed.replace(/\s+/g, " "), { max: VIEW_NAME });
  return name.ok && name.value === "" ? refuse("required") : name;
}

export type ViewAddress = { page: ViewPage; address: string };

/** The address as it is kept, path and conditions; null for one that no view can have. */
export function readViewAddress(typed: string): ViewAddress | null {
  if (!typed.startsWith("/") || !URL.canParse(typed, HERE)) return null;
  const url = new URL(typed, HERE);
  const known = VIEW_PAGES.find(({ path }) => path.test(url.pathname));
  if (url.origin !== HERE || known === undefined) return null;
  for (const name of PASSING) url.searchParams.delete(name);
  const address = `${url.pathname}${url.search}`;
  return address.length > VIEW_ADDRESS ? null : { page: known.page, address };
}

/** Any origin: the address is one of this installation, wherever it stands. */
const HERE = "http://here.invalid";
