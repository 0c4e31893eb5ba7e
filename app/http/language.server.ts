/** The language of an answer: the visitor's choice in a cookie, else Japanese. */
import type { Language } from "~/domain/language";
import { readCookie } from "./read-cookie.server";

const COOKIE = "kusanone_language";
const ONE_YEAR_SECONDS = 31_536_000;

export function languageOf(request: Request): Language {
  return readCookie(request, COOKIE) === "en" ? "en" : "ja";
}

export function languageCookie(language: Language): string {
  return `${COOKIE}=${language}; Path=/; Max-Age=${ONE_YEAR_SECONDS}; SameSite=Lax`;
}
