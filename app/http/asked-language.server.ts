/** The language in which a file for other programs is asked for: `lang`, else Accept-Language. */
import { type FilterRefusal, refusalOf } from "~/domain/filter/filter-refusal";
import { LANGUAGES, type Language } from "~/domain/value/language";
import { acceptedLanguage } from "./accepted-language.server";

type AskedLanguage = { language: Language; refusals: FilterRefusal[] };

/** `usual`: for whoever asks for no language at all. */
export function askedLanguage(request: Request, usual: Language = "ja"): AskedLanguage {
  const params = new URL(request.url).searchParams;
  const accepted = request.headers.has("Accept-Language") ? acceptedLanguage(request) : usual;
  const asked = params.get("lang")?.trim() || null;
  const language = LANGUAGES.find((known) => known === (asked ?? accepted));
  if (language !== undefined) return { language, refusals: [] };
  return { language: accepted, refusals: [refusalOf(params, "lang", "unknown")] };
}
