/** Is the address of a request one that routes can take apart without surprises? */
type Verdict = { ok: true } | { ok: false; reason: "malformed" | "too-long" };

/** Longest address of ours is a list with every filter set, about 1,500 characters. */
const LONGEST_URL = 8192;

export function checkUrl(url: string): Verdict {
  if (url.length > LONGEST_URL) return { ok: false, reason: "too-long" };
  // A host that no URL can have, such as `xn--`.
  if (!URL.canParse(url)) return { ok: false, reason: "malformed" };
  const { pathname, searchParams } = new URL(url);
  // The router's address for data requests of before single fetch; it logs a warning for each.
  if (searchParams.has("_data")) return { ok: false, reason: "malformed" };
  try {
    return decodeURIComponent(pathname).includes("\0")
      ? { ok: false, reason: "malformed" }
      : { ok: true };
  } catch {
    return { ok: false, reason: "malformed" };
  }
}
