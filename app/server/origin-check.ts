/**
 * Was a write sent by a page of ours?
 *
 * A browser attaches our cookie to a form on any site, but always says where the form stood. A client
 * without a cookie (a script) carries no authority that a page could borrow, so it needs no Origin. Whoever names
 * another one is refused, with whatever cookie or token: signing in is covered too, and the router behind us takes such
 * a request for a broken one.
 */
type Verdict = { ok: true } | { ok: false; reason: "foreign-origin" };

const ALLOWED: Verdict = { ok: true };
const REFUSED: Verdict = { ok: false, reason: "foreign-origin" };
const READS = new Set(["GET", "HEAD", "OPTIONS"]);

export function checkOrigin(request: Request, ownOrigin: string | null): Verdict {
  if (READS.has(request.method)) return ALLOWED;
  const origin = request.headers.get("Origin");
  if (origin === null) return request.headers.has("Cookie") ? REFUSED : ALLOWED;
  if (ownOrigin !== null && origin === ownOrigin) return ALLOWED;
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  return host !== null && host === request.headers.get("Host") ? ALLOWED : REFUSED;
}
