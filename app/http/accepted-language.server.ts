/** The language a program asks for with Accept-Language; Japanese where it asks for neither of ours. */
import Negotiator from "negotiator";
import { LANGUAGES, type Language } from "~/domain/value/language";

const LONGEST_READ = 500;

export function acceptedLanguage(request: Request): Language {
  const header = request.headers.get("Accept-Language") ?? "";
  // A weight behind a space is valid and not read by negotiator; `Q` is a weight too.
  const readable = header
    .slice(0, LONGEST_READ)
    .toLowerCase()
    .replaceAll(/\s*;\s*/g, ";");
  const wished = new Negotiator({ headers: { "accept-language": readable } }).languages();
  // Any language (`*`) is no wish: `en;q=0.5, *` is English.
  const ours = wished.flatMap((tag) => LANGUAGES.filter((language) => isOf(tag, language)));
  return ours[0] ?? "ja";
}

/** `en-GB` is English. */
const isOf = (tag: string, language: Language): boolean =>
  tag === language || tag.startsWith(`${language}-`);
