/**
 * Where somebody came to an event from: the views that list events, each with its filter in its address.
 *
 * An address that is remembered is read again as one of these, so that it never leads anywhere else.
 */
const VIEWS = {
  list: /^\/events$/,
  calendar: /^\/events\/calendar$/,
  map: /^\/(map\/states\/[A-Z]{2})?$/,
  state: /^\/states\/[A-Z]{2}$/,
  coverage: /^\/coverage$/,
  report: /^\/reports(\/\d{4})?$/,
  inbox: /^\/inbox$/,
} as const;

export type View = keyof typeof VIEWS;
export type WayBack = { view: View; to: string };

/** No host can be called so: what resolves to another than this was no path. */
const NOWHERE = "http://nowhere.invalid";

/** The view at an address of ours such as `/events?state=IN`, or null. */
export function wayBackTo(address: string): WayBack | null {
  if (!address.startsWith("/") || !URL.canParse(address, NOWHERE)) return null;
  const { origin, pathname, search } = new URL(address, NOWHERE);
  if (origin !== NOWHERE) return null;
  for (const [view, path] of Object.entries(VIEWS) as [View, RegExp][])
    if (path.test(pathname)) return { view, to: `${pathname}${search}` };
  return null;
}
