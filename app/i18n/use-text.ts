/** The interface language and its messages, for components. */
import { createContext, useContext } from "react";
import type { Language } from "~/domain/value/language";
import type { Text } from "./text";

export const LanguageContext = createContext<Language>("ja");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useText<T>(text: Text<T>): T {
  return text[useLanguage()];
}
