/** The words of why a row of an import is asked, left out, refused or told about: those of its kind before the engine's. */
import type { ImportKind } from "~/domain/import/import-kind";
import type { Language } from "~/domain/value/language";
import { inWords } from "../in-words";
import { organisationRowText } from "../organisation/organisation-row-text";
import type { Text } from "../text";
import { importEventText } from "./import-event-text";
import { importRowText } from "./import-row-text";

const OF_KINDS: Partial<Record<ImportKind, Text<Readonly<Record<string, string>>>>> = {
  events: importEventText,
  organisations: organisationRowText,
  contacts: organisationRowText,
};

export function importReason(kind: ImportKind, reason: string, language: Language): string {
  const own: Readonly<Record<string, string>> = OF_KINDS[kind]?.[language] ?? {};
  return Object.hasOwn(own, reason)
    ? inWords(own, reason)
    : inWords(importRowText[language], reason);
}
