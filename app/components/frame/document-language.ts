/** The language of a document that a page shows in another one than the interface: a brief to print. */
import { useMatches } from "@remix-run/react";
import { LANGUAGES, type Language } from "~/domain/value/language";
import { useLanguage } from "~/i18n/use-text";

/** That of the deepest page that names one as `documentLanguage`, else that of the interface. */
export function useDocumentLanguage(): Language {
  const own = useLanguage();
  return (
    useMatches()
      .flatMap(({ data }) => languageIn(data) ?? [])
      .at(-1) ?? own
  );
}

function languageIn(data: unknown): Language | null {
  const isNamed = typeof data === "object" && data !== null && "documentLanguage" in data;
  return LANGUAGES.find((language) => isNamed && language === data.documentLanguage) ?? null;
}
