import { parseCookie, stringifySetCookie } from "cookie";
import { originInUse } from "./settings.server";

/** One cookie of a request, or null. */
export function readCookie(request: Request, name: string): string | null {
  return parseCookie(request.headers.get("Cookie") ?? "")[name] ?? null;
}

/** A cookie that no script reads. Behind HTTPS (`ORIGIN` says so) it never travels in the clear. */
export function cookieWith(name: string, value: string, maxAge: number): string {
  const secure = originInUse()?.startsWith("https:") ?? false;
  const kept = { maxAge, path: "/", httpOnly: true, secure, sameSite: "lax" } as const;
  return stringifySetCookie({ name, value, ...kept });
}
