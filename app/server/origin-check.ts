/**
 * Was a write sent by a page of ours?
 *
 * A browser attaches our cookie to a form on any site, but always says where the form stood. A client
 * without a cookie (a script with a bearer token) carries no authority that a page could borrow, so it needs
 * no Origin. Signing in is covered too: a foreign Origin is refused even where no cookie was sent.
 */
type Verdict = { ok: true } | { ok: false; reason: "foreign-origin" };

const ALLOWED: Verdict = { ok: true };
const REFUSED: Verdict = { ok: false, reason: "foreign-origin" };
const READS = new Set(["GET", "HEAD", "OPTIONS"]);

export function checkOrigin(request: Request, ownOrigin: string | null): Verdict {
  if (READS.has(request.method)) return ALLOWED;
  const hasCookie = request.headers.has("Cookie");
  if (!hasCookie && isBearer(request)) return ALLOWED;
  const origin = request.headers.get("Origin");
  if (origin === null) return hasCookie ? REFUSED : ALLOWED;
  if (ownOrigin !== null && origin === ownOrigin) return ALLOWED;
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  return host !== null && host === request.headers.get("Host") ? ALLOWED : REFUSED;
}

function isBearer(request: Request): boolean {
  return /^bearer /i.test(request.headers.get("Authorization") ?? "");
}
