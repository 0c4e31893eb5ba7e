import { parseCookie } from "cookie";

/** One cookie of a request, or null. */
export function readCookie(request: Request, name: string): string | null {
  return parseCookie(request.headers.get("Cookie") ?? "")[name] ?? null;
}
