/**
 * Where to go after signing in or changing the language: a path of ours, else the map.
 *
 * The path is resolved twice: `/.//elsewhere` resolves to our origin once and to another host when the
 * browser follows it.
 */
const HOME = "/";
/** What the server reads of an address at most: a longer one leads to no page, and overflows the header it stands in. */
const LONGEST_PATH = 8_000;

export function safeReturnPath(request: Request, typed: FormDataEntryValue | null): string {
  if (typeof typed !== "string" || typed === "") return HOME;
  const { origin } = new URL(request.url);
  const path = pathWithin(typed, origin);
  if (path === null || path.length > LONGEST_PATH) return HOME;
  return pathWithin(path, origin) === path ? path : HOME;
}

function pathWithin(typed: string, origin: string): string | null {
  if (!URL.canParse(typed, origin)) return null;
  const url = new URL(typed, origin);
  return url.origin === origin ? `${url.pathname}${url.search}${url.hash}` : null;
}
