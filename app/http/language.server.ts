/** The language of an answer: the visitor's choice in a cookie, else Japanese. */
import { stringifySetCookie } from "cookie";
import type { Language } from "~/domain/value/language";
import { readCookie } from "./private-cookie.server";

const COOKIE = "kusanone_language";
const ONE_YEAR_SECONDS = 31_536_000;

export function languageOf(request: Request): Language {
  return readCookie(request, COOKIE) === "en" ? "en" : "ja";
}

/** Has this browser chosen, or is its language only the default? */
export function hasChosenLanguage(request: Request): boolean {
  return readCookie(request, COOKIE) !== null;
}

export function languageCookie(language: Language): string {
  const kept = { maxAge: ONE_YEAR_SECONDS, path: "/", sameSite: "lax" } as const;
  return stringifySetCookie({ name: COOKIE, value: language, ...kept });
}
